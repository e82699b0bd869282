/** The search box that opens over a page. */
export const search = 'Search';
export const searchWhat = 'Search talks, people, topics and what was said';
export const searchFor = 'A talk, a person, something that was said';
export const close = 'Close search';
export const suggestions = 'Suggestions and results';
export const recent = 'Recent';
export const topics = 'Topics';
export const quotationMarks =
  'Words in quotation marks are found as they stand. A YouTube link finds its talk.';
export const clearRecent = 'Clear recent searches';
/** What the keys do. */
export const move = 'move';
export const open = 'open';
export const newTab = 'new tab';
export const allResults = 'All results and filters';
