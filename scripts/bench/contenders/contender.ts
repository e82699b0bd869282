/** A search engine in a comparison: everyone gets the same records and queries. */
export interface Contender {
  readonly name: string;
  /** Compressed bytes of the code a page loads for it. */
  engineBytes(): Promise<number>;
  /** Opens the engine as a page would on first use; returns the bytes of data it needs for that. */
  open(): Promise<number>;
  /** The URLs of the hits, best first, at least five where there are. */
  search(query: string): Promise<readonly string[]>;
  /** Bytes transferred since the last call. */
  takeBytes(): number;
  close(): Promise<void>;
}

/** What a page needs to look for: a title, the words it is found by, and all that is said there. */
export interface Page {
  readonly url: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly related: readonly string[];
  readonly text: string;
}
