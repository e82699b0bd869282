import type { Archive, Talk } from '../model/archive.ts';
import { fold } from '../text/fold.ts';
import { slugify } from '../text/slugify.ts';
import { COMMON_WORDS } from '../titles/words/common-words.ts';
import { compileMentions } from './count-mentions.ts';

/** A topic the vocabulary lacks, with the talks it would file. */
export interface TopicSuggestion {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly talkIds: readonly string[];
}

interface Candidate {
  /** Spellings as they were written, with how often. */
  readonly spellings: Map<string, number>;
  readonly talks: Set<string>;
  worth: number;
  /** Whether a title or a tag says it. */
  named: boolean;
}

/** What a word is worth by where it stands: a title says what a talk is about. */
const WORTH = { title: 3, tag: 2, abstract: 1, speech: 1 } as const;
const LONGEST_PHRASE = 3;
const SHORTEST = 3;
/** A topic of one talk files nothing together; one of nearly all tells nothing apart. */
const FEWEST_TALKS = 2;
const COMMON = 0.4;
/** A longer phrase that holds so much of what a shorter one does stands for it. */
const COVERS = 0.6;

/**
 * Topics that titles, abstracts, tags and transcripts of the archive suggest: words and phrases that several
 * talks say and most do not, the most telling first. Spellings that differ only by a blank, a hyphen or an s
 * are one. What the vocabulary holds, and names of people, companies and events, are none.
 */
export function suggestTopics(archive: Archive, most = 20): TopicSuggestion[] {
  const candidates = new Map<string, Candidate>();
  for (const talk of archive.talks)
    gather(talk, archive.spokenWords.get(talk.id) ?? [], candidates);
  const known = knownSpellings(archive);
  const limit = Math.max(FEWEST_TALKS, archive.talks.length * COMMON);
  const total = archive.talks.length;
  const ranked = [...candidates]
    .filter(
      ([key, { talks, named, spellings }]) =>
        talks.size >= FEWEST_TALKS &&
        talks.size <= limit &&
        (named || isPhrase(spellings)) &&
        !known.has(key),
    )
    .map(([key, one]) => ({ key, ...one, score: one.worth * Math.log(1 + total / one.talks.size) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const kept: typeof ranked = [];
  for (const one of ranked) {
    if (kept.length >= most) break;
    const rival = kept.findIndex(({ key, talks }) => overlaps(one.key, key, one.talks, talks));
    if (rival < 0) kept.push(one);
    else if (one.key.length > (kept[rival]?.key.length ?? 0)) kept[rival] = one;
  }
  return kept.map(({ spellings, talks }) => {
    const [name = '', ...others] = [...spellings]
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .map(([spelling]) => spelling);
    const found = new Set([fold(name)]);
    const aliases = others.filter(
      (spelling) => !found.has(fold(spelling)) && found.add(fold(spelling)),
    );
    return {
      id: slugify(name),
      name: name.charAt(0).toUpperCase() + name.slice(1),
      aliases,
      talkIds: archive.talks.filter(({ id }) => talks.has(id)).map(({ id }) => id),
    };
  });
}

/** A word that only texts say may be any; several in a row, again and again, are a term. */
const isPhrase = (spellings: ReadonlyMap<string, number>) =>
  [...spellings.keys()].every((one) => /[\s-]/u.test(one));

/** The same with the talks that say a suggestion often, whose lines `read` gives. */
export function withSpeech(
  suggestions: readonly TopicSuggestion[],
  talks: readonly Talk[],
  read: (talk: Talk) => readonly { readonly start: number; readonly text: string }[],
  often: number,
): TopicSuggestion[] {
  const counter = compileMentions(suggestions);
  const said = new Map<string, Set<string>>();
  for (const talk of talks)
    for (const { topicId, count } of counter.count(read(talk))) {
      if (count < often) continue;
      said.set(topicId, (said.get(topicId) ?? new Set<string>()).add(talk.id));
    }
  return suggestions.map((one) => {
    const all = new Set([...one.talkIds, ...(said.get(one.id) ?? [])]);
    return { ...one, talkIds: talks.filter(({ id }) => all.has(id)).map(({ id }) => id) };
  });
}

const newCandidate = (): Candidate => ({
  spellings: new Map<string, number>(),
  talks: new Set<string>(),
  worth: 0,
  named: false,
});

function gather(talk: Talk, spoken: readonly string[], candidates: Map<string, Candidate>): void {
  const worth = new Map<string, number>();
  const add = (text: string, value: number) => {
    for (const phrase of phrasesIn(text)) {
      const key = keyOf(phrase);
      const one = candidates.get(key) ?? newCandidate();
      candidates.set(key, one);
      one.spellings.set(phrase, (one.spellings.get(phrase) ?? 0) + 1);
      one.talks.add(talk.id);
      one.named ||= value > WORTH.abstract;
      worth.set(key, Math.max(worth.get(key) ?? 0, value));
    }
  };
  add(talk.title, WORTH.title);
  for (const tag of talk.tags) add(tag, WORTH.tag);
  for (const text of (talk.abstract ?? '').split('\n')) add(text, WORTH.abstract);
  for (const word of spoken) add(word, WORTH.speech);
  for (const [key, value] of worth) {
    const one = candidates.get(key);
    if (one) one.worth += value;
  }
}

/** Runs of one to three words that tell something, none of them over a sign that parts sentences. */
function phrasesIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}\s+#/'’-]+/u).flatMap((part) => {
    const words = part.split(/\s+/u).filter(Boolean);
    return words.flatMap((_, from) =>
      Array.from({ length: LONGEST_PHRASE }, (_, more) => words.slice(from, from + more + 1))
        .filter((run, more) => run.length === more + 1 && isTelling(run))
        .map((run) => run.join(' ')),
    );
  });
}

/** A lone common word tells nothing, nor does a phrase that one begins or ends. */
function isTelling(words: readonly string[]): boolean {
  const folded = words.map(fold);
  const isWeak = (word = '') => word.length < SHORTEST || isGrammar(word);
  if (isWeak(folded[0]) || isWeak(folded.at(-1)) || folded.some(isGrammar)) return false;
  return !folded.every((word) => COMMON_WORDS.has(word) || /^\d+$/u.test(word));
}

const GRAMMAR = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does each
  every few first for from get give given go had has have he her here his how i if in into is it its just know
  let like made make many may me might more most much must my need never new no not now of off often on one only
  or other our out over own same say see she should show so some still such talk talks than that the their them
  then there these they zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  hundred thousand million second third last come comes came going gone asked ask told tell work works wrote thing things this those through to too two under until up us use used using very was way
  we well were what when where which while who why will with without would year years yet you your session
  der die das und ist von mit für ein eine den dem im zu auf wie wir le la les des et est un une du que qui dans
  pour sur el los las y en por con para una del como o os as e da do em um uma no na com`.split(
    /\s+/,
  ),
);
const isGrammar = (word: string) => GRAMMAR.has(word);

/** How spellings are compared: without blanks and hyphens, a plural as its singular. */
const keyOf = (phrase: string) =>
  fold(phrase)
    .replaceAll(' ', '')
    .replace(/(?<=\p{L}{3}[^s])s$/u, '');

function knownSpellings({ topics, people, events, talks }: Archive): ReadonlySet<string> {
  const names = [
    ...people.flatMap(({ name, aliases }) => [name, ...aliases, ...name.split(' ')]),
    ...events.flatMap(({ name, shortName, series, venue }) => [
      ...[name, shortName ?? '', series ?? '', venue?.city ?? ''],
      ...name.split(' '),
    ]),
    ...topics.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...talks.flatMap(({ speakers }) => speakers.flatMap(({ affiliation }) => affiliation ?? [])),
  ];
  return new Set(names.map(keyOf));
}

function overlaps(
  one: string,
  other: string,
  talks: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  if (!one.includes(other) && !other.includes(one)) return false;
  const shared = [...talks].filter((id) => others.has(id)).length;
  return shared >= Math.max(talks.size, others.size) * COVERS;
}
