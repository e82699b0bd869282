/** What the search page and the search box over a page both say. */
import { counted } from './number.ts';

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
  person: { one: '# person', other: '# people' },
  talk: { one: '# talk', other: '# talks' },
  topic: { one: '# topic', other: '# topics' },
  event: { one: '# event', other: '# events' },
  photo: { one: '# photo', other: '# photos' },
  chapter: { one: '# chapter', other: '# chapters' },
  moment: { one: '# line', other: '# lines' },
} as const;
export const hits = (kind: keyof typeof units, number: number) => counted(number, units[kind]);
/** `parts` is “3 talks, 4 lines”. */
export const results = (total: number, parts: string) =>
  `${counted(total, { one: '# result', other: '# results' })}: ${parts}`;
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
