/** What the search page says when a search runs. */
import { counted } from './number.ts';

export const sorts = {
  relevance: 'Más relevantes',
  newest: 'Más recientes',
  oldest: 'Más antiguas',
} as const;
export const order = 'Orden';
export const searching = 'Buscando…';
export const filters = 'Filtros';
export const showResults = 'Mostrar resultados';
export const more = (number: number) =>
  counted(number, { one: '# más', many: '# más', other: '# más' });
export const moreLines = (number: number) =>
  counted(number, { one: '# línea más', many: '# de líneas más', other: '# líneas más' });
export const showMore = 'Mostrar más';
export const ofGroup = (group: string) => `de ${group}`;
export const narrowDownTo = 'Acotar:';

export const filtersInUse = 'Filtros en uso';
export const remove = 'Quitar';
export const removeAll = 'Quitar todos';
export const not = (filter: string) => `No ${filter}`;
