import { useEffect, useState } from 'react';
import { completeQuery, type Refill } from './complete-query.ts';
import { siteSearch } from './site-search.ts';

/** What may complete the operator at the caret; none where nothing is typed or the index is out of reach. */
export function useCompletions(query: string, caret: number): readonly Refill[] {
  const [completions, setCompletions] = useState<readonly Refill[]>([]);
  useEffect(() => {
    let current = true;
    const asked =
      query.trim() === ''
        ? Promise.resolve([])
        : siteSearch().then((search) => search.suggest(query, caret));
    asked.then(
      (found) => current && setCompletions(completeQuery(query, found)),
      () => current && setCompletions([]),
    );
    return () => {
      current = false;
    };
  }, [query, caret]);
  return completions;
}
