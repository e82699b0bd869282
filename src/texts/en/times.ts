/** Days and lengths. */
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
export function spoken(time: {
  readonly hours: number;
  readonly minutes: number;
  readonly rest: number;
}): string {
  const part = (number: number, one: string, other: string) =>
    number > 0 && `${number} ${number === 1 ? one : other}`;
  const parts = [
    part(time.hours, 'hour', 'hours'),
    part(time.minutes, 'minute', 'minutes'),
    part(time.rest, 'second', 'seconds'),
  ];
  return parts.filter(Boolean).join(' ') || '0 seconds';
}

/** The first second of a recording, where other seconds are spoken as minutes and seconds. */
export const theStart = 'the start';
