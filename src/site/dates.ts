const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const WHOLE = format({ day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = format({ weekday: 'long', day: 'numeric', month: 'long' });

const asUtc = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** `2024-03-19` as “19 March 2024”. */
export const formatDay = (day: string) => WHOLE.format(asUtc(day));

/** `2024-03-19` as “Tuesday 19 March”, for headings within an event. */
export const formatWeekday = (day: string) => WEEKDAY.format(asUtc(day));

/** “19 March 2024” or “19–20 March 2024”. */
export const formatDays = (start: string, end: string) =>
  start.slice(0, 10) === end.slice(0, 10)
    ? formatDay(start)
    : WHOLE.formatRange(asUtc(start), asUtc(end)).replaceAll(/[\u2009\u202f]/g, '');

/** The clock of a venue time, “09:00”; undefined where the text is only a day. */
export const clockOf = (time: string | undefined) =>
  time && time.length >= 16 ? time.slice(11, 16) : undefined;

export const yearOf = (day: string) => day.slice(0, 4);
