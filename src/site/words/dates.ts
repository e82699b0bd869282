import { languageTexts, timeTexts } from '../../texts/texts.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languageTexts.locale, { ...options, timeZone: 'UTC' });
const WHOLE = format({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });
const YEAR = format({ year: 'numeric' });
const WEEKDAY = format({ weekday: 'long', day: 'numeric', month: 'long' });

const SHORT = format({ weekday: 'short', day: 'numeric', month: 'short' });

const asUtc = (day: string) => new Date(`${`${day}-01-01`.slice(0, 10)}T00:00:00Z`);

/** How a day is written that is known as exactly as this one. */
const formatOf = ({ length }: string) => (length < 7 ? YEAR : length < 10 ? MONTH : WHOLE);

/** `2024-03-19` as “19 March 2024”, `2024-03` as “March 2024”, `2024` as it is. */
export function formatDay(day: string): string {
  let said = saidDays.get(day);
  if (said === undefined) saidDays.set(day, (said = formatOf(day).format(asUtc(day))));
  return said;
}

/** A site says few days, each many times. */
const saidDays = new Map<string, string>();

/** What a day is called that is known so exactly: “Day”, “Month”, “Year”. */
export const dayWord = ({ length }: string) =>
  length < 7 ? timeTexts.year : length < 10 ? timeTexts.month : timeTexts.day;

/** `2024-03-19` as “Tuesday 19 March”, for headings within an event; less than a day as `formatDay`. */
export const formatWeekday = (day: string) =>
  day.length < 10 ? formatDay(day) : WEEKDAY.format(asUtc(day));

/** `2024-03-19` as “Tue 19 Mar”, where space is short. */
export const formatShortDay = (day: string) => SHORT.format(asUtc(day)).replace(',', '');

/** “19 March 2024”, “19–20 March 2024”, “March 2024”, “2023–2024”: each end as exactly as it is known. */
export function formatDays(start: string, end: string): string {
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  if (first === last) return formatDay(first);
  if (first.length !== last.length) return `${formatDay(first)} – ${formatDay(last)}`;
  return formatOf(first)
    .formatRange(asUtc(first), asUtc(last))
    .replaceAll(/[\u2009\u202f]/g, '');
}

/** The clock of a venue time, “09:00”; undefined where the text is only a day. */
export const clockOf = (time: string | undefined) =>
  time && time.length >= 16 ? time.slice(11, 16) : undefined;

export const yearOf = (day: string) => day.slice(0, 4);
