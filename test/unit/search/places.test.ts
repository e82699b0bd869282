import { expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import type { SearchHit, SearchResult } from '../../../src/search/results/search-result.ts';
import { indexInMemory } from './memory-index.ts';

const entities: EntityRecord[] = [
  {
    type: 'talk',
    id: 'tides',
    title: 'Tides Explained',
    url: '/talks/tides/',
    people: ['Ada Żółw'],
    event: 'Coastal Days',
  },
  { type: 'talk', id: 'moons', title: 'Many Moons', url: '/talks/moons/', people: ['Bo Sample'] },
  { type: 'talk', id: 'quiet', title: 'Without a Word', url: '/talks/quiet/' },
  { type: 'person', id: 'ada', title: 'Ada Żółw', url: '/people/ada/', names: ['Adela'] },
];
const said = {
  tides: ['welcome to the harbour', 'the moon pulls the sea', 'and the harbour fills'],
  moons: ['no harbour here', 'a moon is a stone', 'thank you'],
};
const chapters = {
  tides: ['The harbour at night', 'Questions'],
  quiet: ['Empty harbour', 'Beacons and buoys'],
};

const ask = async (query: string) =>
  (await createSearch(indexInMemory({ entities, said, chapters }))).search(query);
const placesOf = ({ groups }: SearchResult, id: 'chapter' | 'moment') =>
  (groups.find((group) => group.id === id)?.hits ?? []).map(
    ({ url, t }: SearchHit) => `${url.slice(7, -1)} ${String(t)}`,
  );

test('a chapter is found by its title, before what was said, and opens at its second', async () => {
  const result = await ask('buoys');
  expect(result.groups.map(({ id }) => id)).toEqual(['chapter']);
  expect(result.groups[0]?.hits[0]).toEqual({
    type: 'chapter',
    title: { text: 'Beacons and buoys', marks: [[12, 17]] },
    url: '/talks/quiet/',
    t: 100,
    subtitle: 'Without a Word',
  });
  const both = await ask('harbour');
  expect(both.groups.map(({ id }) => id)).toEqual(['chapter', 'moment']);
  expect(placesOf(both, 'chapter')).toEqual(['tides 0', 'quiet 0']);
  expect(placesOf(both, 'moment')).toEqual(['tides 0', 'tides 20', 'moons 0']);
});

test('titles of chapters are never part of what was said beside them', async () => {
  const { groups } = await ask('welcome');
  expect(groups[0]?.hits[0]?.snippet?.text).toBe(
    'welcome to the harbour the moon pulls the sea and the harbour fills',
  );
  expect(placesOf(await ask('"questions welcome"'), 'moment')).toEqual([]);
});

test.each([
  ['a speaker and a word', 'zolw harbour', ['tides 0', 'tides 20']],
  ['another spelling of the speaker', 'adela moon', ['tides 10']],
  ['a speaker with a typo', 'sampel moon', ['moons 10']],
  ['a word of the title', 'many harbour', ['moons 0']],
  ['an event and two words', 'coastal days moon sea', ['tides 10']],
])('%s find what was said in the talk: %s', async (_name, query, expected) => {
  expect(placesOf(await ask(query), 'moment')).toEqual(expected);
});

test('a speaker and a word find the chapter of the talk', async () => {
  expect(placesOf(await ask('ada night'), 'chapter')).toEqual(['tides 0']);
});

test('cues that hold all words come before those of talks that are called so', async () => {
  const archive = {
    entities,
    said: { tides: ['the moon'], moons: ['moons and tides and a moon', 'a moon'] },
  };
  const search = await createSearch(indexInMemory(archive));
  expect(placesOf(await search.search('tides moon '), 'moment')).toEqual(['moons 0', 'tides 0']);
});

test.each([
  ['a word nobody said is forgiven a typo', 'harbuor', ['tides 0', 'tides 20', 'moons 0']],
  ['but not in quotation marks', '"harbuor"', []],
  ['nor a short one', 'sae', []],
  ['nor where a name begins so', 'moons', []],
])('%s: %s', async (_name, query, expected) => {
  expect(placesOf(await ask(query), 'moment')).toEqual(expected);
});

test('photos come after places in talks, and wait for them', async () => {
  const photo = { type: 'photo' as const, id: 'p', title: 'The harbour', url: '/photos/p/' };
  const archive = { entities: [...entities, photo], said, chapters };
  const search = await createSearch(indexInMemory(archive));
  const early: string[] = [];
  const { groups } = await search.search('harbour', {}, (partial) =>
    early.push(...partial.groups.map(({ id }) => id)),
  );
  expect(early).toEqual([]);
  expect(groups.map(({ id }) => id)).toEqual(['chapter', 'moment', 'photo']);
});

test('a scope of chapters leaves out everything else', async () => {
  const search = await createSearch(indexInMemory({ entities, said, chapters }));
  const { groups } = await search.search('harbour', { scope: 'chapter' });
  expect(groups.map(({ id }) => id)).toEqual(['chapter']);
});

test('facets count the talks whose chapters answer', async () => {
  const search = await createSearch(indexInMemory({ entities, said, chapters }));
  const { facets } = await search.search('night', { facets: true });
  expect(facets?.event).toEqual([{ value: 'Coastal Days', count: 1 }]);
});
