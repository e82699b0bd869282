/** Days and lengths. */
import { sayDuration, type Duration } from '../say-number.ts';
import { locale } from './language.ts';

export const dayNotKnown = 'Tag nicht bekannt';
export const yearNotKnown = 'Jahr nicht bekannt';
export const someDay = 'Tag nicht bekannt';

export const year = 'Jahr';
export const month = 'Monat';
export const day = 'Tag';

export const seconds = (number: number) => `${number} Sek.`;
export const minutes = (number: number) => `${number} Min.`;
export const hours = (number: number) => `${number} Std.`;

export const spoken = (time: Duration) => sayDuration(locale, time);

export const theStart = 'Anfang';
