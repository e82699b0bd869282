import { ByteReader, ByteWriter } from './bytes.ts';
import { entityTypes, type IndexedRecord } from './entity-record.ts';
import { shortenUrls, restoreUrls } from './entity-urls.ts';
import { listFields, textFields, valueFields, valuesIn } from './fields.ts';
import { compareText } from '../../domain/text/compare-text.ts';

/** Spellings of one thing, each group in any order: `[['Kubernetes', 'k8s'], …]`. */
export type SpellingGroups = readonly (readonly string[])[];

/** What the browser needs to find entities. */
export interface EntityFile {
  readonly records: readonly IndexedRecord[];
  readonly glossary: SpellingGroups;
}

/**
 * Writes records column by column, which deflates to about half of the same records as JSON. Values that
 * come again (people, companies, dates and the like) are written once and numbered by frequency; a column
 * of values that no record has is one byte.
 */
export function encodeEntities({ records, glossary }: EntityFile): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  const values = countValues(records);
  const numbers = new Map(values.map((value, index) => [value, index + 1]));
  const numberOf = (value: string | undefined) =>
    value === undefined ? 0 : (numbers.get(value) ?? 0);
  writer.text(JSON.stringify(glossary));
  writer.text(JSON.stringify(values));
  writer.varint(records.length);
  for (const { type } of records) writer.byte(entityTypes.indexOf(type));
  for (const { title } of records) writer.varint(numberOf(title));
  const inline = records.filter(({ title }) => !numbers.has(title));
  writer.text(JSON.stringify(inline.map(({ title }) => title)));
  writer.text(JSON.stringify(shortenUrls(records)));
  const usual = companiesOfPeople(records);
  for (const column of listFields) {
    const isUsual = (record: IndexedRecord) =>
      column === 'companies' && sameList(record.companies ?? [], usual(record));
    const own = records.map((record) => (isUsual(record) ? undefined : (record[column] ?? [])));
    for (const list of own) writer.varint(list ? list.length + 1 : 0);
    for (const value of own.flatMap((list) => list ?? [])) writer.varint(numberOf(value));
  }
  for (const column of valueFields) {
    const isUsed = records.some((record) => record[column] !== undefined);
    writer.byte(isUsed ? 1 : 0);
    if (isUsed) for (const record of records) writer.varint(numberOf(record[column]));
  }
  for (const { weight = 0 } of records) writer.varint(weight);
  writeSparse(writer, records, ({ names }) => (names?.length ? names.join('\n') : undefined));
  for (const column of textFields) writeSparse(writer, records, (record) => record[column]);
  return writer.view();
}

export function decodeEntities(bytes: Uint8Array): EntityFile {
  const reader = new ByteReader(bytes);
  const glossary = JSON.parse(reader.text()) as SpellingGroups;
  const values = JSON.parse(reader.text()) as string[];
  const count = reader.varint();
  const column = <T>(read: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => read(index));
  const value = () => values[reader.varint() - 1];
  const types = column(() => entityTypes[reader.byte()] ?? 'talk');
  const shared = column(value);
  const inline = (JSON.parse(reader.text()) as string[]).values();
  const titles = shared.map((title) => title ?? inline.next().value ?? '');
  const urls = restoreUrls(JSON.parse(reader.text()), types, titles);
  const lists = listFields.map(() => {
    const lengths = column(() => reader.varint());
    return lengths.map((length) =>
      length === 0 ? undefined : Array.from({ length: length - 1 }, () => value() ?? ''),
    );
  });
  const single = valueFields.map(() => (reader.byte() === 0 ? [] : column(value)));
  const weights = column(() => reader.varint());
  const names = readSparse(reader);
  const texts = textFields.map(() => readSparse(reader));
  const records = column((index): IndexedRecord => {
    const record: Record<string, unknown> = {
      type: types[index],
      title: titles[index],
      url: urls[index],
    };
    for (const [at, name] of listFields.entries()) {
      if (lists[at]?.[index]?.length) record[name] = lists[at][index];
    }
    for (const [at, name] of valueFields.entries()) {
      if (single[at]?.[index] !== undefined) record[name] = single[at][index];
    }
    if (weights[index]) record['weight'] = weights[index];
    if (names.has(index)) record['names'] = names.get(index)?.split('\n');
    for (const [at, name] of textFields.entries()) {
      if (texts[at]?.has(index)) record[name] = texts[at].get(index);
    }
    return record as unknown as IndexedRecord;
  });
  const usual = companiesOfPeople(records);
  const isUsual = (index: number) => lists[companyColumn]?.[index] === undefined;
  return {
    glossary,
    records: records.map((record, index) => {
      const companies = isUsual(index) ? usual(record) : [];
      return companies.length > 0 ? { ...record, companies } : record;
    }),
  };
}

const companyColumn = listFields.indexOf('companies');

/**
 * The companies a talk has if nothing else is written: those its speakers' own records have. Once all
 * records are read these are known.
 */
function companiesOfPeople(records: readonly IndexedRecord[]) {
  const companies = new Map<string, readonly string[]>();
  for (const record of records) {
    if (record.type === 'person' && record.companies) companies.set(record.title, record.companies);
  }
  return ({ type, people = [] }: IndexedRecord): string[] =>
    type === 'person' ? [] : [...new Set(people.flatMap((name) => companies.get(name) ?? []))];
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** How many values are numbered with one byte. */
const shortNumbers = 127;

/** Values of all columns: the most frequent ones, which get the short numbers, then the others in order. */
function countValues(records: readonly IndexedRecord[]): string[] {
  const counts = new Map<string, number>();
  const add = (value: string | undefined) => {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const record of records) {
    for (const column of [...listFields, ...valueFields]) valuesIn(record, column).forEach(add);
  }
  const byFrequency = [...counts]
    .sort(([one, often], [other, seldom]) => seldom - often || compareText(one, other))
    .map(([value]) => value);
  return [...byFrequency.slice(0, shortNumbers), ...byFrequency.slice(shortNumbers).sort()];
}

function writeSparse(
  writer: ByteWriter,
  records: readonly IndexedRecord[],
  read: (record: IndexedRecord) => string | undefined,
): void {
  const entries = [...records.entries()].flatMap(([index, record]) => {
    const text = read(record);
    return text === undefined ? [] : [{ index, text }];
  });
  writer.varint(entries.length);
  let before = 0;
  for (const { index } of entries) {
    writer.varint(index - before);
    before = index;
  }
  writer.text(JSON.stringify(entries.map(({ text }) => text)));
}

function readSparse(reader: ByteReader): Map<number, string> {
  let index = 0;
  const indexes = Array.from({ length: reader.varint() }, () => (index += reader.varint()));
  const texts = JSON.parse(reader.text()) as string[];
  return new Map(indexes.map((at, order) => [at, texts[order] ?? '']));
}
