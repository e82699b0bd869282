import type { EntityType, IndexedRecord } from '../index/entity-record.ts';
import { fieldOf, valuesIn } from '../index/fields.ts';
import { askedField, type ListedOperator } from '../query/operators.ts';

/** The type of record that is itself a value of an operator, as a person is a speaker. */
export const typeOf = (operator: ListedOperator): EntityType | undefined =>
  fieldOf(askedField(operator)).also;

/** What a record has for an operator: itself, if it is such a thing, and what it is about. */
export function valuesOf(record: IndexedRecord, operator: ListedOperator): readonly string[] {
  const values = valuesIn(record, askedField(operator));
  if (operator === 'year') {
    return record.type === 'talk' ? values.map((date) => date.slice(0, 4)) : [];
  }
  return record.type === typeOf(operator) ? [record.title, ...values] : values;
}
