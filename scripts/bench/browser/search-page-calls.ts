/** Where the search runs: as on the site, or all of it in the page's thread. */
export type Thread = 'worker' | 'page';

/** A file of the index that the page fetched, and its bytes on the wire. */
export interface Read {
  readonly path: string;
  readonly bytes: number;
}

export interface MomentAsked {
  readonly time: number;
  readonly bytes: number;
  /** Fetches that begin when all earlier ones are done. */
  readonly roundTrips: number;
}

/** What the bench has a page do; times are milliseconds on the page's clock. */
export interface SearchPage {
  /** A new search, the one before put away. */
  open(thread: Thread): Promise<void>;
  /** Milliseconds from the first key, nothing fetched before, to what has names. */
  firstAnswer(thread: Thread, key: string): Promise<number>;
  /** The files of code that the page and its worker fetched. */
  code(): Promise<readonly string[]>;
  /** Fetches what every query needs; all that was fetched since the search was opened. */
  warm(): Promise<readonly Read[]>;
  /** Letter by letter, waiting for the names: the time of each key. */
  type(text: string): Promise<readonly number[]>;
  /** Letter by letter faster than anyone types, waiting for nothing: the time of the last key. */
  hurry(text: string): Promise<number>;
  /** Until everything is found, what was said too. */
  ask(text: string): Promise<MomentAsked>;
}
