import type { EntityRecord } from '../../src/search/index/entity-record.ts';
import { foldText } from '../../src/search/text/fold.ts';
import type { GeneratedArchive } from '../../test/generate/archive.ts';
import { createRandom, type Random } from '../../test/generate/random.ts';

/** What somebody types, how it goes wrong, and the pages that would satisfy them. */
export interface NameQuery {
  readonly kind: string;
  readonly text: string;
  readonly accepts: (url: string) => boolean;
}

const perKind = 5;

/** Queries for names as people type them: without accents, with typos, unfinished, in parts. */
export function inventNameQueries(archive: GeneratedArchive): NameQuery[] {
  const random = createRandom(7);
  const of = (type: EntityRecord['type']) =>
    archive.entities.filter((record) => record.type === type);
  const [talks, people, topics, events] = [of('talk'), of('person'), of('topic'), of('event')];
  const is = (record: EntityRecord) => (url: string) => url === record.url;
  /** Any talk whose title has all the words is as good an answer. */
  const holds = (words: readonly string[]) => {
    const right = talks.filter(({ title }) =>
      words.every((word) => foldText(title).includes(word)),
    );
    const urls = new Set(right.map(({ url }) => url));
    return (url: string) => urls.has(url);
  };
  const makers: Record<string, () => Omit<NameQuery, 'kind'>> = {
    'name without accents': () => {
      const person = random.pick(people);
      return { text: foldText(person.title), accepts: is(person) };
    },
    'name with a typo': () => {
      const person = random.pick(people.filter(({ title }) => title.length > 10));
      const [first = '', last = ''] = foldText(person.title).split(' ');
      return { text: `${first} ${misspell(last, random)}`, accepts: is(person) };
    },
    'surname first': () => {
      const person = random.pick(people);
      return { text: person.title.split(' ').reverse().join(' '), accepts: is(person) };
    },
    'words of a title': () => {
      const talk = random.pick(talks);
      const words = titleWords(talk, random, 3);
      return { text: words.join(' '), accepts: holds(words) };
    },
    'a title with a typo': () => {
      const talk = random.pick(talks);
      const words = titleWords(talk, random, 3);
      const longest = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
      const text = words
        .map((word) => (word === longest ? misspell(word, random) : word))
        .join(' ');
      return { text, accepts: holds(words) };
    },
    'an unfinished title': () => {
      const talk = random.pick(talks);
      const [first = '', second = '', third = ''] = titleWords(talk, random, 3);
      const words = [first, second, third.slice(0, 4)];
      return { text: words.join(' ').trim(), accepts: holds(words) };
    },
    'speaker and a word': () => {
      const talk = random.pick(talks);
      const surname = foldText(talk.people?.[0]?.split(' ').at(-1) ?? '');
      return { text: `${titleWords(talk, random, 2).join(' ')} ${surname}`, accepts: is(talk) };
    },
    'another name of a topic': () => {
      const topic = random.pick(topics.filter(({ names }) => names?.length));
      return { text: topic.names?.[0] ?? '', accepts: is(topic) };
    },
    'a topic with a typo': () => {
      const topic = random.pick(topics.filter(({ title }) => title.length > 8));
      return { text: misspell(topic.title.toLowerCase(), random), accepts: is(topic) };
    },
    'an event': () => {
      const event = random.pick(events);
      return { text: event.title.toLowerCase(), accepts: is(event) };
    },
  };
  return Object.entries(makers).flatMap(([kind, make]) =>
    Array.from({ length: perKind }, () => ({ kind, ...make() })),
  );
}

function titleWords(talk: EntityRecord, random: Random, count: number): string[] {
  const words = foldText(talk.title)
    .split(/[^a-z0-9+]+/)
    .filter((word) => word.length > 3);
  const start = random.below(Math.max(1, words.length - count + 1));
  return words.slice(start, start + count);
}

/** Two neighbouring letters swapped, one dropped or one doubled, never the first. */
function misspell(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 3));
  const [before, first, second, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return random.pick([
    before + second + first + after,
    before + second + after,
    before + first + first + second + after,
  ]);
}
