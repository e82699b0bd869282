import type { IndexedRecord } from './entity-record.ts';
import { terms, tokenize } from './tokens.ts';

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
}

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
  const known = new Map<string, readonly string[]>();
  const words = (text: string): readonly string[] => {
    let found = known.get(text);
    if (!found) {
      found = wordsOf(text);
      known.set(text, found);
    }
    return found;
  };
  const join = (values: readonly string[] = [], others?: ReadonlyMap<string, readonly string[]>) =>
    values
      .flatMap((value) => [value, ...(others?.get(value) ?? [])])
      .flatMap((value, index) => (index === 0 ? words(value) : ['', ...words(value)]));
  return records.map((record) => {
    const own = [record.title, ...(record.names ?? [])];
    const [title = [], ...others] = own.map(terms);
    return {
      spellings: [title, ...others],
      title: title.join(' '),
      byField: [
        join(own),
        join(record.people, spellings.person),
        join(record.topics, spellings.topic),
        join(record.companies),
        [
          ...join(record.event === undefined ? [] : [record.event], spellings.event),
          ...(isTelling(record.kind) ? ['', ...words(record.kind).filter(isNoTalk)] : []),
        ],
        record.text === undefined ? [] : wordsOf(record.text),
      ],
    };
  });
}

/** The words in order, then, set apart so that nothing is next to them, the joined forms of compounds. */
function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  const joined = tokens.filter((token) => token.joined).map((token) => token.term);
  const plain = tokens.filter((token) => !token.joined).map((token) => token.term);
  return joined.length > 0 ? [...plain, ...joined.flatMap((term) => ['', term])] : plain;
}

function spellingsByTitle(records: readonly IndexedRecord[], type: IndexedRecord['type']) {
  const names = new Map<string, readonly string[]>();
  for (const record of records) {
    if (record.type === type && record.names?.length) names.set(record.title, record.names);
  }
  return names;
}
