import type { EventSources } from '../model/sources.ts';
import { dayOf, isExact, shared, type Days } from '../days/day.ts';
import { namedYear } from '../days/named-year.ts';

type Told = Pick<EventSources, 'event' | 'sessions' | 'videos' | 'programme'>;

/**
 * The days of an event as exactly as they may be said: those a person wrote, else those of its programme. A guessed
 * day is never said; in its place stands the year that the event's name, its sessions or its playlists tell, if any does. Of a span
 * of which one end is guessed, the other's month is sure.
 */
export function sureDays(source: Told): Days {
  const { start, end = start, guessed } = source.event;
  const planned = programmeDays(source);
  if (planned && (start === undefined || guessed.includes('start'))) return planned;
  const first = guessed.includes('start') ? undefined : start;
  const last = guessed.includes('end') && source.event.end !== undefined ? undefined : end;
  if (first !== undefined && last !== undefined) return { start: dayOf(first), end: dayOf(last) };
  const known = first ?? (start === undefined ? undefined : last);
  const day = known === undefined ? toldYear(source) : known.slice(0, 7);
  return day === undefined ? {} : { start: day, end: day };
}

/** The day, month or year that holds for all of an event; undefined where it lasted over years. */
export const wholeEvent = ({ start, end }: Days) => shared(start, end);

/** Whether an event's very days are known. */
export const areExact = ({ start, end }: Days) => isExact(start) && isExact(end);

/** First and last day on which a session of the programme begins. */
function programmeDays({ programme }: Told): Days | undefined {
  const days = (programme?.sessions ?? [])
    .flatMap(({ start, cancelled }) => (start === undefined || cancelled ? [] : dayOf(start)))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}

function toldYear({ event, sessions, videos }: Told): string | undefined {
  const newest = newestYear(videos.videos);
  const held = new Set(sessions.flatMap(({ start }) => start?.slice(0, 4) ?? []));
  return (
    namedYear(event.name, newest) ??
    (held.size === 1 ? [...held][0] : undefined) ??
    namedYear(videos.playlists.map(({ title }) => title).join('\n'), newest)
  );
}

/** The year in which the last recording came out; a recording not out yet tells nothing. */
export function newestYear(
  videos: readonly { readonly publishedAt?: string | undefined }[],
): string | undefined {
  return videos
    .flatMap(({ publishedAt }) => publishedAt?.slice(0, 4) ?? [])
    .sort()
    .at(-1);
}
