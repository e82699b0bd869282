import type { FetchedPlaylist } from './fetched-playlist.ts';

/** Days like `2024-03-19`. */
export interface GuessedDates {
  readonly start: string;
  readonly end: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const RANGE = String.raw`${DAY}(?: ?(?:-|–|—|to|and|&) ?${DAY})?`;
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?: ?(?:-|–|—|to|\/) ?(\d{4})-(\d\d)-(\d\d))?\b/;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} ${RANGE},? (\d{4})\b`, 'i');
const DAY_FIRST = new RegExp(String.raw`\b${RANGE} (?:of )?${MONTH},? (\d{4})\b`, 'i');
const LONGEST_EVENT = 14 * 86_400_000;

/**
 * When an event probably was: the day or days its playlist's title or description names (English or ISO),
 * else those of its live streams, else the day the first video came out, else `today`. Always a guess.
 */
export function guessEventDates(playlist: FetchedPlaylist, today: string): GuessedDates {
  return (
    datesInText(`${playlist.title}\n${playlist.description}`.slice(0, 10_000)) ??
    streamDays(playlist) ??
    firstPublished(playlist) ?? { start: today, end: today }
  );
}

/** The first day or span of days named in a text; undefined where there is none. */
export function datesInText(text: string): GuessedDates | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const iso = ISO.exec(flat);
  if (iso) {
    const [, y, m, d, y2 = y, m2 = m, d2 = d] = iso;
    return span(day(Number(y), Number(m), Number(d)), day(Number(y2), Number(m2), Number(d2)));
  }
  const first = MONTH_FIRST.exec(flat);
  if (first) return ofMonth(first[1], first[2], first[3], first[4]);
  const second = DAY_FIRST.exec(flat);
  return second ? ofMonth(second[3], second[1], second[2], second[4]) : undefined;
}

function ofMonth(
  month: string | undefined,
  from: string | undefined,
  to: string | undefined,
  year: string | undefined,
): GuessedDates | undefined {
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  return span(
    day(Number(year), number, Number(from)),
    day(Number(year), number, Number(to ?? from)),
  );
}

/** The day as text where it exists in the calendar. */
function day(year: number, month: number, date: number): string | undefined {
  if (year < 1990 || year > 2100) return undefined;
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? time.toISOString().slice(0, 10)
    : undefined;
}

function span(start: string | undefined, end: string | undefined): GuessedDates | undefined {
  if (start === undefined || end === undefined || end < start) return undefined;
  return { start, end };
}

function streamDays({ videos }: FetchedPlaylist): GuessedDates | undefined {
  const starts = videos.flatMap(({ startedAt }) => startedAt ?? []).sort();
  const start = starts[0];
  const end = starts.at(-1);
  if (start === undefined || end === undefined) return undefined;
  if (Date.parse(end) - Date.parse(start) > LONGEST_EVENT) return undefined;
  return { start: start.slice(0, 10), end: end.slice(0, 10) };
}

function firstPublished({ videos }: FetchedPlaylist): GuessedDates | undefined {
  const [first] = videos.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return first === undefined ? undefined : { start: first.slice(0, 10), end: first.slice(0, 10) };
}
