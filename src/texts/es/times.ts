/** Days and lengths. */
import { sayDuration, type Duration } from '../say-number.ts';
import { locale } from './language.ts';

export const dayNotKnown = 'Día desconocido';
export const yearNotKnown = 'Año desconocido';
export const someDay = 'día desconocido';

export const year = 'Año';
export const month = 'Mes';
export const day = 'Día';

export const seconds = (number: number) => `${number} s`;
export const minutes = (number: number) => `${number} min`;
export const hours = (number: number) => `${number} h`;

export const spoken = (time: Duration) => sayDuration(locale, time);

export const theStart = 'el principio';
