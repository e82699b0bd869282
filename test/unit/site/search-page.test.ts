import { expect, test } from 'vitest';
import { completeQuery } from '../../../src/islands/search/complete-query.ts';
import {
  filterTerms,
  removeTerm,
  toggleTerm,
} from '../../../src/islands/search/page/filter-terms.ts';
import { momentsByTalk } from '../../../src/islands/search/page/talk-moments.ts';
import {
  announceResults,
  countInScope,
  namedGroups,
} from '../../../src/islands/search/hits/groups.ts';
import type {
  GroupId,
  SearchHit,
  SearchResult,
} from '../../../src/search/results/search-result.ts';

const hit = (url: string, t?: number, date?: string): SearchHit => ({
  type: t === undefined ? 'talk' : 'moment',
  title: { text: url, marks: [] },
  url,
  subtitle: '',
  ...(t !== undefined && { t }),
  ...(date !== undefined && { date }),
});

const answer = (totals: Partial<Record<GroupId, number>>, complete = true): SearchResult => ({
  query: 'any',
  groups: (Object.entries(totals) as [GroupId, number][]).map(([id, total]) => ({
    id,
    total,
    hits: [hit('/a/')],
  })),
  problems: [],
  suggestions: [],
  complete,
});

test('filters are read from a query however they are written', () => {
  const terms = filterTerms('backups Speaker:"Célia Marchetti" -kind:panel nosuch:thing topic:');
  expect(terms.map(({ operator, value, negated }) => [operator, value, negated])).toEqual([
    ['speaker', 'Célia Marchetti', false],
    ['kind', 'panel', true],
  ]);
});

test('a value is asked for and, whatever its spelling, no longer', () => {
  const asked = toggleTerm('backups', 'topic', 'Object storage');
  expect(asked).toBe('backups topic:"Object storage"');
  expect(toggleTerm(asked, 'topic', 'Object Storage')).toBe('backups');
  expect(toggleTerm('topic:"backups" why', 'topic', 'Backups')).toBe('why');
});

test('all filters come off and the words stay', () => {
  const query = 'kind:panel restore year:2026 drill';
  expect(filterTerms(query).reduce(removeTerm, query)).toBe('restore drill');
});

test('a completion in the middle of a query keeps what follows', () => {
  const completions = [{ label: 'speaker:', text: 'speaker:', from: 0, to: 2, caret: 8 }];
  expect(completeQuery('sp backups', completions)).toEqual([
    { label: 'speaker:', hint: 'talks by someone', query: 'speaker: backups', caret: 8 },
  ]);
});

test('two groups of one kind have two names', () => {
  const names = (result: SearchResult) => namedGroups(result, 'all').map(({ name }) => name);
  expect(names(answer({ 'talk-prefix': 1, topic: 1, talk: 2 }))).toEqual([
    'Talks',
    'Topics',
    'More talks',
  ]);
  expect(names(answer({ talk: 2 }))).toEqual(['Talks']);
});

test('what is heard counts each kind once, in the singular where there is one', () => {
  expect(announceResults(answer({ 'talk-prefix': 1, talk: 2, moment: 1 }), 'all')).toBe(
    '4 results: 3 talks, 1 line',
  );
  expect(announceResults(answer({ talk: 2 }), 'person')).toBe('No results');
});

test('what is still being looked up has no count yet', () => {
  const partial = answer({ talk: 2, event: 1 }, false);
  expect(countInScope(partial, 'moment')).toBeUndefined();
  expect(countInScope(partial, 'talk')).toBe(2);
  expect(countInScope({ ...partial, complete: true }, 'all')).toBe(3);
});

test('lines stand under their talks, which go by their best line or by date', () => {
  const hits = [hit('/a/', 5, '2024'), hit('/b/', 1, '2026'), hit('/a/', 2, '2024')];
  const order = (sort: 'relevance' | 'newest') =>
    momentsByTalk(hits, sort).map(({ url, lines }) => [url, lines.map(({ t }) => t)]);
  expect(order('relevance')).toEqual([
    ['/a/', [5, 2]],
    ['/b/', [1]],
  ]);
  expect(order('newest')).toEqual([
    ['/b/', [1]],
    ['/a/', [5, 2]],
  ]);
});
