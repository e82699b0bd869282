/** People: their list and their pages. */
import { counted } from './number.ts';

export const listDescription =
  'Everyone who spoke at the events of this archive or made them happen.';
/** `counted` is “18 people”. */
export const byName = (counted: string) =>
  `${counted} who spoke or made an event happen, by last name.`;
export const none = 'Nobody yet.';
export const byLastName = 'By last name';
export const also = (spellings: string) => `also ${spellings}`;
export const organizing = 'Organizing';

export const inArchive = (person: string) => `${person} in this archive.`;
/** `where` is event and day of the latest talk. */
export const description = (person: {
  readonly name: string;
  readonly talks: number;
  readonly latest: string;
  readonly where: string;
}) =>
  `${person.name}: ${counted(person.talks, { one: 'a talk', other: '# talks' })} with recordings, transcripts and photos. Latest: “${person.latest}” at ${person.where}.`;
/** Their own picture, where nobody wrote what is to be seen. */
export const photoOf = (person: string) => `Photo of ${person}`;
export const photoBy = (credit: string) => `Photo: ${credit}`;
export const alsoWritten = (spellings: string) => `Also written ${spellings}`;
export const madeItHappen = 'Made it happen';
export const onStageWith = 'On stage with';
export const inThePhoto = (person: string) => `${person} in the photo`;
export const whileOnStage = (person: string) => `Taken while ${person} was on stage`;
export const notEveryone = 'By the time they were taken: not everyone on stage is in every photo.';

export const website = 'Website';
export const places = {
  github: 'GitHub',
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  linkedin: 'LinkedIn',
} as const;
