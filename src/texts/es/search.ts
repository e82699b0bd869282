/** What the search page and the search box over a page both say. */
import { counted } from './number.ts';

export const narrowDown = 'Acotar';
export const whereToLook = 'Dónde buscar';
export const scopes = {
  all: 'Todo',
  talk: 'Charlas',
  person: 'Personas',
  topic: 'Temas',
  moment: 'Transcripciones',
  photo: 'Fotos',
} as const;

export const groups = {
  people: 'Personas',
  morePeople: 'Más personas',
  talks: 'Charlas',
  moreTalks: 'Más charlas',
  topics: 'Temas',
  events: 'Eventos',
  photos: 'Fotos',
  chapters: 'Capítulos',
  said: 'Dicho en charlas',
} as const;

const units = {
  person: { one: '# persona', many: '# de personas', other: '# personas' },
  talk: { one: '# charla', many: '# de charlas', other: '# charlas' },
  topic: { one: '# tema', many: '# de temas', other: '# temas' },
  event: { one: '# evento', many: '# de eventos', other: '# eventos' },
  photo: { one: '# foto', many: '# de fotos', other: '# fotos' },
  chapter: { one: '# capítulo', many: '# de capítulos', other: '# capítulos' },
  moment: { one: '# línea', many: '# de líneas', other: '# líneas' },
} as const;
export const hits = (kind: keyof typeof units, number: number) => counted(number, units[kind]);
export const results = (total: number, parts: string) =>
  `${counted(total, { one: '# resultado', many: '# de resultados', other: '# resultados' })}: ${parts}`;
export const noResults = 'Sin resultados';
export const upTo = (total: number) => `hasta ${total}`;

export const didYouMean = ' ¿Querías decir {nearest}?';
export const nothingInScope = (scope: string, query: string) =>
  `Nada para «${query}» en ${scope.toLowerCase()}.`;
export const showEverything = 'Mostrar todo lo encontrado';
export const noMatch = (query: string) => `Nada coincide con «${query}».`;
export const tryThese = 'Prueba:';

export const couldNotLoad = 'No se pudo cargar la búsqueda';
export const couldNotLoadAtAll = 'No se pudo cargar la búsqueda.';
export const retry = 'Reintentar';
export const openSearchPage = 'Abrir la página de búsqueda';
