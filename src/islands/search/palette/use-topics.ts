import { useEffect, useState } from 'react';
import { siteSearch } from '../site-search.ts';

const MOST = 6;

/** The topics most talks are about; none while, or where, the index is out of reach. */
export function useTopics(): readonly string[] {
  const [topics, setTopics] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    siteSearch()
      .then((search) => search.suggest('topic:', 'topic:'.length))
      .then(
        (found) => current && setTopics(found.slice(0, MOST).map(({ label }) => label)),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, []);
  return topics;
}
