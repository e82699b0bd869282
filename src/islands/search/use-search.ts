import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchOptions, SearchResult } from '../../search/results/search-result.ts';
import { forgetSearch, siteSearch } from './site-search.ts';

export interface SearchState {
  /** The latest answer; while a new one is awaited, the one before. */
  readonly result: SearchResult | undefined;
  /** True once an answer has taken longer than a person would not notice. */
  readonly stalled: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

const STALLED_MS = 300;
/** How long the other asker of this page, palette or search page, has until this one asks again. */
const OVERTAKEN_MS = 500;

/** Answers a query as it is typed; an answer that arrives after a newer one is dropped. */
export function useSearch(query: string, options: SearchOptions): SearchState {
  const [result, setResult] = useState<SearchResult>();
  const [stalled, setStalled] = useState(false);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);
  const { limit, facets, sort } = options;

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    if (query.trim() === '') {
      setResult(undefined);
      setStalled(false);
      setFailed(false);
      return;
    }
    const timer = setTimeout(() => setStalled(true), STALLED_MS);
    let again: ReturnType<typeof setTimeout> | undefined;
    const show = (answer: SearchResult) => {
      if (latest.current !== mine) return;
      setResult(answer);
      setFailed(false);
    };
    const asked: SearchOptions = {
      ...(limit !== undefined && { limit }),
      ...(facets && { facets }),
      ...(sort && { sort }),
    };
    siteSearch()
      .then((search) => search.search(query, asked, show))
      .then((answer) => {
        show(answer);
        if (answer.complete || latest.current !== mine) return;
        again = setTimeout(() => setAttempt((count) => count + 1), OVERTAKEN_MS);
      })
      .catch(() => {
        forgetSearch();
        if (latest.current !== mine) return;
        setResult(undefined);
        setFailed(true);
      })
      .finally(() => {
        clearTimeout(timer);
        if (latest.current === mine) setStalled(false);
      });
    return () => {
      clearTimeout(timer);
      clearTimeout(again);
    };
  }, [query, limit, facets, sort, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { result, stalled, failed, retry };
}
