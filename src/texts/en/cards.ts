/** What is drawn on the picture that others show beside a link. */
import { counted } from './number.ts';

export const more = (number: number) => counted(number, { one: '# more', other: '# more' });
export const photoBy = (credit: string) => `Photo: ${credit}`;
