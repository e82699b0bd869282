import { compareText } from '../../domain/text/compare-text.ts';
import type { IndexedRecord } from '../index/entity-record.ts';
import type { KnownValues } from './known-values.ts';
import { valuesOf } from './record-values.ts';
import { writeFilter, type ListedOperator } from '../query/operators.ts';
import type { QueryFilter, QueryProblem } from '../query/query.ts';

export interface RecordFilter {
  readonly passes: (record: IndexedRecord) => boolean;
  readonly problems: readonly QueryProblem[];
}

/**
 * Makes one test of all `operator:value` parts. Values of one operator are alternatives, operators must
 * all hold, a minus turns a part round. A value nobody has is a problem that names the nearest one.
 */
export function createFilter(filters: readonly QueryFilter[], known: KnownValues): RecordFilter {
  const problems: QueryProblem[] = [];
  const tests = new Map<string, ((record: IndexedRecord) => boolean)[]>();
  for (const filter of filters) {
    const { operator, negated } = filter;
    const test = testOf(filter, known, problems);
    const bound = operator === 'before' || operator === 'after';
    const key = negated || bound ? `${operator} ${tests.size}` : operator;
    const wanted = negated ? (record: IndexedRecord) => !test(record) : test;
    tests.set(key, [...(tests.get(key) ?? []), wanted]);
  }
  const groups = [...tests.values()];
  return {
    passes: (record) => groups.every((group) => group.some((test) => test(record))),
    problems,
  };
}

function testOf(
  { operator, value }: QueryFilter,
  known: KnownValues,
  problems: QueryProblem[],
): (record: IndexedRecord) => boolean {
  switch (operator) {
    case 'year':
      if (!known.has('year', value)) problems.push(unknownValue('year', value, known));
      return (record) => record.date?.slice(0, 4) === value;
    case 'before':
      return ({ date }) => date !== undefined && compareKnown(date, value) < 0;
    case 'after':
      return ({ date }) => date !== undefined && compareKnown(date, value) > 0;
    default:
      return namingTest(operator, value, known, problems);
  }
}

/** Compares what both dates tell: 2024 is neither before nor after 2024-06, for nobody knows. */
function compareKnown(one: string, other: string): number {
  const known = Math.min(one.length, other.length);
  return compareText(one.slice(0, known), other.slice(0, known));
}

function namingTest(
  operator: ListedOperator,
  value: string,
  known: KnownValues,
  problems: QueryProblem[],
): (record: IndexedRecord) => boolean {
  const values = known.matching(operator, value);
  if (values.size === 0) problems.push(unknownValue(operator, value, known));
  return (record) => valuesOf(record, operator).some((own) => values.has(own));
}

function unknownValue(operator: ListedOperator, value: string, known: KnownValues): QueryProblem {
  const nearest = known.nearest(operator, value);
  return {
    kind: 'unknown-value',
    text: `${operator}:${value}`,
    ...(nearest !== undefined && { nearest: writeFilter(operator, nearest) }),
  };
}
