/** What the search page says when a search runs. */
import { counted } from './number.ts';

export const sorts = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
} as const;
export const order = 'Order';
export const searching = 'Searching…';
export const filters = 'Filters';
export const showResults = 'Show results';
export const more = (number: number) => counted(number, { one: '# more', other: '# more' });
export const moreLines = (number: number) =>
  counted(number, { one: '# more line', other: '# more lines' });
export const showMore = 'Show more';
/** After “Show more”, for whoever hears it. */
export const ofGroup = (group: string) => `of ${group}`;
export const narrowDownTo = 'Narrow down:';

export const filtersInUse = 'Filters in use';
/** Before a filter, for whoever hears it. */
export const remove = 'Remove';
export const removeAll = 'Remove all';
export const not = (filter: string) => `Not ${filter}`;
