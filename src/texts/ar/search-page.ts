/** What the search page says when a search runs. */
import { counted } from './number.ts';
import { isolated } from './isolated.ts';

export const sorts = {
  relevance: 'الأنسب',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
} as const;
export const order = 'الترتيب';
export const searching = 'جارٍ البحث…';
export const filters = 'المرشّحات';
export const showResults = 'اعرض النتائج';
export const more = (number: number) =>
  counted(number, {
    zero: 'لا مزيد',
    one: 'واحد آخر',
    two: 'اثنان آخران',
    few: '# أخرى',
    many: '# أخرى',
    other: '# أخرى',
  });
export const moreLines = (number: number) =>
  counted(number, {
    zero: 'لا أسطر أخرى',
    one: 'سطر آخر',
    two: 'سطران آخران',
    few: '# أسطر أخرى',
    many: '# سطرًا آخر',
    other: '# سطر آخر',
  });
export const showMore = 'اعرض المزيد';
export const ofGroup = (group: string) => `من ${group}`;
export const narrowDownTo = 'ضيّق البحث:';

export const filtersInUse = 'المرشّحات المستعملة';
export const remove = 'أزل';
export const removeAll = 'أزل الكل';
export const not = (filter: string) => `ليس ${isolated(filter)}`;
