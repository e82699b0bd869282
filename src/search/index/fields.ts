/** What the search knows of one field of a record. */
interface SearchField {
  /** How a record holds it: several values, one, or a text that no other record has. */
  readonly column: 'list' | 'value' | 'text';
  /** How much one of its words counts where a name's counts 1; absent where words do not find it. */
  readonly weight?: number;
  /** Words of it that nobody asks by. */
  readonly silent?: readonly string[];
  /** What it is asked for by, as in `speaker:anna`. */
  readonly operator?: string;
  /** Other names for the operator that people try first. */
  readonly tried?: readonly string[];
  /** The type of record that has such a value for its title; its other spellings find this one too. */
  readonly also?: 'person' | 'topic' | 'event';
  /** Where it stands among the ways to narrow a search down. */
  readonly facet?: number;
}

/** The words of a title and its other spellings: they outweigh any number of mentions. */
export const nameWeight = 1;

/**
 * Every field of a record besides its name, once: the index's columns, the words that find a record, the
 * operators and the facets are all read off this. Columns are written in this order.
 */
export const searchFields = {
  people: {
    column: 'list',
    weight: 0.62,
    operator: 'speaker',
    tried: ['by', 'person'],
    also: 'person',
    facet: 6,
  },
  companies: { column: 'list', weight: 0.5, operator: 'company', tried: ['org'], facet: 7 },
  topics: {
    column: 'list',
    weight: 0.6,
    operator: 'topic',
    tried: ['tag', 'about'],
    also: 'topic',
    facet: 5,
  },
  event: {
    column: 'value',
    weight: 0.4,
    operator: 'event',
    tried: ['conference', 'at'],
    also: 'event',
    facet: 1,
  },
  // No words: they find the event, which is spelled that way too.
  series: { column: 'value', operator: 'series', tried: ['edition'], facet: 2 },
  // Nobody asks for a talk by calling it a talk, nor for a lightning talk alone.
  kind: {
    column: 'value',
    weight: 0.4,
    silent: ['talk', 'other'],
    operator: 'kind',
    tried: ['type'],
    facet: 8,
  },
  language: { column: 'value', operator: 'lang', tried: ['language'], facet: 9 },
  // `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; asked for by its year.
  date: { column: 'value', operator: 'year', tried: ['date'], facet: 3 },
  track: { column: 'value', weight: 0.4, operator: 'track', tried: ['strand', 'stream'], facet: 4 },
  // The telling words of a talk's abstract.
  about: { column: 'text', weight: 0.25 },
  // What a photo shows.
  text: { column: 'text', weight: 0.3 },
} as const satisfies Readonly<Record<string, SearchField>>;

type Fields = typeof searchFields;
export type FieldName = keyof Fields;

type NamesWhere<Shape> = {
  [Name in FieldName]: Fields[Name] extends Shape ? Name : never;
}[FieldName];

export type ListField = NamesWhere<{ column: 'list' }>;
/** A field of one value or text. */
export type SingleField = Exclude<FieldName, ListField>;
/** A field that can be asked for by name. */
export type AskedField = NamesWhere<{ operator: string }>;
export type FieldOperator = Fields[AskedField]['operator'];

/** The fields of a record; one that says nothing is absent. */
export type FieldValues = { readonly [Name in ListField]?: readonly string[] } & {
  readonly [Name in SingleField]?: string;
};

/** Every field by name, those without a value too: what makes a record of a talk forgets none. */
export type AllFieldValues = {
  readonly [Name in FieldName]: FieldValues[Name] | undefined;
};

const entries = Object.entries(searchFields) as [FieldName, SearchField][];

const namesWhere = (is: (field: SearchField) => boolean) =>
  entries.filter(([, field]) => is(field)).map(([name]) => name);

export const listFields = namesWhere(({ column }) => column === 'list') as readonly ListField[];
export const valueFields = namesWhere(({ column }) => column === 'value') as readonly SingleField[];
export const textFields = namesWhere(({ column }) => column === 'text') as readonly SingleField[];
export const askedFields = namesWhere(
  ({ operator }) => operator !== undefined,
) as readonly AskedField[];

/** What the table says of a field. */
export const fieldOf = (name: FieldName): SearchField => searchFields[name];

/** The values of a field, one or several. */
export function valuesIn(record: FieldValues, name: FieldName): readonly string[] {
  const value = record[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
