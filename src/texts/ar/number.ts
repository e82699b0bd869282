import { sayNumber } from '../say-number.ts';
import { locale } from './language.ts';

/** Arabic has six forms; those for one and two need no digits. */
export const counted = (number: number, forms: Readonly<Record<Intl.LDMLPluralRule, string>>) =>
  sayNumber(locale, number, forms);
