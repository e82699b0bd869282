import { isOperator, writeFilter, type Operator } from '../../../search/query/operators.ts';

/** An `operator:value` as it stands in a query. */
export interface FilterTerm {
  readonly text: string;
  readonly operator: Operator;
  readonly value: string;
  readonly negated: boolean;
}

const TERM = /(?<!\S)(-?)(\p{L}+):(?:"([^"]*)"?|([^\s"]+))/gu;

/** What a query is narrowed down by, in the order in which it was written. */
export function filterTerms(query: string): FilterTerm[] {
  return [...query.matchAll(TERM)].flatMap(([text, minus, name = '', quoted, plain]) => {
    const operator = name.toLowerCase();
    const value = (quoted ?? plain ?? '').trim();
    if (!isOperator(operator) || value === '') return [];
    return [{ text, operator, value, negated: minus === '-' }];
  });
}

/** The term by which a query asks for a value, in whatever way it is written. */
export function findTerm(query: string, operator: Operator, value: string): FilterTerm | undefined {
  const wanted = value.replaceAll('"', '').toLowerCase();
  return filterTerms(query).find(
    (term) => term.operator === operator && !term.negated && term.value.toLowerCase() === wanted,
  );
}

export function removeTerm(query: string, { text }: FilterTerm): string {
  return query.replace(text, ' ').replace(/\s+/g, ' ').trim();
}

/** The query with a value asked for, or no longer. */
export function toggleTerm(query: string, operator: Operator, value: string): string {
  const term = findTerm(query, operator, value);
  return term ? removeTerm(query, term) : `${query.trim()} ${writeFilter(operator, value)}`.trim();
}
