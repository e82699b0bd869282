import { useEffect, useState } from 'react';
import type { Completion } from '../../search/completions.ts';
import { siteSearch } from './site-search.ts';

const MOST = 6;

/** What may complete the operator at the caret; none where nothing is typed or the index is out of reach. */
export function useCompletions(query: string, caret: number): readonly Completion[] {
  const [completions, setCompletions] = useState<readonly Completion[]>([]);
  useEffect(() => {
    let current = true;
    const asked =
      query.trim() === ''
        ? Promise.resolve([])
        : siteSearch().then((search) => search.suggest(query, caret));
    asked.then(
      (found) => current && setCompletions(found.slice(0, MOST)),
      () => current && setCompletions([]),
    );
    return () => {
      current = false;
    };
  }, [query, caret]);
  return completions;
}
