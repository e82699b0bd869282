import type { FetchBytes } from './index-reader.ts';

/**
 * Begins to fetch files that are sure to be asked for, while the code that asks is still loading. Each is
 * handed out once; asked for again, it is fetched anew.
 */
export function fetchAhead(fetchBytes: FetchBytes, paths: readonly string[]): FetchBytes {
  const begun = new Map(paths.map((path) => [path, fetchBytes(path)]));
  // Whoever asks is told of a failure; until then it is nobody's.
  for (const fetched of begun.values()) fetched.catch(() => undefined);
  return (path, slice) => {
    const fetched = slice ? undefined : begun.get(path);
    if (fetched) begun.delete(path);
    return fetched ?? fetchBytes(path, slice);
  };
}
