/** The first page, and the page for addresses that lead nowhere. */
export const frequentTopics = 'Frequent topics';
export const latestEvent = 'Latest event';
export const wholeEvent = 'The whole event';

export const notHere = 'This page is not here';
export const notHereAtAll = 'This page is not here.';
export const perhaps =
  'The address may be mistyped, or the page never was. Perhaps you meant one of these:';
