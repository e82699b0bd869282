/** Lists of talks and how they are narrowed down; cards and rows of talks. */
import { counted } from './number.ts';

export const listTitle = (list: string) => `Charlas: ${list}`;
export const withWhat = (what: string) => `con ${what.toLowerCase()}`;
export const listDescription = (counted: string) =>
  `${counted} de este archivo, primero el evento más reciente.`;
export const none = 'Aún no hay charlas.';
export const pageOfPages = (page: number, last: number) => `, página ${page} de ${last}`;

export const filter = 'Filtrar';
export const filterTalks = 'Filtrar charlas';
export const groups = {
  event: 'Evento',
  year: 'Año',
  kind: 'Tipo',
  length: 'Duración',
  language: 'Idioma',
  with: 'Con',
  topic: 'Tema',
} as const;
export const lengths = {
  'under-15': 'Menos de 15 min',
  '15-to-45': 'De 15 a 45 min',
  'over-45': 'Más de 45 min',
} as const;
export const comesWith = {
  recording: 'Grabación',
  transcript: 'Transcripción',
  photos: 'Fotos',
  slides: 'Diapositivas',
} as const;

export const kinds = {
  talk: 'Charla',
  keynote: 'Ponencia principal',
  lightning_talk: 'Charla relámpago',
  panel: 'Mesa redonda',
  tutorial: 'Tutorial',
  workshop: 'Taller',
  interview: 'Entrevista',
  project_update: 'Novedades del proyecto',
  intro: 'Apertura',
  closing: 'Clausura',
  sponsored: 'Charla patrocinada',
  other: 'Sesión',
} as const;

export const thenAt = (affiliation: string) => `Entonces en ${affiliation}`;
export const withOthers = (names: string) => `con ${names}`;
export const transcript = 'Transcripción';
export const photosUnit = (number: number) =>
  counted(number, { one: 'foto', many: 'de fotos', other: 'fotos' });
