/** What is drawn on the picture that others show beside a link. */
import { counted } from './number.ts';

export const more = (number: number) =>
  counted(number, { one: '# weitere Person', other: '# weitere' });
export const photoBy = (credit: string) => `Foto: ${credit}`;
