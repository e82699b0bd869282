import { ByteReader, ByteWriter, readMany } from './bytes.ts';
import { entityTypes, type EntityType, type IndexedRecord } from './entity-record.ts';
import { shortenUrls, urlRestorer } from './entity-urls.ts';
import { listFields, textFields, valueFields, valuesIn } from './fields.ts';
import { mostFrequentFirst } from '../../domain/text/most-frequent-first.ts';
import { readTitles, writeTitles } from './title-words.ts';

/** Spellings of one thing, each group in any order: `[['Kubernetes', 'k8s'], …]`. */
export type SpellingGroups = readonly (readonly string[])[];

/** What the browser needs to find entities. */
export interface EntityFile {
  readonly records: readonly IndexedRecord[];
  readonly glossary: SpellingGroups;
}

/** What is known of records by their names alone. */
export interface NameFile {
  readonly types: readonly EntityType[];
  readonly titles: readonly string[];
  readonly glossary: SpellingGroups;
  readonly urlOf: (record: number) => string;
  readonly weights: readonly number[];
  /** Other spellings by record, of those that have some. */
  readonly names: ReadonlyMap<number, readonly string[]>;
}

/** Writes what finds names, which is fetched before all else: a first key is answered by it. */
export function encodeNames({ records, glossary }: EntityFile): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  writer.text(JSON.stringify(glossary));
  writer.varint(records.length);
  for (const { type } of records) writer.byte(entityTypes.indexOf(type));
  for (const type of entityTypes) writeTitles(writer, titlesOf(records, type));
  writer.text(JSON.stringify(shortenUrls(records)));
  for (const { weight = 0 } of records) writer.varint(weight);
  writeSparse(writer, records, ({ names }) => (names?.length ? names.join('\n') : undefined));
  return writer.view();
}

export function decodeNames(bytes: Uint8Array): NameFile {
  const reader = new ByteReader(bytes);
  const glossary = JSON.parse(reader.text()) as SpellingGroups;
  const count = reader.varint();
  const types = readMany(count, () => entityTypes[reader.byte()] ?? 'talk');
  const byType = new Map(entityTypes.map((type) => [type, readTitles(reader).values()]));
  const titles = types.map((type) => byType.get(type)?.next().value ?? '');
  const restoreUrl = urlRestorer(JSON.parse(reader.text()));
  const weights = readMany(count, () => reader.varint());
  const names = new Map([...readSparse(reader)].map(([at, text]) => [at, text.split('\n')]));
  const urlOf = (record: number) =>
    restoreUrl(record, types[record] ?? 'talk', titles[record] ?? '');
  return { types, titles, glossary, urlOf, weights, names };
}

/** Records that have their names and nothing else. */
export function namedRecords(file: NameFile): IndexedRecord[] {
  return file.types.map((type, index) => {
    const read = new ReadRecord(type, file.titles[index] ?? '', () => file.urlOf(index));
    const record = read as { names?: readonly string[]; weight?: number } & IndexedRecord;
    if (file.weights[index]) record.weight = file.weights[index];
    const names = file.names.get(index);
    if (names) record.names = names;
    return record;
  });
}

/**
 * Writes what records have besides their names, column by column, which deflates to about half of the same as
 * JSON. Values that come again (people, companies, dates and the like) are written once and numbered by
 * frequency, those that are names not even once; a column of values that no record has is one byte.
 */
export function encodeEntities(records: readonly IndexedRecord[]): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  const { often, named, others } = countValues(records);
  const numbers = new Map(
    [...often, ...named, ...others].map((value, index) => [value, index + 1]),
  );
  const numberOf = (value: string | undefined) =>
    value === undefined ? 0 : (numbers.get(value) ?? 0);
  writer.text(JSON.stringify([often, others]));
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
  for (const column of textFields) writeSparse(writer, records, (record) => record[column]);
  return writer.view();
}

/** Records whole: `file` has their names. */
export function decodeEntities(bytes: Uint8Array, file: NameFile): IndexedRecord[] {
  const reader = new ByteReader(bytes);
  const [often, others] = JSON.parse(reader.text()) as [string[], string[]];
  const values = [...often, ...namesAmongValues(file, often), ...others];
  const count = file.types.length;
  const value = () => values[reader.varint() - 1];
  const lists = listFields.map(() => {
    const lengths = readMany(count, () => reader.varint());
    return lengths.map((length) => {
      if (length === 0) return undefined;
      const list: string[] = [];
      for (let index = 1; index < length; index += 1) list.push(value() ?? '');
      return list;
    });
  });
  const single = valueFields.map(() => (reader.byte() === 0 ? [] : readMany(count, value)));
  const texts = textFields.map(() => readSparse(reader));
  const records = namedRecords(file);
  for (const [index, read] of records.entries()) {
    const record = read as unknown as Record<string, unknown>;
    for (let at = 0; at < listFields.length; at += 1) {
      const list = lists[at]?.[index];
      if (list && list.length > 0) record[listFields[at] as string] = list;
    }
    for (let at = 0; at < valueFields.length; at += 1) {
      const own = single[at]?.[index];
      if (own !== undefined) record[valueFields[at] as string] = own;
    }
    for (let at = 0; at < textFields.length; at += 1) {
      const text = texts[at]?.get(index);
      if (text !== undefined) record[textFields[at] as string] = text;
    }
  }
  const usual = companiesOfPeople(records);
  for (let index = 0; index < count; index += 1) {
    if (lists[companyColumn]?.[index] !== undefined) continue;
    const record = records[index] as { companies?: readonly string[] } & IndexedRecord;
    const companies = usual(record);
    if (companies.length > 0) record.companies = companies;
  }
  return records;
}

const titlesOf = (records: readonly IndexedRecord[], wanted: EntityType) =>
  records.flatMap(({ type, title }) => (type === wanted ? [title] : []));

/** A record as it is read; its other fields are set where it has them. */
class ReadRecord {
  readonly type: EntityType;
  readonly title: string;
  readonly #restoreUrl: () => string;

  constructor(type: EntityType, title: string, restoreUrl: () => string) {
    this.type = type;
    this.title = title;
    this.#restoreUrl = restoreUrl;
  }

  get url(): string {
    return this.#restoreUrl();
  }
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

/**
 * Values of all columns: the most frequent ones, which get the short numbers, then what may be the name of a
 * record, then the others in order.
 */
function countValues(records: readonly IndexedRecord[]) {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const field of [...listFields, ...valueFields])
      for (const value of valuesIn(record, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byFrequency = mostFrequentFirst(counts);
  const often = byFrequency.slice(0, shortNumbers);
  const types = records.map(({ type }) => type);
  const named = namesAmongValues({ types, titles: records.map(({ title }) => title) }, often);
  const known = new Set(named);
  const others = byFrequency.slice(shortNumbers).filter((value) => !known.has(value));
  return { often, named, others: others.sort() };
}

/** What values may be without being written: the names of all that talks refer to, but for the frequent ones. */
function namesAmongValues(
  { types, titles }: Pick<NameFile, 'types' | 'titles'>,
  often: readonly string[],
): string[] {
  const written = new Set(often);
  const refers = new Set(
    titles.filter((_, index) => types[index] !== 'talk' && types[index] !== 'photo'),
  );
  return [...refers].filter((title) => !written.has(title));
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
