import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/query.ts';

const word = (term: string, typing = false) => ({ terms: [term], exact: false, typing });

test.each([
  ['kub', [word('kub', true)]],
  ['kub ', [word('kub')]],
  ['Remote Write', [word('remote'), word('write', true)]],
  ['"Remote  Write"', [{ terms: ['remote', 'write'], exact: true, typing: false }]],
  ['“remote write”', [{ terms: ['remote', 'write'], exact: true, typing: false }]],
  ['auto-scaling ', [{ ...word('x'), terms: ['auto', 'scaling'], joined: 'autoscaling' }]],
  ['C++ k8s ', [word('c++'), word('k8s')]],
  ['std::vector ', [word('std'), word('vector')]],
  ['   ', []],
  ['"', []],
  ['- -', []],
])('%s asks for words', (text, words) => {
  expect(parseQuery(text).words).toEqual(words);
});

test.each([
  ['speaker:anna', 'speaker', 'anna', false],
  ['Speaker:"Anna Example"', 'speaker', 'Anna Example', false],
  ['-topic:storage', 'topic', 'storage', true],
  ['event:sample-days', 'event', 'sample-days', false],
  ['company:“Example Inc.”', 'company', 'Example Inc.', false],
  ['track:"Deep water"', 'track', 'Deep water', false],
  ['kind:keynote', 'kind', 'keynote', false],
  ['lang:pl', 'lang', 'pl', false],
  ['year:2024', 'year', '2024', false],
  ['before:2024-03', 'before', '2024-03', false],
  ['after:2024-03-31', 'after', '2024-03-31', false],
])('%s is a filter', (text, operator, value, negated) => {
  const query = parseQuery(`words ${text} more`);
  expect(query.filters).toEqual([{ operator, value, negated }]);
  expect(query.words.map(({ terms }) => terms.join(' '))).toEqual(['words', 'more']);
  expect(query.problems).toEqual([]);
});

test.each([
  ['spekaer:anna', { kind: 'unknown-operator', text: 'spekaer:', nearest: 'speaker:' }],
  ['tag:storage', { kind: 'unknown-operator', text: 'tag:', nearest: 'topic:' }],
  ['strand:storage', { kind: 'unknown-operator', text: 'strand:', nearest: 'track:' }],
  ['colour:red', { kind: 'unknown-operator', text: 'colour:' }],
  ['lang:', { kind: 'empty-operator', text: 'lang:' }],
  ['year:soon', { kind: 'bad-value', text: 'year:soon' }],
  ['before:may', { kind: 'bad-value', text: 'before:may' }],
  ['after:2024-13', { kind: 'bad-value', text: 'after:2024-13' }],
  ['before:2024-03-32', { kind: 'bad-value', text: 'before:2024-03-32' }],
  ['"never closed', { kind: 'open-quote', text: '"never closed' }],
])('%s is explained', (text, problem) => {
  expect(parseQuery(text).problems).toEqual([problem]);
});

test('words with a minus are excluded', () => {
  const query = parseQuery('tracing -zipkin -"open census"');
  expect(query.words.map(({ terms }) => terms)).toEqual([['tracing']]);
  expect(query.excluded.map(({ terms }) => terms)).toEqual([['zipkin'], ['open', 'census']]);
});

test('a pasted document is cut, and costs no more than its length', () => {
  const before = performance.now();
  parseQuery('a:"'.repeat(100_000));
  expect(performance.now() - before).toBeLessThan(200);
});
