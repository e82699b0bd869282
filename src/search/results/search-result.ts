import type { EntityType } from '../index/entity-record.ts';
import type { Facets } from '../names/facets.ts';
import type { MarkedText } from '../query/mark-words.ts';
import type { QueryProblem } from '../query/query.ts';

export interface SearchHit {
  readonly type: EntityType | TranscriptHit;
  readonly title: MarkedText;
  /** The page, from the root of the site, without base path and second. */
  readonly url: string;
  /** The second of the recording at which to open it. */
  readonly t?: number;
  /** For a moment, what is said there; for a chapter the talk is in `subtitle`, the chapter in `title`. */
  readonly snippet?: MarkedText;
  /** People, then event or company, as one line. */
  readonly subtitle: string;
  readonly date?: string;
  /** The language of a talk's title and of what was said in it, as in `lang`. */
  readonly language?: string;
}

/**
 * The groups, listed in the order in which they are shown: an exact person, talks whose title begins so,
 * topics, talks, then people and events that come near, chapters, what was said, and last photos.
 */
export type GroupId = 'exact-person' | 'talk-prefix' | EntityType | TranscriptHit;

/** Places in talks: a chapter, or something that was said. */
export type TranscriptHit = 'chapter' | 'moment';

export interface ResultGroup {
  readonly id: GroupId;
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
  /** True when `total` is an upper bound: very frequent words are only checked in the hits shown. */
  readonly atMost?: true;
}

export interface SearchResult {
  readonly query: string;
  readonly groups: readonly ResultGroup[];
  readonly problems: readonly QueryProblem[];
  /** Present when asked for. */
  readonly facets?: Facets;
  /** What to try when nothing was found: the query spelled as something that exists, then names. */
  readonly suggestions: readonly string[];
  /** Present when the query is a link to a recording: its first hit is where it leads. */
  readonly link?: true;
  /** False while what was said is still being looked up. */
  readonly complete: boolean;
}

export interface SearchOptions {
  /** Only this kind of thing. */
  readonly scope?: EntityType | TranscriptHit;
  /** Hits per group; 8 when not said. */
  readonly limit?: number;
  readonly facets?: boolean;
  /** Order within groups; by relevance when not said. */
  readonly sort?: 'relevance' | 'newest' | 'oldest';
}

/** Told what has names, before what was said is looked up. */
export type OnPartial = (result: SearchResult) => void;
