import { expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { indexInMemory } from './memory-index.ts';

const id = 'a1B2c3D4-_x';
const old = 'oldUpload_1';
const entities: EntityRecord[] = [
  {
    type: 'talk',
    id: 'opening',
    title: 'Opening',
    url: '/talks/opening/',
    people: ['Ada Example'],
    event: 'Sample Days',
    date: '2031-01-01',
  },
  {
    type: 'talk',
    id: 'tides',
    title: 'Tides Explained',
    url: '/talks/tides/',
    people: ['Bo Sample'],
    topics: ['Tides'],
    event: 'Sample Days',
    track: 'Deep water',
    date: '2031-01-01',
  },
  {
    type: 'talk',
    id: 'older',
    title: 'Tides of Old',
    url: '/talks/older/',
    people: ['Bo Sample'],
    topics: ['Tides'],
    date: '2029-01-01',
  },
  { type: 'topic', id: 'tides', title: 'Tides', url: '/topics/tides/' },
  { type: 'person', id: 'bo', title: 'Bo Sample', url: '/people/bo/' },
];
const videos = {
  [id]: [
    { url: '/talks/opening/', end: 350 },
    { url: '/talks/tides/', start: 350 },
  ],
  [old]: [{ url: '/talks/tides/' }],
};
const said = { opening: ['welcome to the sea'], tides: ['the moon pulls the sea'] };
const open = async () => createSearch(indexInMemory({ entities, videos, said }));

test.each([
  [`https://youtu.be/${id}?t=400`, ['/talks/tides/ 400']],
  [`https://www.youtube.com/watch?v=${id}&t=1m`, ['/talks/opening/ 60']],
  [id, ['/talks/opening/ undefined', '/talks/tides/ undefined']],
  [old, ['/talks/tides/ undefined']],
])('%s leads to its talk', async (text, expected) => {
  const { groups } = await (await open()).search(text);
  expect(groups.flatMap(({ hits }) => hits.map(({ url, t }) => `${url} ${String(t)}`))).toEqual(
    expected,
  );
});

test('in a large archive each recording is found in a small file of its own', async () => {
  const many = Array.from({ length: 3000 }, (_, number) => `V${String(number).padStart(10, '0')}`);
  const slices = Object.fromEntries(many.map((video) => [video, [{ url: '/talks/tides/' }]]));
  const archive = indexInMemory({ entities, videos: slices });
  const search = await createSearch(archive);
  await search.warm();
  for (const video of many.filter((_, number) => number % 300 === 0)) {
    const before = archive.reads.length;
    const { groups } = await search.search(`https://youtu.be/${video}`);
    expect(groups.flatMap(({ hits }) => hits.map(({ url }) => url))).toEqual(['/talks/tides/']);
    const bytes = archive.reads.slice(before).reduce((sum, read) => sum + read.bytes, 0);
    expect(bytes).toBeLessThan(4000);
  }
});

test('a link to a recording the archive does not have says so', async () => {
  const result = await (await open()).search('https://youtu.be/AAAAAAAAAA1');
  expect(result.problems).toEqual([{ kind: 'unknown-video', text: 'AAAAAAAAAA1' }]);
});

test('facets count the talks found, by name or by what was said', async () => {
  const search = await open();
  const { facets } = await search.search('tides', { facets: true });
  expect(facets?.speaker).toEqual([{ value: 'Bo Sample', count: 2 }]);
  expect(facets?.year).toEqual([
    { value: '2029', count: 1 },
    { value: '2031', count: 1 },
  ]);
  const sea = await search.search('sea', { facets: true });
  expect(sea.facets?.event).toEqual([{ value: 'Sample Days', count: 2 }]);
});

test('an operator that is used still shows what else could be chosen', async () => {
  const search = await open();
  const { facets } = await search.search('sea speaker:"Bo Sample"', { facets: true });
  expect(facets?.speaker).toEqual([
    { value: 'Ada Example', count: 1 },
    { value: 'Bo Sample', count: 1 },
  ]);
  expect(facets?.topic).toEqual([{ value: 'Tides', count: 1 }]);
});

test('what was said can be put in the order of its talks too', async () => {
  const archive = { entities, videos, said: { ...said, older: ['a sea, a sea, a sea', 'sea'] } };
  const search = await createSearch(indexInMemory(archive));
  const urls = async (sort: 'newest' | 'oldest') => {
    const { groups } = await search.search('sea ', { sort, scope: 'moment', limit: 2 });
    return groups.flatMap(({ hits }) => hits.map(({ url }) => url));
  };
  expect(await urls('oldest')).toEqual(['/talks/older/', '/talks/older/']);
  expect(await urls('newest')).toEqual(['/talks/opening/', '/talks/tides/']);
});

test('a scope keeps everything else out', async () => {
  const search = await open();
  expect((await search.search('tides', { scope: 'topic' })).groups.map(({ id }) => id)).toEqual([
    'topic',
  ]);
  expect((await search.search('sea', { scope: 'moment' })).groups.map(({ id }) => id)).toEqual([
    'moment',
  ]);
});

test('talks can be put in order of time', async () => {
  const search = await open();
  const urls = async (sort: 'newest' | 'oldest') => {
    const { groups } = await search.search('topic:tides', { sort, scope: 'talk' });
    return groups.flatMap(({ hits }) => hits.map(({ url }) => url));
  };
  expect(await urls('newest')).toEqual(['/talks/tides/', '/talks/older/']);
  expect(await urls('oldest')).toEqual(['/talks/older/', '/talks/tides/']);
});

test('groups are cut at the limit and say how many there are', async () => {
  const { groups } = await (await open()).search('topic:tides', { limit: 1 });
  expect(groups.map(({ hits, total }) => [hits.length, total])).toEqual([[1, 2]]);
});

test.each([
  ['tydez', 'tides'],
  ['topci:tides xylophone', 'topic:tides xylophone'],
  ['speaker:smaple', 'speaker:"Bo Sample"'],
])('where nothing is found for %s, %s is offered', async (query, offered) => {
  const { groups, suggestions } = await (await open()).search(query);
  expect(groups).toEqual([]);
  expect(suggestions).toContain(offered);
});

test('nothing is found in nothing, and nothing offered', async () => {
  const result = await (await open()).search('   ');
  expect(result).toMatchObject({ groups: [], suggestions: [], complete: true });
});

test('values of operators are completed', async () => {
  const completions = await (await open()).suggest('speaker:b', 9);
  expect(completions.map(({ text }) => text)).toEqual(['speaker:"Bo Sample" ']);
});

test.each(['deep water', 'track:"Deep water"', 'track:deep', 'track:"Deep wter" track:deep'])(
  'a talk is found by its track: %s',
  async (query) => {
    const { groups } = await (await open()).search(query);
    expect(groups.flatMap(({ hits }) => hits.map(({ url }) => url))).toEqual(['/talks/tides/']);
  },
);

test('the talks found are counted by track, those without one not at all', async () => {
  const { facets } = await (await open()).search('tides', { facets: true });
  expect(facets?.track).toEqual([{ value: 'Deep water', count: 1 }]);
});
