import type { FieldValues } from './fields.ts';

export const entityTypes = ['talk', 'person', 'topic', 'event', 'photo'] as const;
export type EntityType = (typeof entityTypes)[number];

/**
 * Something with a page of its own, as the search sees it; its fields are those of `searchFields`. Where
 * a person, topic or event record has a value of one as its title, its other spellings find this record
 * too.
 */
export interface EntityRecord extends FieldValues {
  readonly type: EntityType;
  /** Unique within its type. */
  readonly id: string;
  readonly title: string;
  /** From the root of the site, without its base path. */
  readonly url: string;
  /** Other spellings and aliases of the title. */
  readonly names?: readonly string[];
  /** A whole number; among equals the greater comes first (say, how many talks a person gave). */
  readonly weight?: number;
}

/** A record as the index holds it: the URL says as much as the id. */
export type IndexedRecord = Omit<EntityRecord, 'id'>;
