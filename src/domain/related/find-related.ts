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
  const holders = new Map<string, number[]>();
  features.forEach((own, talk) => {
    for (const feature of own) {
      const known = holders.get(feature);
      if (known) known.push(talk);
      else holders.set(feature, [talk]);
    }
  });
  const places = new Map<string, number>();
  return new Map(
    talks.map((talk, index) => {
      const found = new Map<number, { score: number; by: (readonly [string, number])[] }>();
      for (const feature of features[index] ?? []) {
        const all = holders.get(feature) ?? [];
        const place = places.get(feature) ?? 0;
        places.set(feature, place + 1);
        if (all.length < 2) continue;
        const worth = weightOf(feature) * Math.log(1 + talks.length / all.length);
        for (const other of around(all, place)) {
          const known = found.get(other) ?? { score: 0, by: [] };
          known.score += worth;
          known.by.push([feature, worth]);
          found.set(other, known);
        }
      }
      const best = [...found]
        .filter(([other]) => isWorthwhile(talk, talks[other]))
        .sort(([one, a], [other, b]) => b.score - a.score || one - other)
        .flatMap(([other, { by }]) => {
          const shared = strongest(by);
          return shared ? [{ talkId: talks[other]?.id ?? '', shared }] : [];
        });
      return [talk.id, best.slice(0, MOST_RELATED)];
    }),
  );
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

function strongest(by: readonly (readonly [string, number])[]): Shared | undefined {
  const ranked = by.toSorted(([, a], [, b]) => b - a);
  const words = ranked.filter(([feature]) => kindOf(feature) === 'word');
  const named = ranked.find(([feature]) => kindOf(feature) !== 'word');
  if (named) return { is: kindOf(named[0]) as 'topic' | 'person', id: valueOf(named[0]) };
  if (words.length < FEWEST_WORDS) return undefined;
  return { is: 'words', words: words.slice(0, SHOWN_WORDS).map(([word]) => valueOf(word)) };
}

/** Neither ceremony nor a part of the same recording. */
function isWorthwhile(one: Talk, other: Talk | undefined): boolean {
  const videos = new Set(one.recordings.flatMap(({ videoId }) => videoId ?? []));
  if (other === undefined || CEREMONIES.has(other.kind)) return false;
  return !other.recordings.some(({ videoId }) => videoId !== undefined && videos.has(videoId));
}
