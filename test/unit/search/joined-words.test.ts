import { describe, expect, test } from 'vitest';
import { groupHits } from '../../../src/search/results/group-hits.ts';
import { readGlossary } from '../../../src/search/query/clauses.ts';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { EntitySearch } from '../../../src/search/names/entity-search.ts';
import { createFuseEngine } from '../../../src/search/names/fuse-engine.ts';
import { createInvertedEngine } from '../../../src/search/names/inverted-engine.ts';
import { parseQuery } from '../../../src/search/query/query.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { indexInMemory } from './memory-index.ts';

const talk = (title: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  type: 'talk',
  id: title,
  title,
  url: title,
  ...more,
});
const german = { language: 'de' };
const records: EntityRecord[] = [
  talk('OpenTelemetry Past the Traces'),
  talk('Telemetry of Tractors'),
  talk('WebAssembly Outside the Browser'),
  talk('Assembly for Small Machines'),
  talk('Seven Ways to Misuse useEffect'),
  talk('Wanderwege mit OpenStreetMap', german),
  talk('YouCompleteMe and Other Editors'),
  talk('Die Datenschutzprüfung im Alltag', german),
  talk('Binnenschifffahrt und offene Daten', german),
  talk('Was die Grundverordnung verlangt', german),
  talk('The Art of Combination'),
  talk('A Nation of Makers'),
  talk('CI/CD Without Tears'),
  talk('TCP/IP by Hand'),
  talk('Old Tricks in PL/SQL'),
  talk('Moving House to .NET'),
  talk('Networks for Everybody'),
  talk('ASP.NET and Its Neighbours'),
  talk('Rust in Small Kitchens'),
  talk('Statistics in R'),
  talk('C# on the Farm'),
  talk('C++ at Sea'),
  talk('A Compiler Written in C'),
  talk('HTTPServer in a Day'),
  talk('The eBPF Cookbook'),
  talk('데이터베이스백업 이야기', { people: ['김민수'] }),
  talk('监控系统的设计', { people: ['王小明'] }),
  talk('再起動しないサーバー', { people: ['山田太郎'] }),
  { type: 'person', id: 'kim', title: '김민수', url: '김민수' },
  { type: 'person', id: 'wang', title: '王小明', url: '王小明' },
  { type: 'person', id: 'yamada', title: '山田太郎', url: '山田太郎' },
  { type: 'person', id: 'r', title: 'R. Sample', url: 'R. Sample' },
];

describe.each([
  ['fuse.js', createFuseEngine],
  ['the inverted index', createInvertedEngine],
])('with %s', (_, createEngine) => {
  const search = new EntitySearch(records, readGlossary([]), createEngine);
  const hits = (text: string) =>
    groupHits(search.search(parseQuery(text)), { limit: 50 }).flatMap((group) => group.hits);

  test.each([
    [
      'the second half of a name',
      'telemetry',
      ['Telemetry of Tractors', 'OpenTelemetry Past the Traces'],
    ],
    ['its first half', 'open', ['OpenTelemetry Past the Traces', 'Wanderwege mit OpenStreetMap']],
    ['a name as one word', 'opentelemetry', ['OpenTelemetry Past the Traces']],
    ['a name as two', 'open telemetry', ['OpenTelemetry Past the Traces']],
    [
      'another second half',
      'assembly',
      ['Assembly for Small Machines', 'WebAssembly Outside the Browser'],
    ],
    ['a name that begins small', 'effect', ['Seven Ways to Misuse useEffect']],
    ['a name as three words', 'open street map', ['Wanderwege mit OpenStreetMap']],
    ['another as three', 'you complete me', ['YouCompleteMe and Other Editors']],
    ['its middle', 'street', ['Wanderwege mit OpenStreetMap']],
    ['capitals before a word', 'server', ['HTTPServer in a Day']],
    ['capitals after a letter', 'bpf', ['The eBPF Cookbook']],
    ['the second half of a German compound', 'Prüfung', ['Die Datenschutzprüfung im Alltag']],
    ['the same without its dots', 'prufung', ['Die Datenschutzprüfung im Alltag']],
    ['another', 'schifffahrt', ['Binnenschifffahrt und offene Daten']],
    ['a third', 'verordnung', ['Was die Grundverordnung verlangt']],
    ['the middle of one', 'schutz', ['Die Datenschutzprüfung im Alltag']],
    ['no such half of an English word', 'nation', ['A Nation of Makers']],
    ['words with a slash', 'ci/cd', ['CI/CD Without Tears']],
    ['the same in one', 'cicd', ['CI/CD Without Tears']],
    ['the same in two', 'ci cd', ['CI/CD Without Tears']],
    ['another slash', 'tcpip', ['TCP/IP by Hand']],
    ['a third slash', 'plsql', ['Old Tricks in PL/SQL']],
    [
      'a name that begins with a dot',
      '.net',
      ['ASP.NET and Its Neighbours', 'Moving House to .NET', 'Networks for Everybody'],
    ],
    ['a sharp', 'C#', ['C# on the Farm']],
    ['two pluses', 'C++', ['C++ at Sea']],
    ['a Korean given name', '민수', ['김민수', '데이터베이스백업 이야기']],
    ['a Korean name', '김민수', ['김민수', '데이터베이스백업 이야기']],
    ['the end of a Korean word', '백업', ['데이터베이스백업 이야기']],
    ['a Chinese given name', '小明', ['王小明', '监控系统的设计']],
    ['a Japanese given name', '太郎', ['山田太郎', '再起動しないサーバー']],
    ['the end of a Japanese word', '起動', ['再起動しないサーバー']],
    ['a single sign', '再', ['再起動しないサーバー']],
    ['a single sign at the end', '明', ['王小明', '监控系统的设计']],
    ['a phrase without blanks', '"系统的设"', ['监控系统的设计']],
    ['no phrase in another order', '"设计系统"', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(hits(text).map(({ url }) => url)).toEqual(expected);
  });

  test('the language R goes before what begins so', () => {
    expect(hits('R')[0]?.url).toBe('Statistics in R');
    expect(hits('c')[0]?.url).toBe('A Compiler Written in C');
  });

  test.each([
    ['telemetry', 'OpenTelemetry Past the Traces', ['Telemetry']],
    ['opentel', 'OpenTelemetry Past the Traces', ['OpenTel']],
    ['open street map', 'Wanderwege mit OpenStreetMap', ['OpenStreetMap']],
    ['prüfung', 'Die Datenschutzprüfung im Alltag', ['prüfung']],
    ['cicd', 'CI/CD Without Tears', ['CI/CD']],
    ['系统', '监控系统的设计', ['系统']],
    ['起動しない', '再起動しないサーバー', ['起動しない']],
    ['再', '再起動しないサーバー', ['再']],
    ['민수', '김민수', ['민수']],
  ])('of %s what was typed is marked in %s', (typed, title, expected) => {
    const hit = hits(typed).find(({ url }) => url === title);
    const { text = '', marks = [] } = hit?.title ?? {};
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(expected);
  });
});

test('in what is said, parts of names, pairs of signs and other spellings are told apart', async () => {
  const entities = [talk('one'), talk('two')];
  const said = {
    one: [
      'we trace with OpenTelemetry',
      'Thanos is a store that lasts for very long, longer than all of us will ever be here.',
      'This is the receiver.',
    ],
    two: ['CI/CD is what we do', '再起動と再発行。', '起動の前に再確認します。'],
  };
  const glossary = [['Thanos', 'receiver']];
  const search = await createSearch(indexInMemory({ entities, said, glossary }));
  const found = async (query: string) => {
    const { groups } = await search.search(query, { scope: 'moment' });
    return groups.flatMap(({ hits }) =>
      hits.map(({ url, t, snippet: { text = '', marks = [], also = [] } = {} }) => {
        const cut = ([from, to]: readonly [number, number]) => text.slice(from, to);
        return [`${url} ${t}`, marks.map(cut), also.map(cut)];
      }),
    );
  };
  expect(await found('telemetry')).toEqual([['one 0', ['Telemetry'], []]]);
  expect(await found('cicd')).toEqual([['two 0', ['CI/CD'], []]]);
  expect(await found('receiver')).toEqual([
    ['one 20', ['receiver'], []],
    ['one 10', [], ['Thanos']],
  ]);
  expect(await found('再起動')).toEqual([['two 10', ['再起動'], []]]);
  expect(await found('再')).toEqual([
    ['two 10', ['再', '再'], []],
    ['two 20', ['再'], []],
  ]);
});

test('signs that stand apart in a line are no hit, and those that a line ends between are', async () => {
  const entities = [talk('one')];
  const said = { one: ['東京と京都の話', '昨日は東京都でした', '新しい監視シス', 'テムの話です'] };
  const search = await createSearch(indexInMemory({ entities, said }));
  const found = async (query: string) =>
    (await search.search(query)).groups.flatMap(({ hits }) => hits.map(({ t }) => t));
  expect(await found('東京都')).toEqual([10]);
  expect(await found('"東京都"')).toEqual([10]);
  expect(await found('監視システム')).toEqual([20]);
});

test('words that were said apart are found together where nothing holds them side by side', async () => {
  const entities = [talk('one')];
  const said = { one: ['監視のためのシステムを設計しました'] };
  const search = await createSearch(indexInMemory({ entities, said }));
  const [group] = (await search.search('監視システムの設計')).groups;
  expect(group?.hits.map(({ t }) => t)).toEqual([0]);
});
