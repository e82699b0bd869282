/** What the search page says when a search runs. */
import { counted } from './number.ts';

export const sorts = {
  relevance: 'Beste Treffer',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
} as const;
export const order = 'Reihenfolge';
export const searching = 'Suche läuft …';
export const filters = 'Filter';
export const showResults = 'Ergebnisse zeigen';
export const more = (number: number) => counted(number, { one: '# weiteres', other: '# weitere' });
export const moreLines = (number: number) =>
  counted(number, { one: '# weitere Zeile', other: '# weitere Zeilen' });
export const showMore = 'Mehr zeigen';
export const ofGroup = (group: string) => `aus ${group}`;
export const narrowDownTo = 'Eingrenzen:';

export const filtersInUse = 'Gesetzte Filter';
export const remove = 'Entfernen';
export const removeAll = 'Alle entfernen';
export const not = (filter: string) => `Nicht ${filter}`;
