/**
 * A day as exactly as it is known: `2024-03-19`, `2024-03` or `2024` (level 0 of EDTF, ISO 8601-2). A venue
 * time is cut to its day first.
 */
export type Day = string;

/** From the first day of something to its last, each as exactly as it is known; absent where nobody knows. */
export interface Days {
  readonly start?: Day;
  readonly end?: Day;
}

/** The day of a venue time `2024-03-19T09:00`; a day stays as it is. */
export const dayOf = (time: string): Day => time.slice(0, 10);

/** A venue time with its minute; undefined where the text is only a day, month or year. */
export const minuteOf = (time: string | undefined): string | undefined =>
  time !== undefined && time.length > 10 ? time : undefined;

/** Whether the very day is known, not only month or year. */
export const isExact = (day: Day | undefined): day is Day => day?.length === 10;

/** The first calendar day a day may mean: 1 January for a year. */
export const earliest = (day: Day): Day => `${day}${'-01-01'.slice(day.length - 4)}`;

/** The last calendar day a day may mean: 31 December for a year. */
export function latest(day: Day): Day {
  if (day.length === 10) return day;
  const [year = 0, month = 12] = day.split('-').map(Number);
  return calendarDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) ?? day;
}

/** Whether a day lies wholly within a span; a span without a beginning holds every day. */
export function liesWithin(day: Day, { start, end = start }: Days): boolean {
  if (start === undefined || end === undefined) return true;
  return earliest(day) >= earliest(start) && latest(day) <= latest(end);
}

/** What both days are known to share: the day, else the month, else the year, else nothing. */
export function shared(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return undefined;
  const most = Math.min(one.length, other.length);
  return [10, 7, 4]
    .filter((length) => length <= most)
    .map((length) => one.slice(0, length))
    .find((start) => other.startsWith(start));
}

/** `2024-03-19` of its numbers; undefined where the calendar has no such day, or it is out of 1990 to 2100. */
export function calendarDay(year: number, month: number, date: number): Day | undefined {
  if (year < 1990 || year > 2100) return undefined;
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysOf(year, month))) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** How many days a month has; February by the calendar of 1990 to 2100. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && year !== 2100 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
