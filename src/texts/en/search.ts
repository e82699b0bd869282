/** What the search page and the search box over a page both say. */
export const narrowDown = 'Narrow down';
export const whereToLook = 'Where to look';
export const scopes = {
  all: 'All',
  talk: 'Talks',
  person: 'People',
  topic: 'Topics',
  moment: 'Transcripts',
  photo: 'Photos',
} as const;

export const groups = {
  people: 'People',
  morePeople: 'More people',
  talks: 'Talks',
  moreTalks: 'More talks',
  topics: 'Topics',
  events: 'Events',
  photos: 'Photos',
  chapters: 'Chapters',
  said: 'Said in talks',
} as const;

const units = {
  person: ['person', 'people'],
  talk: ['talk', 'talks'],
  topic: ['topic', 'topics'],
  event: ['event', 'events'],
  photo: ['photo', 'photos'],
  chapter: ['chapter', 'chapters'],
  moment: ['line', 'lines'],
} as const;
export const hits = (kind: keyof typeof units, number: number) =>
  `${number} ${units[kind][number === 1 ? 0 : 1]}`;
/** `parts` is “3 talks, 4 lines”. */
export const results = (total: number, parts: string) =>
  `${total} ${total === 1 ? 'result' : 'results'}: ${parts}`;
export const noResults = 'No results';
export const upTo = (total: number) => `up to ${total}`;

export const didYouMean = ' Did you mean {nearest}?';
/** `scope` is the name of a tab. */
export const nothingInScope = (scope: string, query: string) =>
  `Nothing in ${scope.toLowerCase()} for “${query}”.`;
export const showEverything = 'Show everything found';
export const noMatch = (query: string) => `No match for “${query}”.`;
export const tryThese = 'Try:';

export const couldNotLoad = 'Search could not load';
export const couldNotLoadAtAll = 'Search could not load.';
export const retry = 'Retry';
export const openSearchPage = 'Open search page';
