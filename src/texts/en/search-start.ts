/** What the search page is, to those who are sent its address. */
export const description =
  'Find a speaker, a topic or a sentence that was said, down to the second.';

/** The search page before any script. */
export const needsScript = 'Searching needs script. Everything can also be found from these lists.';
export const elsewhere = 'Search with DuckDuckGo';
