import type { Archive, Talk } from '../model/archive.ts';
import { telltaleWords } from './telltale-words.ts';

/** Why another talk is related, the strongest thing both have. */
export type Shared =
  | { readonly is: 'topic' | 'person'; readonly id: string }
  | { readonly is: 'words'; readonly words: readonly string[] };

export interface RelatedTalk {
  readonly talkId: string;
  readonly shared: Shared;
}

type Holdings = Pick<Archive, 'talks' | 'spokenWords'>;

/** Talks looked at for one thing they share: the nearest holders, so that time grows with the talks alone. */
const MOST_HOLDERS = 40;
const MOST_RELATED = 4;
const WEIGHTS = { topic: 2, person: 1.5, word: 1 } as const;
/** So many rare words say that two talks are about one thing; fewer may be chance. */
const FEWEST_WORDS = 3;
const SHOWN_WORDS = 3;
const CEREMONIES = new Set(['intro', 'closing']);

/**
 * By talk, the talks of all events that share most with it: topics, people, rare words of title, abstract and
 * transcript; the rarer, the more. Takes time near linear in the talks, and gives the same for the same archive.
 */
export function findRelated(archive: Holdings): Map<string, RelatedTalk[]> {
  const { talks } = archive;
  const features = featuresOf(archive);
  const held = new Map<string, HeldFeature>();
  const own = features.map((names, talk) =>
    names.map((name) => {
      const known = held.get(name) ?? { name, isWord: kindOf(name) === 'word', holders: [] };
      known.holders.push(talk);
      held.set(name, known);
      return known;
    }),
  );
  const isUsual = createTalkFilter(talks);
  const places = new Map<HeldFeature, number>();
  const sums = new ShareSums(talks.length);
  return new Map(
    talks.map(({ id }, index) => {
      sums.clear();
      const looked = (own[index] ?? []).flatMap((feature): Looked[] => {
        const { name, holders } = feature;
        const place = places.get(feature) ?? 0;
        places.set(feature, place + 1);
        if (holders.length < 2) return [];
        const worth = weightOf(name) * Math.log(1 + talks.length / holders.length);
        const near = { feature, worth, others: around(holders, place) };
        sums.add(near);
        return [near];
      });
      const best = sums.best(MOST_RELATED, (other) => isUsual(index, other));
      return [
        id,
        best.flatMap((other) => {
          const shared = strongest(looked.filter(({ others }) => others.includes(other)));
          return shared ? [{ talkId: talks[other]?.id ?? '', shared }] : [];
        }),
      ];
    }),
  );
}

/** What talks may share, and all that have it, by their places. */
interface HeldFeature {
  readonly name: string;
  readonly isWord: boolean;
  readonly holders: number[];
}

/** The talks near one that have a thing too. */
interface Looked {
  readonly feature: HeldFeature;
  readonly worth: number;
  readonly others: readonly number[];
}

/** What other talks share with one, added up by their places. */
class ShareSums {
  readonly #scores: Float64Array;
  readonly #words: Uint16Array;
  readonly #named: Uint8Array;
  #found: number[] = [];

  constructor(talks: number) {
    this.#scores = new Float64Array(talks);
    this.#words = new Uint16Array(talks);
    this.#named = new Uint8Array(talks);
  }

  clear(): void {
    for (const talk of this.#found) {
      this.#scores[talk] = 0;
      this.#words[talk] = 0;
      this.#named[talk] = 0;
    }
    this.#found = [];
  }

  add({ feature, worth, others }: Looked): void {
    for (const other of others) {
      if (this.#scores[other] === 0) this.#found.push(other);
      this.#scores[other] = (this.#scores[other] ?? 0) + worth;
      if (feature.isWord) this.#words[other] = (this.#words[other] ?? 0) + 1;
      else this.#named[other] = 1;
    }
  }

  /** The talks that share most, of those that share enough and are wanted; of equals the earlier first. */
  best(most: number, isWanted: (talk: number) => boolean): number[] {
    const scores = this.#scores;
    const left = this.#found.filter(
      (talk) =>
        (this.#named[talk] === 1 || (this.#words[talk] ?? 0) >= FEWEST_WORDS) && isWanted(talk),
    );
    const best: number[] = [];
    while (best.length < most && left.length > 0) {
      let first = 0;
      for (let at = 1; at < left.length; at += 1) {
        const [one = 0, other = 0] = [left[first], left[at]];
        const more = (scores[other] ?? 0) - (scores[one] ?? 0);
        if (more > 0 || (more === 0 && other < one)) first = at;
      }
      best.push(...left.splice(first, 1));
    }
    return best;
  }
}

/** What may be shared: `topic:go`, `person:ann-lee`, `word:water`. */
function featuresOf({ talks, spokenWords }: Holdings): string[][] {
  const words = telltaleWords(talks, spokenWords);
  return talks.map((talk) => [
    ...talk.topics.map(({ topicId }) => `topic:${topicId}`),
    ...talk.speakers.map(({ personId }) => `person:${personId}`),
    ...(words.get(talk.id) ?? []).map((word) => `word:${word}`),
  ]);
}

const kindOf = (feature: string) => feature.slice(0, feature.indexOf(':')) as keyof typeof WEIGHTS;
const valueOf = (feature: string) => feature.slice(feature.indexOf(':') + 1);
const weightOf = (feature: string) => WEIGHTS[kindOf(feature)];

/** The holders next to one, itself left out. */
function around(holders: readonly number[], place: number): number[] {
  const from = Math.max(0, Math.min(place - MOST_HOLDERS / 2, holders.length - MOST_HOLDERS - 1));
  return holders.slice(from, from + MOST_HOLDERS + 1).filter((_, index) => from + index !== place);
}

function strongest(looked: readonly Looked[]): Shared | undefined {
  const ranked = looked.toSorted((one, other) => other.worth - one.worth);
  const words = ranked.filter(({ feature }) => feature.isWord);
  const named = ranked.find(({ feature }) => !feature.isWord)?.feature.name;
  if (named !== undefined) return { is: kindOf(named) as 'topic' | 'person', id: valueOf(named) };
  if (words.length < FEWEST_WORDS) return undefined;
  return {
    is: 'words',
    words: words.slice(0, SHOWN_WORDS).map(({ feature }) => valueOf(feature.name)),
  };
}

/** Tells, by the places of two talks, whether the other is neither a ceremony nor a part of the same recording. */
function createTalkFilter(talks: readonly Talk[]): (one: number, other: number) => boolean {
  const videos = talks.map(({ recordings }) => recordings.flatMap(({ videoId }) => videoId ?? []));
  const isCeremony = talks.map(({ kind }) => CEREMONIES.has(kind));
  return (one, other) =>
    isCeremony[other] === false &&
    !(videos[other] ?? []).some((video) => videos[one]?.includes(video) === true);
}
