import { sayNumber } from '../say-number.ts';
import { locale } from './language.ts';

/** German has a form for one and a form for all other numbers. */
export const counted = (number: number, forms: Readonly<Record<'one' | 'other', string>>) =>
  sayNumber(locale, number, forms);
