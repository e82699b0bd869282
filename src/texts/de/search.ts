/** What the search page and the search box over a page both say. */
import { counted } from './number.ts';

export const narrowDown = 'Eingrenzen';
export const whereToLook = 'Wo gesucht wird';
export const scopes = {
  all: 'Alles',
  talk: 'Vorträge',
  person: 'Personen',
  topic: 'Themen',
  moment: 'Transkripte',
  photo: 'Fotos',
} as const;

export const groups = {
  people: 'Personen',
  morePeople: 'Weitere Personen',
  talks: 'Vorträge',
  moreTalks: 'Weitere Vorträge',
  topics: 'Themen',
  events: 'Veranstaltungen',
  photos: 'Fotos',
  chapters: 'Kapitel',
  said: 'In Vorträgen gesagt',
} as const;

const units = {
  person: { one: '# Person', other: '# Personen' },
  talk: { one: '# Vortrag', other: '# Vorträge' },
  topic: { one: '# Thema', other: '# Themen' },
  event: { one: '# Veranstaltung', other: '# Veranstaltungen' },
  photo: { one: '# Foto', other: '# Fotos' },
  chapter: { one: '# Kapitel', other: '# Kapitel' },
  moment: { one: '# Zeile', other: '# Zeilen' },
} as const;
export const hits = (kind: keyof typeof units, number: number) => counted(number, units[kind]);
export const results = (total: number, parts: string) =>
  `${counted(total, { one: '# Ergebnis', other: '# Ergebnisse' })}: ${parts}`;
export const noResults = 'Keine Ergebnisse';
export const upTo = (total: number) => `bis zu ${total}`;

export const didYouMean = ' Meinten Sie {nearest}?';
export const nothingInScope = (scope: string, query: string) =>
  `Nichts zu „${query}“ unter „${scope}“.`;
export const showEverything = 'Alles Gefundene zeigen';
export const noMatch = (query: string) => `Kein Treffer für „${query}“.`;
export const tryThese = 'Versuchen Sie:';

export const couldNotLoad = 'Die Suche konnte nicht geladen werden';
export const couldNotLoadAtAll = 'Die Suche konnte nicht geladen werden.';
export const retry = 'Noch einmal';
export const openSearchPage = 'Suchseite öffnen';
