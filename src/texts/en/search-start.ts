/** The search page before any script. */
export const needsScript = 'Searching needs script. Everything can also be found from these lists.';
export const elsewhere = 'Search with DuckDuckGo';
