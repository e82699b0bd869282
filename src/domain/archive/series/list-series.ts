import { nameMark } from '../../addresses/holdings.ts';

import type { Event, Series } from '../../model/archive.ts';
import type { PinList } from '../../schema/pins.ts';
import { compareText } from '../../text/compare-text.ts';
import { fold } from '../../text/fold.ts';
import { slugify } from '../../text/slugify.ts';

/**
 * The series among events, that with the newest event first. Names are one that differ in case, accents or signs
 * alone; the address a name was pinned to stays its own.
 */
export function listSeries(events: readonly Event[], pins: PinList): Series[] {
  const named = events.flatMap((event) => {
    const name = event.series?.trim();
    return name ? [{ name, event }] : [];
  });
  const groups = [...Map.groupBy(named, ({ name }) => fold(name) || name).values()]
    .filter(({ length }) => length > 1)
    .map((own) => ({ name: own[0]?.name ?? '', events: own.map(({ event }) => event) }));
  const pinned = new Map(
    groups.flatMap((group) => {
      const address = pinnedAddress(group, pins);
      return address === undefined ? [] : [[group, address] as const];
    }),
  );
  const taken = new Set(pinned.values());
  // Of two that come to the same address, the one that began first has it, whatever is added later.
  const ids = new Map(
    groups
      .toSorted(byFirstEvent)
      .map((group) => [group, pinned.get(group) ?? freeAddress(addressOf(group), taken)]),
  );
  return groups.map((group) => ({ id: ids.get(group) ?? '', ...group }));
}

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

function pinnedAddress({ name }: Named, pins: PinList): string | undefined {
  const mark = nameMark(name);
  const own = Object.entries(pins).filter(([, { holds }]) => holds?.includes(mark));
  return (own.find(([, { now }]) => now === undefined) ?? own[0])?.[0];
}
