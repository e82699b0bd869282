/** People: their list and their pages. */
import { counted } from './number.ts';

export const listDescription =
  'Alle, die auf den Veranstaltungen dieses Archivs sprachen oder sie möglich machten.';
export const byName = (counted: string) =>
  `${counted}, die sprachen oder eine Veranstaltung möglich machten, nach Nachnamen.`;
export const none = 'Noch niemand.';
export const byLastName = 'Nach Nachnamen';
export const also = (spellings: string) => `auch ${spellings}`;
export const organizing = 'Organisation';

export const inArchive = (person: string) => `${person} in diesem Archiv.`;
export const description = (person: {
  readonly name: string;
  readonly talks: number;
  readonly latest: string;
  readonly where: string;
}) =>
  `${person.name}: ${counted(person.talks, { one: 'ein Vortrag', other: '# Vorträge' })} mit Aufnahmen, Transkripten und Fotos. Zuletzt: „${person.latest}“, ${person.where}.`;
export const photoOf = (person: string) => `Foto von ${person}`;
export const photoBy = (credit: string) => `Foto: ${credit}`;
export const alsoWritten = (spellings: string) => `Auch geschrieben ${spellings}`;
export const madeItHappen = 'Möglich gemacht von';
export const onStageWith = 'Gemeinsam auf der Bühne mit';
export const inThePhoto = (person: string) => `${person} auf dem Foto`;
export const whileOnStage = (person: string) => `Aufgenommen, während ${person} auf der Bühne war`;
export const notEveryone =
  'Nach der Uhrzeit der Aufnahme: Nicht alle auf der Bühne sind auf jedem Foto.';

export const website = 'Website';
export const places = {
  github: 'GitHub',
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  linkedin: 'LinkedIn',
} as const;
