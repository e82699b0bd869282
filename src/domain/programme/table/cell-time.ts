import { calendarDay } from '../../days/day.ts';
import { numericOrder, readNumericDay } from '../../days/numeric-days.ts';
import { readDays } from '../../days/read-days.ts';
import { dayLength, readInstant, type Instant } from '../time/moment.ts';

/** What a cell tells of a time: a day, a clock, an offset, each where it is told. */
export interface CellTime {
  /** Midnight of the day, in milliseconds as if it were UTC. */
  readonly day?: number;
  /** Milliseconds since midnight. */
  readonly clock?: number;
  readonly offset?: string;
}

/** How the days of a whole table are written. */
export interface DayOrder {
  readonly order: ReturnType<typeof numericOrder>;
  readonly year?: number;
}

/** The order of day and month that a table's cells show together; American where clocks say AM and PM, else European. */
export function dayOrderOf(cells: readonly string[], year: number | undefined): DayOrder {
  const text = cells.join(' ; ');
  const order = numericOrder(text) ?? (/\d\s*[ap]\.?m\b/i.test(text) ? 'month-first' : 'day-first');
  return { order, ...(year !== undefined && { year }) };
}

const clock =
  /(?<![\d:.])(\d{1,2})(?::|h|\.(?=\d\d(?![\d.])))(\d\d)?(?::(\d\d)(?:\.\d+)?)?\s*(?:uhr)?\s*([ap])?\.?m?\.?(?![\w:])/i;
const hourOnly = /(?<![\d:.,/-])(\d{1,2})\s*(?:([ap])\.?m\.?|uhr)(?!\w)/i;
const numeric = /(?<!\d)(\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)/;
const slashed = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const serial = /^\d{5}(?:[.,]\d+)?$/;
const fraction = /^0?[.,]\d{2,}$/;

/** Reads a day, a clock or both out of a cell; empty where it holds neither. */
export function readCellTime(source: string, days: DayOrder): CellTime {
  const text = source.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
  const moment = readInstant(text);
  if (moment) return fromMoment(moment);
  if (serial.test(text)) return fromSerial(Number(text.replace(',', '.')));
  if (fraction.test(text))
    return { clock: Math.round(Number(text.replace(',', '.')) * 1440) * 60_000 };
  const day = dayIn(text, days);
  const rest = text
    .replace(numeric, ' ')
    .replace(slashed, ' ')
    .replace(/\d{4}-\d\d-\d\d/, ' ');
  const time = clockIn(rest);
  return { ...(day !== undefined && { day }), ...(time !== undefined && { clock: time }) };
}

/** The two ends of “09:00 – 09:30”; undefined where a cell holds no range. */
export function splitRange(source: string): readonly [string, string] | undefined {
  const match =
    /^(.*?\d\s*(?:[ap]\.?m\.?|uhr|h)?)\s*(?:[-–—]|\bto\b|\bbis\b|\buntil\b)\s*(\d{1,2}(?:[:.h]\d\d(?::\d\d)?)?\s*(?:[ap]\.?m\.?|uhr|h)?)$/i.exec(
      source.trim(),
    );
  const [, first = '', last = ''] = match ?? [];
  if (!match || !/[:.h]\d\d|[ap]\.?m/i.test(first) || /\d{4}-\d\d?$/.test(first)) return undefined;
  const half = /([ap])\.?m\.?$/i.exec(last);
  return half && !/[ap]\.?m/i.test(first) ? [`${first} ${half[0]}`, last] : [first, last];
}

function fromMoment({ clock: at, offset, dayOnly }: Instant): CellTime {
  const day = Math.floor(at / dayLength) * dayLength;
  return dayOnly ? { day } : { day, clock: at - day, offset };
}

/** A spreadsheet counts days from the end of 1899. */
function fromSerial(value: number): CellTime {
  const day = Date.UTC(1899, 11, 30) + Math.floor(value) * dayLength;
  const minutes = Math.round((value % 1) * 1440);
  return value % 1 === 0 ? { day } : { day, clock: minutes * 60_000 };
}

function dayIn(text: string, { order, year }: DayOrder): number | undefined {
  const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? slashed.exec(text);
  if (iso) return midnightOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = numeric.exec(text)?.[1];
  const found = written === undefined ? undefined : readNumericDay(written, order);
  if (found) return midnightOf(found.year, found.month, found.date);
  const short = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(?!\d)/.exec(text);
  if (short && year !== undefined) return midnightOf(year, Number(short[2]), Number(short[1]));
  const named = readDays(text, year)[0]?.start;
  return named === undefined ? undefined : readInstant(named)?.clock;
}

/** A day no calendar has is none, not the one as many days later. */
function midnightOf(year: number, month: number, date: number): number | undefined {
  const day = calendarDay(year, month, date);
  return day === undefined ? undefined : Date.parse(day);
}

function clockIn(text: string): number | undefined {
  const [, hours, minutes, seconds, half] = clock.exec(text) ?? [];
  if (hours !== undefined && (minutes !== undefined || half !== undefined || /\dh/i.test(text)))
    return ofDay(Number(hours), Number(minutes ?? 0), Number(seconds ?? 0), half);
  const [, hour, part] = hourOnly.exec(text) ?? [];
  return hour === undefined ? undefined : ofDay(Number(hour), 0, 0, part);
}

function ofDay(
  hours: number,
  minutes: number,
  seconds: number,
  half: string | undefined,
): number | undefined {
  if (hours > 24 || minutes > 59) return undefined;
  const shifted = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return ((shifted * 60 + minutes) * 60 + seconds) * 1000;
}
