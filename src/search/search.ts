import type { Completion } from './query/completions.ts';
import type { OnPartial, SearchOptions, SearchResult } from './results/search-result.ts';

/** One way to search, whatever engine is behind it and whatever thread it runs in. */
export interface Search {
  /**
   * Answers a query. `onPartial` is called with the entities once they are known if moments follow; the
   * promise has both. Rejects when a file cannot be fetched; the next call tries again. What is not known
   * of a query when a newer one comes is no longer looked for: its answer then is not complete, and has no
   * groups if it had not had its turn.
   */
  search(query: string, options?: SearchOptions, onPartial?: OnPartial): Promise<SearchResult>;
  /** Completions of operators and their values at the caret. */
  suggest(text: string, caret: number): Promise<readonly Completion[]>;
  /** Fetches what every query needs, so that the first answer is quick. */
  warm(): Promise<void>;
}
