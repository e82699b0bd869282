import { isExact, type Days } from '../../days/day.ts';
import { namedYear } from '../../days/named-year.ts';
import { readDays, type NamedDays } from '../../days/read-days.ts';
import { newestYear } from '../../archive/sure-days.ts';
import type { FetchedPlaylist } from '../fetched-playlist.ts';

/** When an event was, as far as its playlist tells; `guessed` names what of it nobody should take for sure. */
export interface GuessedDates extends Days {
  readonly guessed: readonly ('start' | 'end')[];
}

const LONGEST_STREAMED = 14 * 86_400_000;

/** Before a day that is another event's, or a day to send something in. */
const ANOTHER =
  /(?:(?<!\p{L})(?:next|save the date|upcoming|coming|see you|deadline|call for|cfp|early bird|tickets?|regist(?:er|ration)|naechst|nachst|vormerken|prochain|proxim|prossim|volgend|nastepn|przyszl|pristi|следующ|наступн|nasta|neste|naeste|seuraava|gelecek)|次回|来年|明年|내년)[^.!?\n]*$/u;

/**
 * When an event probably was: the days its playlist's title or description names, the year in the title
 * beating every other; else those of its live streams, where title and streams do not contradict each
 * other; else only the year in the title, which is no guess; else nothing. The day on which a video came
 * out is never a day of the event.
 */
export function guessEventDates(playlist: FetchedPlaylist): GuessedDates {
  const newest = newestYear(playlist.videos);
  const year = namedYear(playlist.title, newest);
  const days = daysInTexts(playlist, year, newest) ?? streamDays(playlist, year);
  if (days) return { ...days, guessed: ['start', 'end'] };
  return year === undefined ? { guessed: [] } : { start: year, guessed: [] };
}

/** The likeliest of the days that title and description name; undefined where none may be the event's. */
function daysInTexts(
  { title, description }: FetchedPlaylist,
  year: string | undefined,
  newest: string | undefined,
): Days | undefined {
  const given = year === undefined ? undefined : Number(year);
  const likely = [...readDays(title, given), ...readDays(description, given)]
    .map((days, place) => ({ days, doubt: doubtOf(days, year, newest), place }))
    .filter(({ doubt }) => doubt !== undefined)
    .sort((one, other) => (one.doubt ?? 0) - (other.doubt ?? 0) || one.place - other.place);
  const [best] = likely;
  return best && { start: best.days.start, end: best.days.end };
}

/** The smaller the likelier; undefined for days of another year than the title's, and of another event. */
function doubtOf(
  { start, end, before }: NamedDays,
  year: string | undefined,
  newest: string | undefined,
): number | undefined {
  const own = start.slice(0, 4);
  if (year !== undefined && own !== year && end.slice(0, 4) !== year) return undefined;
  const another = ANOTHER.test(before);
  if (another && year === undefined) return undefined;
  return (
    (another ? 8 : 0) +
    (isExact(start) ? 0 : 4) +
    (year === undefined && newest !== undefined && own > newest ? 2 : 0) +
    (start === end ? 1 : 0)
  );
}

function streamDays({ videos }: FetchedPlaylist, year: string | undefined): Days | undefined {
  const starts = videos.flatMap(({ startedAt }) => startedAt ?? []).sort();
  const start = starts[0];
  const end = starts.at(-1);
  if (start === undefined || end === undefined) return undefined;
  if (Date.parse(end) - Date.parse(start) > LONGEST_STREAMED) return undefined;
  if (year !== undefined && start.slice(0, 4) !== year && end.slice(0, 4) !== year)
    return undefined;
  return { start: start.slice(0, 10), end: end.slice(0, 10) };
}
