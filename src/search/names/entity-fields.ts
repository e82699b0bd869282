import { entityTypes, type IndexedRecord } from '../index/entity-record.ts';
import { fieldOf, nameWeight, searchFields, valuesIn, type FieldName } from '../index/fields.ts';
import { eachWord } from '../text/tokens.ts';

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

const joinsWords = (language = '') => joiningLanguages.has(language.split('-')[0] ?? '');

/** Takes records apart into words; names of people, topics and events bring their other spellings along. */
export function readEntityFields(records: readonly IndexedRecord[]): EntityFields[] {
  const spellings = new Map(entityTypes.map((type) => [type, spellingsByTitle(records, type)]));
  const known = new Map<string, Words>();
  const read = (text: string): Words => {
    let found = known.get(text);
    if (!found) {
      found = readWords(text);
      known.set(text, found);
    }
    return found;
  };
  const words = (text: string) => [...read(text).all, ...read(text).parts];
  const wordsOf = (record: IndexedRecord, name: FieldName): string[] => {
    const { also, silent = [] } = fieldOf(name);
    const others = also && spellings.get(also);
    return valuesIn(record, name)
      .flatMap((value) => [value, ...(others?.get(value) ?? [])])
      .flatMap((value, index) => [...(index === 0 ? [] : ['']), ...words(value)])
      .filter((word) => !silent.includes(word));
  };
  return records.map((record) => {
    const own = [record.title, ...(record.names ?? [])];
    const whole = own.flatMap((value, index) => [...(index === 0 ? [] : ['']), ...read(value).all]);
    return {
      firstPart: whole.length,
      joinsWords: joinsWords(record.language),
      spellings: own.map((spelling) => read(spelling).plain),
      title: read(record.title).plain.join(' '),
      byField: [
        [...whole, ...own.flatMap((value) => read(value).parts)],
        ...fieldsByWeight.map(([, names]) =>
          names
            .map((name) => wordsOf(record, name))
            .reduce((one, other) => (other.length > 0 ? [...one, '', ...other] : one)),
        ),
      ],
    };
  });
}

interface Words {
  /** In order. */
  readonly plain: readonly string[];
  /** Those and then, set apart so that nothing is next to them, the joined forms of compounds. */
  readonly all: readonly string[];
  /** Parts of names with capitals inside, set apart too. */
  readonly parts: readonly string[];
}

function readWords(text: string): Words {
  const plain: string[] = [];
  const apart: string[] = [];
  const parts: string[] = [];
  eachWord(text, (term, _position, _start, _end, extra) => {
    if (extra === 'part') parts.push('', term);
    else if (extra) apart.push('', term);
    else plain.push(term);
  });
  return { plain, all: apart.length > 0 ? [...plain, ...apart] : plain, parts };
}

function spellingsByTitle(records: readonly IndexedRecord[], type: IndexedRecord['type']) {
  const names = new Map<string, readonly string[]>();
  for (const record of records) {
    if (record.type === type && record.names?.length) names.set(record.title, record.names);
  }
  return names;
}
