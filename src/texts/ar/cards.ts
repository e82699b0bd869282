/** What is drawn on the picture that others show beside a link. */
import { counted } from './number.ts';

export const more = (number: number) =>
  counted(number, {
    zero: 'لا آخرون',
    one: 'شخص آخر',
    two: 'شخصان آخران',
    few: '# آخرون',
    many: '# آخرون',
    other: '# آخرون',
  });
export const photoBy = (credit: string) => `تصوير: ${credit}`;
