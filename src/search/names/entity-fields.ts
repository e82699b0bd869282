import type { IndexedRecord } from '../index/entity-record.ts';
import { eachWord } from '../text/tokens.ts';

/**
 * How much a word counts by the field it stands in, most telling first: name, people, topics, companies,
 * event and kind, text. A name's word outweighs any number of mentions.
 */
export const fieldWeights: readonly number[] = [1, 0.62, 0.6, 0.5, 0.4, 0.3];

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

/** Nobody asks for a talk by calling it a talk, nor for a lightning talk alone. */
const isNoTalk = (word: string) => word !== 'talk';
const isTelling = (kind: string | undefined): kind is string =>
  kind !== undefined && kind !== 'other';

/** Takes records apart into words; names of people, topics and events bring their other spellings along. */
export function readEntityFields(records: readonly IndexedRecord[]): EntityFields[] {
  const spellings = {
    person: spellingsByTitle(records, 'person'),
    topic: spellingsByTitle(records, 'topic'),
    event: spellingsByTitle(records, 'event'),
  };
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
  const join = (values: readonly string[] = [], others?: ReadonlyMap<string, readonly string[]>) =>
    values
      .flatMap((value) => [value, ...(others?.get(value) ?? [])])
      .flatMap((value, index) => (index === 0 ? words(value) : ['', ...words(value)]));
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
        join(record.people, spellings.person),
        join(record.topics, spellings.topic),
        join(record.companies),
        [
          ...join(record.event === undefined ? [] : [record.event], spellings.event),
          ...(isTelling(record.kind) ? ['', ...words(record.kind).filter(isNoTalk)] : []),
        ],
        record.text === undefined ? [] : words(record.text),
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
