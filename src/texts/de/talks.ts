/** Lists of talks and how they are narrowed down; cards and rows of talks. */
import { counted } from './number.ts';

export const listTitle = (list: string) => `Vorträge: ${list}`;
export const withWhat = (what: string) => `mit ${what}`;
export const listDescription = (counted: string) =>
  `${counted} dieses Archivs, die neueste Veranstaltung zuerst.`;
export const none = 'Noch keine Vorträge.';
export const pageOfPages = (page: number, last: number) => `, Seite ${page} von ${last}`;

export const filter = 'Filter';
export const filterTalks = 'Vorträge filtern';
export const groups = {
  event: 'Veranstaltung',
  year: 'Jahr',
  kind: 'Art',
  length: 'Länge',
  language: 'Sprache',
  with: 'Mit',
  topic: 'Thema',
} as const;
export const lengths = {
  'under-15': 'Unter 15 Min.',
  '15-to-45': '15 bis 45 Min.',
  'over-45': 'Über 45 Min.',
} as const;
export const comesWith = {
  recording: 'Aufnahme',
  transcript: 'Transkript',
  photos: 'Fotos',
  slides: 'Folien',
} as const;

export const kinds = {
  talk: 'Vortrag',
  keynote: 'Keynote',
  lightning_talk: 'Kurzvortrag',
  panel: 'Podium',
  tutorial: 'Tutorial',
  workshop: 'Workshop',
  interview: 'Interview',
  project_update: 'Projektbericht',
  intro: 'Eröffnung',
  closing: 'Abschluss',
  sponsored: 'Gesponserter Vortrag',
  other: 'Programmpunkt',
} as const;

export const thenAt = (affiliation: string) => `Damals bei ${affiliation}`;
export const withOthers = (names: string) => `mit ${names}`;
export const transcript = 'Transkript';
export const photosUnit = (number: number) => counted(number, { one: 'Foto', other: 'Fotos' });
