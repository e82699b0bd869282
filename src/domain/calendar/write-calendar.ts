import { foldLine } from './fold-line.ts';

/** Something in a calendar: for whole days, or from one instant to a later one (milliseconds since 1970). */
export interface CalendarEntry {
  readonly id: string;
  /** The day its facts are of, `2024-03-19`; never the build's clock. */
  readonly stamp: string;
  readonly when:
    | { readonly from: number; readonly to: number }
    | { readonly firstDay: string; readonly lastDay: string };
  readonly title: string;
  readonly description: string;
  /** A whole address. */
  readonly page: string;
  readonly place?: string;
}

/**
 * A calendar as iCalendar (RFC 5545), times in UTC: ical.js 2.2 reads a zone's name without its rules as the
 * reader's own clock. Every entry has an end later than its start, since calcurse 4.7 drops one without and khal
 * 0.10 makes it an hour; its address stands in URL and at the end of DESCRIPTION, of which each shows one.
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aftertalk//Archive//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}

function linesOf({ id, stamp, when, title, description, page, place }: CalendarEntry): string[] {
  const times =
    'from' in when
      ? [`DTSTART:${utc(when.from)}`, `DTEND:${utc(when.to)}`]
      : [
          `DTSTART;VALUE=DATE:${digits(when.firstDay)}`,
          `DTEND;VALUE=DATE:${digits(dayAfter(when.lastDay))}`,
        ];
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    ...times,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(description === '' ? page : `${description}\n\n${page}`)}`,
    `URL:${page}`,
    ...(place === undefined ? [] : [`LOCATION:${text(place)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const utc = (instant: number) =>
  new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');

const digits = (day: string) => day.replaceAll('-', '');

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const UNWRITABLE = /(?!\n)\p{Cc}/gu;

/** Any text as a value: what parts values is escaped, signs that show nothing are blanks. */
const text = (value: string) =>
  value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(UNWRITABLE, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
