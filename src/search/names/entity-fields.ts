import { entityTypes, type IndexedRecord } from '../index/entity-record.ts';
import { fieldOf, nameWeight, searchFields, type FieldName } from '../index/fields.ts';
import { NumberList } from './number-list.ts';
import { gap, WordReader } from './read-words.ts';

/** The fields that words find, most telling first; fields that weigh the same are one. */
const fieldsByWeight: readonly (readonly [weight: number, names: readonly FieldName[]])[] = [
  ...Map.groupBy(Object.keys(searchFields) as FieldName[], (name) => fieldOf(name).weight ?? 0),
]
  .filter(([weight]) => weight > 0)
  .sort(([one], [other]) => other - one);

/** How much a word counts by the number of the field it stands in, the name's first. */
export const fieldWeights: readonly number[] = [
  nameWeight,
  ...fieldsByWeight.map(([weight]) => weight),
];

/** The words of a record, folded: its spellings first, each apart, then the other fields. */
export interface EntityFields {
  readonly spellings: readonly (readonly string[])[];
  /** The words of the title, joined by spaces. */
  readonly title: string;
  /** By field number; several values of one field are separated by an empty string. */
  readonly byField: readonly (readonly string[])[];
  /** Where in the first field parts of words begin, which count less than whole ones. */
  readonly firstPart: number;
  /** Whether its language joins words, so that one within a longer one counts. */
  readonly joinsWords: boolean;
}

/** Told of a word, by its place among `terms`, and whether it is the first of its field. */
export type OnFieldWord = (record: number, field: number, term: number, first: boolean) => void;

/** The words of all records. */
export interface NamedWords {
  /** Each once, in the order of the alphabet. */
  readonly terms: readonly string[];
  /** Of a record; put together when it is asked for. */
  readonly fields: readonly EntityFields[];
  /** Whether any record's language joins words. */
  readonly someJoin: boolean;
  /** Goes through the words of all fields of all records, in order. */
  readonly eachWord: (onWord: OnFieldWord) => void;
}

/** Languages that write `Datenschutzprüfung` as one word. */
const joiningLanguages = new Set([
  'de',
  'nl',
  'af',
  'fy',
  'lb',
  'sv',
  'da',
  'no',
  'nb',
  'nn',
  'is',
  'fo',
  'fi',
  'et',
  'hu',
]);

const joinsWords = (language: string | undefined) =>
  language !== undefined && joiningLanguages.has(language.split('-', 1)[0] ?? '');

/** Takes records apart into words; names of people, topics and events bring their other spellings along. */
export function readEntityFields(records: readonly IndexedRecord[]): NamedWords {
  const reader = new WordReader();
  const readValue = valueReader(records, reader);
  // The numbers of words, field by field and record by record, and where each field begins.
  const numbers = new NumberList();
  const parts = new NumberList();
  const starts = new NumberList();
  const firstParts = new NumberList();
  for (const record of records) {
    const start = numbers.length;
    starts.push(start);
    parts.length = 0;
    reader.read(record.title, numbers, parts);
    for (const spelling of record.names ?? []) {
      numbers.push(gap);
      reader.read(spelling, numbers, parts);
    }
    firstParts.push(numbers.length - start);
    numbers.append(parts.view());
    for (const [, names] of fieldsByWeight) {
      const begin = numbers.length;
      starts.push(begin);
      for (const name of names) addField(record, name, begin);
    }
  }
  starts.push(numbers.length);
  const width = fieldWeights.length;
  const { words } = reader;
  const [held, firsts, ends] = [numbers.view(), starts.view(), firstParts.view()];
  const wordsOf = (record: number, field: number) => {
    const at = record * width + field;
    return Array.from(held.subarray(firsts[at], firsts[at + 1]), (number) => words[number] ?? '');
  };
  return {
    ...inOrder(words, held, firsts),
    someJoin: [...new Set(records.map(({ language }) => language))].some(joinsWords),
    fields: records.map(
      (record, number) =>
        new LazyFields(record, reader, ends[number] as number, (field) => wordsOf(number, field)),
    ),
  };

  /** Adds the values of a field, each set apart, and from others that weigh the same. */
  function addField(record: IndexedRecord, name: FieldName, begin: number): void {
    const value = record[name];
    if (value === undefined) return;
    const before = numbers.length;
    if (before > begin) numbers.push(gap);
    const first = numbers.length;
    if (typeof value === 'string') numbers.append(readValue(name, value));
    else {
      for (let index = 0; index < value.length; index += 1) {
        if (index > 0) numbers.push(gap);
        numbers.append(readValue(name, value[index] as string));
      }
    }
    if (numbers.length === first) numbers.length = before;
  }
}

const ownSpellings = ({ title, names = [] }: IndexedRecord) => [title, ...names];

/** A record's fields, each put together when it is first asked for: few records ever are. */
class LazyFields implements EntityFields {
  readonly firstPart: number;
  readonly #record: IndexedRecord;
  readonly #reader: WordReader;
  readonly #wordsOf: (field: number) => readonly string[];
  #byField: readonly (readonly string[])[] | undefined;
  #spellings: readonly (readonly string[])[] | undefined;
  #title: string | undefined;

  constructor(
    record: IndexedRecord,
    reader: WordReader,
    firstPart: number,
    wordsOf: (field: number) => readonly string[],
  ) {
    this.firstPart = firstPart;
    this.#record = record;
    this.#reader = reader;
    this.#wordsOf = wordsOf;
  }

  get byField() {
    return (this.#byField ??= fieldWeights.map((_, field) => this.#wordsOf(field)));
  }

  get joinsWords() {
    return joinsWords(this.#record.language);
  }

  get spellings() {
    return (this.#spellings ??= ownSpellings(this.#record).map((spelling) =>
      this.#reader.plain(spelling),
    ));
  }

  get title() {
    return (this.#title ??= this.spellings[0]?.join(' ') ?? '');
  }
}

/** Reads values of fields with the other spellings of what they name; each value once. */
function valueReader(records: readonly IndexedRecord[], reader: WordReader) {
  const spellings = new Map(entityTypes.map((type) => [type, spellingsByTitle(records, type)]));
  const known = new Map<FieldName, Map<string, Int32Array>>();
  const [found, parts] = [new NumberList(), new NumberList()];
  const read = (name: FieldName, value: string): Int32Array => {
    const { also, silent = [] } = fieldOf(name);
    const others = (also && spellings.get(also)?.get(value)) ?? [];
    found.length = 0;
    for (const [index, spelling] of [value, ...others].entries()) {
      if (index > 0) found.push(gap);
      parts.length = 0;
      reader.read(spelling, found, parts);
      found.append(parts.view());
    }
    const words = found.copy();
    return silent.length === 0
      ? words
      : words.filter((word) => !silent.includes(reader.words[word] ?? ''));
  };
  return (name: FieldName, value: string): Int32Array => {
    const own = known.get(name) ?? new Map<string, Int32Array>();
    if (own.size === 0) known.set(name, own);
    const words = own.get(value) ?? read(name, value);
    own.set(value, words);
    return words;
  };
}

/** The words in the order of the alphabet, and where they stand by their places in it. */
function inOrder(
  words: readonly string[],
  held: Int32Array,
  starts: Int32Array,
): Pick<NamedWords, 'terms' | 'eachWord'> {
  const used = new Uint8Array(words.length);
  for (let at = 0; at < held.length; at += 1) used[held[at] as number] = 1;
  const terms = words.filter((_, number) => number !== gap && used[number] === 1).sort();
  const places = new Int32Array(words.length);
  const numberOf = new Map(words.map((word, number) => [word, number]));
  for (let place = 0; place < terms.length; place += 1) {
    places[numberOf.get(terms[place] as string) ?? gap] = place;
  }
  const width = fieldWeights.length;
  return {
    terms,
    eachWord(onWord) {
      for (let at = 0; at + 1 < starts.length; at += 1) {
        const start = starts[at] as number;
        const end = starts[at + 1] as number;
        const record = Math.floor(at / width);
        for (let word = start; word < end; word += 1) {
          const number = held[word] as number;
          if (number === gap) continue;
          onWord(record, at % width, places[number] as number, word === start);
        }
      }
    },
  };
}

function spellingsByTitle(records: readonly IndexedRecord[], type: IndexedRecord['type']) {
  const names = new Map<string, readonly string[]>();
  for (const record of records) {
    if (record.type === type && record.names?.length) names.set(record.title, record.names);
  }
  return names;
}
