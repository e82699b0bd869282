import { describe, expect, test } from 'vitest';
import { groupHits } from '../../../src/search/results/group-hits.ts';
import { readGlossary } from '../../../src/search/query/clauses.ts';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { EntitySearch } from '../../../src/search/names/entity-search.ts';
import { essentialWords } from '../../../src/search/query/essential-words.ts';
import { createFuseEngine } from '../../../src/search/names/fuse-engine.ts';
import { createInvertedEngine } from '../../../src/search/names/inverted-engine.ts';
import { withoutOneWord } from '../../../src/search/results/other-words.ts';
import { parseQuery } from '../../../src/search/query/query.ts';

const talk = (id: string, title: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  type: 'talk',
  id,
  title,
  url: id,
  ...more,
});
const records: EntityRecord[] = [
  talk('tides', 'Tides for Sailors', { companies: ['Red Kelp'], kind: 'keynote' }),
  talk('buoys', 'Who Paints the Buoys', { companies: ['HarbourWorks'], kind: 'lightning_talk' }),
  talk('knots', 'Talk to Your Knots', { people: ['Ada Moor'], kind: 'talk' }),
  { type: 'person', id: 'ada', title: 'Ada Moor', url: 'ada', names: ['Old Salt'] },
];

test.each([
  ['what did ada say about tides', ['ada', 'tides']],
  ['a talk about "the tides"', ['the tides']],
  ['tides', undefined],
  ['talks about it', undefined],
])('what “%s” is about', (query, expected) => {
  const words = essentialWords(parseQuery(query).words);
  expect(words?.map(({ terms }) => terms.join(' '))).toEqual(expected);
});

describe.each([
  ['fuse.js', createFuseEngine],
  ['the inverted index', createInvertedEngine],
])('with %s', (_, createEngine) => {
  const search = new EntitySearch(records, readGlossary([]), createEngine);
  const urls = (text: string) =>
    groupHits(search.search(parseQuery(text)), {}).flatMap(({ hits }) =>
      hits.map(({ url }) => url),
    );

  test.each([
    ['a name of two words typed as one', 'redkelp', ['tides']],
    ['a name of one word typed as two', 'harbour works', ['buoys']],
    ['a name of one word typed as two, not yet whole', 'harbour wor', ['buoys']],
    ['a kind of talk', 'keynote', ['tides']],
    ['a kind of talk of two words', 'lightning talk', ['buoys']],
    ['words that ask are left out where nothing has them', 'a talk about tides', ['tides']],
    ['words that ask count where something has them', 'talk knots', ['knots']],
    ['all but what is excluded', '-tides -knots', ['buoys']],
  ])('%s: %s', (_name, query, expected) => {
    expect(urls(query)).toEqual(expected);
  });

  test('a name found by another spelling tells which', () => {
    const subtitles = (text: string) =>
      groupHits(search.search(parseQuery(text)), {}).flatMap(({ hits }) =>
        hits.map((hit) => hit.subtitle),
      );
    expect(subtitles('old salt')).toEqual(['Old Salt', 'Ada Moor']);
    expect(subtitles('moor')).toEqual(['', 'Ada Moor']);
  });

  test('a query that finds something without one word is offered without it', () => {
    expect(withoutOneWord(parseQuery('tides sailors lighthouse'), search)).toEqual([
      'tides sailors',
    ]);
    expect(withoutOneWord(parseQuery('nothing here'), search)).toEqual([]);
  });
});
