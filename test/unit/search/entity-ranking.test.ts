import { describe, expect, test } from 'vitest';
import { groupHits } from '../../../src/search/results/group-hits.ts';
import { readGlossary } from '../../../src/search/query/clauses.ts';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { EntitySearch } from '../../../src/search/names/entity-search.ts';
import { createFuseEngine } from '../../../src/search/names/fuse-engine.ts';
import { createInvertedEngine } from '../../../src/search/names/inverted-engine.ts';
import { respell } from '../../../src/search/results/other-words.ts';
import { parseQuery } from '../../../src/search/query/query.ts';

const talk = (id: string, title: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  type: 'talk',
  id,
  title,
  url: id,
  ...more,
});
const records: EntityRecord[] = [
  talk('edge', 'Kubernetes at the Edge', {
    people: ['Mira Kubo'],
    topics: ['Kubernetes'],
    companies: ['Fjord Labs'],
    event: 'Sample Days 2031',
    kind: 'keynote',
    language: 'en',
    date: '2031-05-02',
  }),
  talk('scale', 'Growing Pains of Kubernetes', {
    people: ['Bronisław Żółwik'],
    topics: ['Kubernetes', 'Storage'],
    companies: ['Ærø Data'],
    event: 'Sample Days 2030',
    kind: 'talk',
    language: 'pl',
    date: '2030-05-02',
  }),
  talk('blocks', 'Blocks, Chunks and Other Storage', {
    people: ['Grace Stone', 'Bronisław Żółwik'],
    topics: ['Storage'],
    event: 'Sample Days 2031',
    language: 'en',
    date: '2031-05-03',
    text: 'Chapter about tombstones',
  }),
  talk('cpp', 'Fast Metrics in C++', { people: ['Søren Đurić'], topics: ['C++'], date: '2029' }),
  talk('grace', 'Grace Periods Explained', { people: ['Mira Kubo'], date: '2028-01-01' }),
  { type: 'person', id: 'kubo', title: 'Mira Kubo', url: 'kubo', companies: ['Fjord Labs'] },
  { type: 'person', id: 'z', title: 'Bronisław Żółwik', names: ['Bronek Zolwik'], url: 'zolwik' },
  { type: 'person', id: 'stone', title: 'Grace Stone', url: 'stone' },
  { type: 'person', id: 'duric', title: 'Søren Đurić', url: 'duric' },
  { type: 'topic', id: 'k', title: 'Kubernetes', names: ['k8s'], url: 'kubernetes' },
  { type: 'topic', id: 's', title: 'Storage', names: ['disks'], url: 'storage' },
  { type: 'topic', id: 'c', title: 'C++', url: 'c++' },
  { type: 'event', id: '31', title: 'Sample Days 2031', names: ['SD31'], url: 'sd31' },
  { type: 'event', id: '30', title: 'Sample Days 2030', url: 'sd30' },
  {
    type: 'photo',
    id: 'p',
    title: 'The crowd before the keynote',
    url: 'photo',
    people: ['Mira Kubo'],
  },
];
const glossary = readGlossary([
  ['machine learning', 'ML'],
  ['tombstones', 'grave markers'],
]);

describe.each([
  ['fuse.js', createFuseEngine],
  ['the inverted index', createInvertedEngine],
])('with %s', (_, createEngine) => {
  const search = new EntitySearch(records, glossary, createEngine);
  const find = (text: string) => groupHits(search.search(parseQuery(text)), {});
  const problems = (text: string) => search.search(parseQuery(text)).problems;
  const urls = (text: string) => find(text).flatMap((group) => group.hits.map((hit) => hit.url));

  test.each([
    [
      'the beginning of a topic finds its talks before a surname',
      'kub',
      ['edge', 'kubernetes', 'scale', 'grace', 'kubo', 'photo'],
    ],
    ['a whole surname finds the person first', 'kubo', ['kubo', 'edge', 'grace', 'photo']],
    [
      'a whole name finds the person, then what they did',
      'mira kubo',
      ['kubo', 'edge', 'grace', 'photo'],
    ],
    ['names may be turned round', 'kubo mira', ['kubo', 'edge', 'grace', 'photo']],
    ['accents and barred letters need not be typed', 'zolwik', ['zolwik', 'blocks', 'scale']],
    ['accents may be typed', 'Żółwik', ['zolwik', 'blocks', 'scale']],
    ['a typo in a name finds the person first', 'zolwki', ['zolwik', 'blocks', 'scale']],
    ['a typo in a first name too', 'bronsilaw', ['zolwik', 'blocks', 'scale']],
    ['another spelling finds the person and their talks', 'bronek', ['zolwik', 'blocks', 'scale']],
    ['đ and ø are plain letters', 'soren duric', ['duric', 'cpp']],
    ['a typo in a topic', 'kubernets', ['kubernetes', 'edge', 'scale']],
    ['two letters swapped in a short word', 'soern', ['duric', 'cpp']],
    ['and in a shorter one', 'kbuo', ['kubo', 'edge', 'grace', 'photo']],
    ['a typo before the word is finished', 'kubrne', ['kubernetes', 'edge', 'scale']],
    ['an alias of a topic finds its talks', 'k8s', ['kubernetes', 'edge', 'scale']],
    ['signs are part of a name', 'c++', ['c++', 'cpp']],
    ['a first name goes before a title that begins so', 'grace', ['stone', 'grace', 'blocks']],
    ['a title that begins so goes first', 'grace p', ['grace']],
    ['words in any order', 'storage blocks', ['blocks']],
    ['words of title and speaker together', 'kubernetes kubo', ['edge']],
    ['an affiliation', 'fjord', ['edge', 'kubo']],
    ['an affiliation with æ and ø', 'aero', ['scale']],
    ['an event by its other name', 'sd31', ['sd31', 'blocks', 'edge']],
    ['a chapter', 'tombstones', ['blocks']],
    ['a caption', 'crowd', ['photo']],
    ['an exact phrase', '"of kubernetes"', ['scale']],
    ['no phrase across fields', '"edge mira"', []],
    ['no typos in a phrase', '"kubernets"', []],
    ['an excluded word', 'kubernetes -edge', ['kubernetes', 'scale']],
    ['a spelling from the glossary', 'grave markers', ['blocks']],
    ['nothing', 'xylophone', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  test('one letter is enough', () => {
    expect(urls('g')).toEqual(['grace', 'scale', 'stone', 'blocks']);
  });

  test.each([
    ['speaker:zolwik', ['blocks', 'scale']],
    ['speaker:bronek', ['blocks', 'scale']],
    ['speaker:"mira kubo" topic:k8s', ['edge']],
    ['company:fjord', ['edge']],
    ['event:"sample days 2030"', ['scale']],
    ['kind:keynote', ['edge']],
    ['lang:pl', ['scale']],
    ['year:2031', ['blocks', 'edge']],
    ['year:2030 year:2031', ['blocks', 'edge', 'scale']],
    ['before:2030', ['cpp', 'grace']],
    ['after:2031-05-02', ['blocks']],
    ['after:2029 before:2031', ['scale']],
    ['-speaker:kubo topic:kubernetes', ['scale']],
    ['kub topic:storage', ['scale']],
  ])('%s filters talks', (text, expected) => {
    expect(
      urls(text).filter((url) =>
        records.some((record) => record.type === 'talk' && record.url === url),
      ),
    ).toEqual(expected);
  });

  test('an operator’s value that nobody has is explained', () => {
    expect(problems('speaker:zolwijk')).toEqual([
      { kind: 'unknown-value', text: 'speaker:zolwijk', nearest: 'speaker:"Bronisław Żółwik"' },
    ]);
  });

  test('a year in which nothing was said is explained, and the nearest named', () => {
    expect(problems('year:2039')).toEqual([
      { kind: 'unknown-value', text: 'year:2039', nearest: 'year:2031' },
    ]);
  });

  test('the typed beginning is marked in the title', () => {
    const [first] = find('kub')[0]?.hits ?? [];
    expect(first?.title).toEqual({ text: 'Kubernetes at the Edge', marks: [[0, 3]] });
  });

  test('an unknown word is respelled as the nearest one', () => {
    expect(respell(parseQuery('tombzdones'), search)).toBe('tombstones');
  });
});
