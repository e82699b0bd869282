import { sayNumber } from '../say-number.ts';
import { locale } from './language.ts';

/** Spanish has a form for one, one for whole millions and one for all other numbers. */
export const counted = (
  number: number,
  forms: Readonly<Record<'one' | 'many' | 'other', string>>,
) => sayNumber(locale, number, forms);
