/** Days and lengths. */
import { sayDuration, type Duration } from '../say-number.ts';
import { locale } from './language.ts';

export const dayNotKnown = 'Day not known';
export const yearNotKnown = 'Year not known';
/** Within a line. */
export const someDay = 'day not known';

export const year = 'Year';
export const month = 'Month';
export const day = 'Day';

export const seconds = (number: number) => `${number} s`;
export const minutes = (number: number) => `${number} min`;
export const hours = (number: number) => `${number} h`;

/** A time as a screen reader should say it: “11 minutes 44 seconds”. */
export const spoken = (time: Duration) => sayDuration(locale, time);

/** The first second of a recording, where other seconds are spoken as minutes and seconds. */
export const theStart = 'the start';
