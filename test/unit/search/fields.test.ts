import { expect, test } from 'vitest';
import {
  decodeEntities,
  decodeNames,
  encodeEntities,
  encodeNames,
} from '../../../src/search/index/entity-file.ts';
import type { IndexedRecord } from '../../../src/search/index/entity-record.ts';
import {
  fieldOf,
  searchFields,
  valueFields,
  type FieldName,
} from '../../../src/search/index/fields.ts';
import { fieldWeights, readEntityFields } from '../../../src/search/names/entity-fields.ts';
import { facetOperators } from '../../../src/search/names/facets.ts';
import { valuesOf } from '../../../src/search/names/record-values.ts';
import {
  askedField,
  listedOperators,
  nearestOperator,
} from '../../../src/search/query/operators.ts';

const names = Object.keys(searchFields) as FieldName[];
const value = 'ember';
const recordWith = (name: FieldName): IndexedRecord => ({
  type: 'talk',
  title: 'Rivers',
  url: '/talks/rivers/',
  [name]: fieldOf(name).column === 'list' ? [value] : value,
});

test.each(names)('the index keeps the %s of a record', (name) => {
  const records = [recordWith(name)];
  const read = decodeEntities(
    encodeEntities(records),
    decodeNames(encodeNames({ records, glossary: [] })),
  );
  expect(read.map((one) => ({ ...one, url: one.url }))).toEqual(records);
});

test.each(names)('a word of the %s finds a record if it weighs anything', (name) => {
  const [words] = readEntityFields([recordWith(name)]).fields;
  const at = words?.byField.findIndex((list) => list.includes(value)) ?? -1;
  expect(fieldWeights[at]).toBe(fieldOf(name).weight);
});

test.each(listedOperators)('%s: asks for its field', (operator) => {
  const values = valuesOf(recordWith(askedField(operator)), operator);
  expect(values).toEqual([operator === 'year' ? value.slice(0, 4) : value]);
});

test('every other name leads to one operator, and none is an operator itself', () => {
  const tried = names.flatMap((name) =>
    (fieldOf(name).tried ?? []).map((other) => [other, fieldOf(name).operator]),
  );
  expect(tried.map(([other = '']) => [other, nearestOperator(other)])).toEqual(tried);
  expect(new Set(tried.map(([other]) => other)).size).toBe(tried.length);
});

test('facets have a place of their own each', () => {
  const places = facetOperators.map((operator) => fieldOf(askedField(operator)).facet);
  expect(places).toEqual([...new Set(places)].sort((one = 0, other = 0) => one - other));
  expect(places.length).toBeGreaterThan(6);
});

// The inverted engine packs a field's number into three bits.
test('words stand in at most eight fields, the most telling first', () => {
  expect(fieldWeights.length).toBeLessThanOrEqual(8);
  expect(fieldWeights).toEqual(fieldWeights.toSorted((one, other) => other - one));
});

test('a column that no record fills is one byte', () => {
  const bare: IndexedRecord[] = Array.from({ length: 1000 }, (_, number) => ({
    type: 'talk',
    title: `Rivers ${number}`,
    url: `/talks/rivers-${number}/`,
  }));
  const filled = bare.map((record) => ({ ...record, track: value }));
  const size = (records: readonly IndexedRecord[]) => encodeEntities(records).length;
  expect(size(filled) - size(bare)).toBeGreaterThan(bare.length);
  expect(valueFields).toContain('track');
});
