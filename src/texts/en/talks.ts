/** Lists of talks and how they are narrowed down; cards and rows of talks. */
import { counted } from './number.ts';

export const listTitle = (list: string) => `Talks: ${list}`;
/** Of those that come with something: `what` is “Slides”. */
export const withWhat = (what: string) => `with ${what.toLowerCase()}`;
/** `counted` is “25 talks”. */
export const listDescription = (counted: string) =>
  `${counted} of this archive, newest event first.`;
export const none = 'No talks yet.';
export const pageOfPages = (page: number, last: number) => `, page ${page} of ${last}`;

export const filter = 'Filter';
export const filterTalks = 'Filter talks';
export const groups = {
  event: 'Event',
  year: 'Year',
  kind: 'Kind',
  length: 'Length',
  language: 'Language',
  with: 'With',
  topic: 'Topic',
} as const;
export const lengths = {
  'under-15': 'Under 15 min',
  '15-to-45': '15 to 45 min',
  'over-45': 'Over 45 min',
} as const;
export const comesWith = {
  recording: 'Recording',
  transcript: 'Transcript',
  photos: 'Photos',
  slides: 'Slides',
} as const;

export const kinds = {
  talk: 'Talk',
  keynote: 'Keynote',
  lightning_talk: 'Lightning talk',
  panel: 'Panel',
  tutorial: 'Tutorial',
  workshop: 'Workshop',
  interview: 'Interview',
  project_update: 'Project update',
  intro: 'Opening',
  closing: 'Closing',
  sponsored: 'Sponsored talk',
  other: 'Session',
} as const;

export const thenAt = (affiliation: string) => `Then at ${affiliation}`;
export const withOthers = (names: string) => `with ${names}`;
export const transcript = 'Transcript';
/** After a number of photos, for whoever hears it. */
export const photosUnit = (number: number) => counted(number, { one: 'photo', other: 'photos' });
