import { calendarDay } from '../../domain/days/day.ts';
import { readDays } from '../../domain/days/read-days.ts';

/** What is wrong with a time a person wrote, where that can be said, and what was likely meant. */
export interface BetterTime {
  readonly reason?: string;
  /** Likeliest first, each a day or a time as the archive writes it. */
  readonly meant: readonly string[];
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const NUMERIC = /^(\d{4})[-/.:\s](\d{1,2})[-/.:\s](\d{1,2})(?=$|[T\s,])/;
const CLOCK =
  /(?:^|[T\s,@])(\d{1,2})(?:[:.h](\d{1,2}))?(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|uhr|h)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

const CLOCK_ALONE = /^T?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:am|pm|uhr|h)?$/i;

/** Reads a day or time in whatever form it was written; a time without a day is of `onDay`. */
export function betterTime(text: string, onDay?: string): BetterTime {
  const words = text.trim().replace(/\s+/g, ' ');
  const written = onDay !== undefined && CLOCK_ALONE.test(words) ? `${onDay} ${words}` : words;
  const numeric = NUMERIC.exec(written);
  const rest = numeric ? written.slice(numeric[0].length) : written;
  const clock = numeric ? CLOCK.exec(rest) : CLOCK.exec(withoutYear(written));
  const day = numeric
    ? dayFrom(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
    : dayInWords(written);
  const time = clock && rest.trim() !== '' ? timeFrom(clock) : undefined;
  const reason = day.reason ?? time?.reason;
  const days = day.meant;
  const meant =
    time?.meant === undefined
      ? days
      : time.meant === MIDNIGHT
        ? days.map((each) => `${dayAfter(each)}T00:00`)
        : [...days.map((each) => `${each}T${time.meant ?? ''}`), ...days];
  return { ...(reason === undefined ? {} : { reason }), meant };
}

const MIDNIGHT = '24:00';

/** A year at the end is no time of day: “14 May 2031”. */
const withoutYear = (text: string) => text.replace(/(?:19|20|21)\d{2}$/, '');

function dayFrom(year: number, month: number, date: number): BetterTime {
  const day = calendarDay(year, month, date);
  if (day !== undefined) return { meant: [day] };
  if (month > 12) {
    const swapped = calendarDay(year, date, month);
    return {
      reason: `There is no month ${month}; a day is written year-month-day.`,
      meant: swapped === undefined ? [] : [swapped],
    };
  }
  if (month < 1) return { reason: 'Months are counted from 01.', meant: [] };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const name = MONTHS[month - 1] ?? '';
  const last = calendarDay(year, month, date < 1 ? 1 : days);
  return {
    reason:
      date < 1
        ? 'Days are counted from 01.'
        : `${name}${month === 2 ? ` ${year}` : ''} has ${days} days.`,
    meant: last === undefined ? [] : [last],
  };
}

function dayInWords(text: string): BetterTime {
  const [named] = readDays(text);
  if (named) return { meant: [named.start] };
  const [, date, month, year] = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})\b/.exec(text) ?? [];
  if (year !== undefined) {
    const first = calendarDay(Number(year), Number(month), Number(date));
    const second = calendarDay(Number(year), Number(date), Number(month));
    const meant = [first, second].flatMap((day) => day ?? []);
    return meant.length > 0 ? { meant } : dayFrom(Number(year), Number(month), Number(date));
  }
  return impossibleInWords(text) ?? compact(text);
}

/** “31 June 2024”: no day, and so none that `readDays` finds. */
function impossibleInWords(text: string): BetterTime | undefined {
  const word = /\p{L}{3,}/u.exec(text)?.[0].toLowerCase();
  const month = MONTHS.findIndex((name) => word && name.toLowerCase().startsWith(word.slice(0, 3)));
  const year = /\b((?:19|20|21)\d{2})\b/.exec(text)?.[1];
  const date = /(?<!\d)(\d{1,2})(?![\d:])/.exec(text)?.[1];
  if (month < 0 || year === undefined || date === undefined) return undefined;
  return dayFrom(Number(year), month + 1, Number(date));
}

function compact(text: string): BetterTime {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})/.exec(text) ?? [];
  if (year === undefined) return { meant: [] };
  return dayFrom(Number(year), Number(month), Number(date));
}

function timeFrom(match: RegExpExecArray): { reason?: string; meant?: string } {
  const [, hours = '', minutes = '00', seconds, half, offset = ''] = match;
  const twelve = /^[ap]m$/i.test(half ?? '');
  const hour = twelve ? (Number(hours) % 12) + (/^p/i.test(half ?? '') ? 12 : 0) : Number(hours);
  if (hour === 24 && Number(minutes) === 0)
    return { reason: 'A day ends at 23:59; midnight is 00:00 of the next.', meant: MIDNIGHT };
  if (hour > 23) return { reason: 'The hours of a day go from 00 to 23.' };
  if (Number(minutes) > 59) return { reason: 'The minutes of an hour go from 00 to 59.' };
  if (Number(seconds ?? 0) > 59) return { reason: 'The seconds of a minute go from 00 to 59.' };
  const two = (value: string | number) => String(value).padStart(2, '0');
  const zone = /utc/i.test(offset) ? 'Z' : offset;
  return {
    meant: `${two(hour)}:${two(minutes)}${seconds === undefined ? '' : `:${seconds}`}${zone}`,
  };
}

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
