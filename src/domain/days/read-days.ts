import { calendarDay, type Day } from './day.ts';
import { dayTokens, foldForDays, mayNameDay, type DayToken } from './day-tokens.ts';

/** Days a text names, with what stands around them in it (folded: lower case, no accents). */
export interface NamedDays {
  readonly start: Day;
  readonly end: Day;
  readonly before: string;
  readonly after: string;
}

/** One date, or several days of one month. */
interface Group {
  readonly year?: number;
  readonly month: number;
  /** First and last; absent where only the month is named. */
  readonly dates?: readonly [number, number];
  readonly next: number;
}

/** Nobody reads further for a day than this many characters. */
const MOST_TEXT = 10_000;
/** An event lasts no longer than this; days further apart are several events. */
const LONGEST = 31 * 86_400_000;
/** Days counted up (“10, 11 and 12 May”) are near each other. */
const NEAR = 3;

/**
 * All days and spans of days a text names, in its order: in the languages of `month-names`, by numbers where
 * those are unambiguous, over two months or years. Days without a year belong to `year`, where it is given.
 */
export function readDays(text: string, year?: number): NamedDays[] {
  const folded = foldForDays(text.slice(0, MOST_TEXT));
  if (!mayNameDay(folded)) return [];
  const tokens = dayTokens(folded);
  const found: NamedDays[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const groups = readChain(tokens, at);
    const last = groups.at(-1);
    if (!last) continue;
    const span = spanOf(withYears(groups, year));
    if (span) {
      const from = tokens[at]?.from ?? 0;
      const to = tokens[last.next - 1]?.to ?? from;
      found.push({
        ...span,
        before: folded.slice(Math.max(0, from - 80), from),
        after: folded.slice(to, to + 80),
      });
    }
    at = last.next - 1;
  }
  return found;
}

/** Dates that belong together: “31 May – 2 June 2024”, “October 10 & October 11, 2024”. */
function readChain(tokens: readonly DayToken[], at: number): Group[] {
  const first = readGroup(tokens, at);
  if (!first) return [];
  const groups = [first];
  for (let last = first; ;) {
    const join = joinAt(tokens, last.next);
    if (!join) return groups;
    const next = readGroup(tokens, join.next);
    if (!next?.dates || !last.dates) return groups;
    if (
      join.is === 'comma' ||
      (next.year !== undefined && last.year !== undefined && next.year < last.year)
    ) {
      return groups;
    }
    groups.push(next);
    last = next;
  }
}

function readGroup(tokens: readonly DayToken[], at: number): Group | undefined {
  const token = tokens[at];
  if (token?.is === 'date') return dated(token, [token.date, token.date], at + 1);
  if (token?.is === 'year') {
    const month = tokens[at + 1];
    if (month?.is !== 'month') return undefined;
    const group = readFromMonth(tokens, at + 1);
    return group?.year === undefined || !group.dates
      ? { ...(group ?? { month: month.value, next: at + 2 }), year: token.value }
      : group;
  }
  if (token?.is === 'month') return readFromMonth(tokens, at);
  if (token?.is === 'number' && tokens[at - 1]?.is !== 'counted') return readFromNumber(tokens, at);
  return undefined;
}

/** “June 12–14, 2024”, and “June 2024”. */
function readFromMonth(tokens: readonly DayToken[], at: number): Group | undefined {
  const month = tokens[at];
  if (month?.is !== 'month') return undefined;
  const first = tokens[at + 1];
  if (first?.is !== 'number') {
    const year = yearAt(tokens, at + 1);
    return year && { month: month.value, ...year };
  }
  const days = countUp(tokens, at + 1, (next) => tokens[next]?.is !== 'month');
  return days && { month: month.value, ...days, ...yearAt(tokens, days.next) };
}

/** “12th to 14th of June, 2024”, and “12.–14.06.2024”. */
function readFromNumber(tokens: readonly DayToken[], at: number): Group | undefined {
  const days = countUp(tokens, at, () => true);
  if (!days) return undefined;
  const month = tokens[days.next];
  if (month?.is === 'month') {
    const next = days.next + 1;
    return { month: month.value, dates: days.dates, next, ...yearAt(tokens, next) };
  }
  const join = joinAt(tokens, days.next);
  if (!join) return undefined;
  const end = tokens[join.next];
  if (end?.is !== 'date' || end.date <= days.dates[1]) return undefined;
  return dated(end, [days.dates[0], end.date], join.next + 1);
}

function dated(
  { year, month }: { readonly year?: number; readonly month: number },
  dates: readonly [number, number],
  next: number,
): Group {
  return { month, dates, next, ...(year !== undefined && { year }) };
}

/** Numbers joined to days of one month; undefined where they run backwards. */
function countUp(
  tokens: readonly DayToken[],
  at: number,
  isDay: (after: number) => boolean,
): { readonly dates: readonly [number, number]; readonly next: number } | undefined {
  const first = tokens[at];
  if (first?.is !== 'number') return undefined;
  let last = first.value;
  let next = at + 1;
  for (let join = joinAt(tokens, next); join; join = joinAt(tokens, next)) {
    const number = tokens[join.next];
    if (number?.is !== 'number' || !isDay(join.next + 1)) break;
    if (join.is === 'range' && number.value <= last) return undefined;
    if (join.is !== 'range' && (number.value <= last || number.value - last > NEAR)) break;
    last = number.value;
    next = join.next + 1;
  }
  return { dates: [first.value, last], next };
}

/** The strongest of the joining words and signs at a place: a range, then a list, then a comma. */
function joinAt(tokens: readonly DayToken[], at: number) {
  let next = at;
  const seen = new Set<DayToken['is']>();
  for (let token = tokens[next]; token; token = tokens[next]) {
    if (token.is !== 'range' && token.is !== 'list' && token.is !== 'comma') break;
    seen.add(token.is);
    next += 1;
  }
  const is = (['range', 'list', 'comma'] as const).find((one) => seen.has(one));
  return is && { is, next };
}

function yearAt(tokens: readonly DayToken[], at: number) {
  const after = tokens[at]?.is === 'comma' ? at + 1 : at;
  const token = tokens[after];
  return token?.is === 'year' ? { year: token.value, next: after + 1 } : undefined;
}

/** A year written once holds for the dates before and after it, over New Year too. */
function withYears(groups: readonly Group[], year: number | undefined): Group[] {
  const years = groups.map((group) => group.year);
  for (let at = groups.length - 2; at >= 0; at -= 1) {
    const next = years[at + 1];
    const crosses = (groups[at]?.month ?? 0) > (groups[at + 1]?.month ?? 0);
    years[at] ??= next === undefined ? undefined : next - (crosses ? 1 : 0);
  }
  years[0] ??= year;
  for (let at = 1; at < groups.length; at += 1) {
    const before = years[at - 1];
    const crosses = (groups[at]?.month ?? 0) < (groups[at - 1]?.month ?? 0);
    years[at] ??= before === undefined ? undefined : before + (crosses ? 1 : 0);
  }
  return groups.map((group, at) => {
    const own = years[at];
    return own === undefined ? group : { ...group, year: own };
  });
}

function spanOf(groups: readonly Group[]): { start: Day; end: Day } | undefined {
  const [first] = groups;
  const last = groups.at(-1);
  if (first?.year === undefined || last?.year === undefined) return undefined;
  if (!first.dates || !last.dates) {
    const month = calendarDay(first.year, first.month, 1)?.slice(0, 7);
    return month === undefined ? undefined : { start: month, end: month };
  }
  const start = calendarDay(first.year, first.month, first.dates[0]);
  const end = calendarDay(last.year, last.month, last.dates[1]);
  if (start === undefined || end === undefined || end < start) return undefined;
  return Date.parse(end) - Date.parse(start) > LONGEST ? undefined : { start, end };
}
