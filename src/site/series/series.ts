import type { Archive, Event } from '../../domain/model/archive.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { fold } from '../../domain/text/fold.ts';
import { slugify } from '../../domain/text/slugify.ts';
import { yearOf } from '../words/dates.ts';

/** Several events under one name. One event alone is no series: a page of it would say what the event’s says. */
export interface Series {
  /** The name in its address, made of its name: it is not pinned, and changes with the name. */
  readonly id: string;
  /** As the newest of its events spells it. */
  readonly name: string;
  /** Newest first. */
  readonly events: readonly Event[];
}

/**
 * The archive's series, that with the newest event first. Names are one that differ in case, accents or signs
 * alone.
 */
export function listSeries({ events }: Pick<Archive, 'events'>): Series[] {
  const named = events.flatMap((event) => {
    const name = event.series?.trim();
    return name ? [{ name, event }] : [];
  });
  const groups = [...Map.groupBy(named, ({ name }) => fold(name) || name).values()]
    .filter(({ length }) => length > 1)
    .map((own) => ({ name: own[0]?.name ?? '', events: own.map(({ event }) => event) }));
  const taken = new Set<string>();
  // Of two that come to the same address, the one that began first has it, whatever is added later.
  const ids = new Map(
    groups.toSorted(byFirstEvent).map((group) => [group, freeAddress(addressOf(group), taken)]),
  );
  return groups.map((group) => ({ id: ids.get(group) ?? '', ...group }));
}

/** The series of every event that is in one, by the event's id. */
export const seriesByEvent = (all: readonly Series[]): ReadonlyMap<string, Series> =>
  new Map(all.flatMap((series) => series.events.map(({ id }) => [id, series] as const)));

type Named = Omit<Series, 'id'>;

const firstOf = ({ events }: Named) => events.findLast(({ startDay }) => startDay) ?? events.at(-1);

function byFirstEvent(one: Named, other: Named): number {
  const [first, second] = [firstOf(one), firstOf(other)];
  return (
    compareText(first?.startDay ?? '~', second?.startDay ?? '~') ||
    compareText(first?.id ?? '', second?.id ?? '')
  );
}

/** A name without a Latin letter has the address of the series' first event. */
const addressOf = (series: Named) => slugify(series.name) || (firstOf(series)?.id ?? '');

function freeAddress(wanted: string, taken: Set<string>): string {
  let address = wanted;
  for (let number = 2; taken.has(address); number++) address = `${wanted}-${number}`;
  taken.add(address);
  return address;
}

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
