const KEY = 'aftertalk:recent-searches';
const MOST = 6;

/** What was searched for in this browser lately, the latest first; empty where storage is off or broken. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((query): query is string => typeof query === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere; nothing happens where storage is off or full. */
export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, 100);
  if (text.length < 2) return;
  keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Without storage nothing is remembered, and that is all.
  }
}
