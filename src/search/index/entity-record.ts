export const entityTypes = ['talk', 'person', 'topic', 'event', 'photo'] as const;
export type EntityType = (typeof entityTypes)[number];

/**
 * Something with a page of its own, as the search sees it. `people`, `companies`, `topics` and `event`
 * are names as shown; where a person, topic or event record has such a name as its title, its other
 * spellings find this record too. `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export interface EntityRecord {
  readonly type: EntityType;
  /** Unique within its type. */
  readonly id: string;
  readonly title: string;
  /** From the root of the site, without its base path. */
  readonly url: string;
  /** Other spellings and aliases of the title. */
  readonly names?: readonly string[];
  readonly people?: readonly string[];
  readonly companies?: readonly string[];
  readonly topics?: readonly string[];
  readonly event?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly date?: string;
  /** What a photo shows: found, but less than names are. */
  readonly text?: string;
  /** A whole number; among equals the greater comes first (say, how many talks a person gave). */
  readonly weight?: number;
}

/** A record as the index holds it: the URL says as much as the id. */
export type IndexedRecord = Omit<EntityRecord, 'id'>;
