import type { Event, Series } from '../../domain/model/archive.ts';
import { yearOf } from '../words/dates.ts';

/** The series of every event that is in one, by the event's id. */
export const seriesByEvent = (all: readonly Series[]): ReadonlyMap<string, Series> =>
  new Map(all.flatMap((series) => series.events.map(({ id }) => [id, series] as const)));

/** The events next to one in its series, as far as their days surely part them. */
export function eventsAround(
  event: Event,
  { events }: Series,
): { readonly before?: Event; readonly after?: Event } {
  const before = events.find((other) => surelyBefore(other, event));
  const after = events.findLast((other) => surelyBefore(event, other));
  return { ...(before && { before }), ...(after && { after }) };
}

/** “2025” is neither before nor after “2025-09”: nobody knows. */
function surelyBefore({ startDay: one }: Event, { startDay: other }: Event): boolean {
  if (one === undefined || other === undefined) return false;
  return one < other && !other.startsWith(one);
}

/** “2024–2027”, “2024”: the years its events began in; undefined where none is known. */
export function yearsOf({ events }: Pick<Series, 'events'>): string | undefined {
  const years = events.flatMap(({ startDay }) => (startDay ? [yearOf(startDay)] : [])).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
