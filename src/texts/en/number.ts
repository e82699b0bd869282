import { locale } from './language.ts';

/** English has a form for one and a form for all other numbers; thousands are grouped. */
export const counted = (number: number, one: string, other: string) =>
  `${number.toLocaleString(locale)} ${number === 1 ? one : other}`;
