/** Days and lengths. */
import { sayDuration, type Duration } from '../say-number.ts';
import { locale } from './language.ts';

export const dayNotKnown = 'اليوم غير معروف';
export const yearNotKnown = 'السنة غير معروفة';
export const someDay = 'اليوم غير معروف';

export const year = 'السنة';
export const month = 'الشهر';
export const day = 'اليوم';

export const seconds = (number: number) => `${number} ث`;
export const minutes = (number: number) => `${number} د`;
export const hours = (number: number) => `${number} س`;

export const spoken = (time: Duration) => sayDuration(locale, time);

export const theStart = 'البداية';
