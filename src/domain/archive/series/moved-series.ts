import { formerAddresses } from '../../addresses/former-addresses.ts';
import { seriesHoldings } from '../../addresses/holdings.ts';
import type { MovedAddress } from '../../model/moved-address.ts';
import type { Series } from '../../model/archive.ts';
import type { PinList } from '../../schema/pins.ts';

/** Ids events have and had, each with the id of today. */
export type EventIds = ReadonlyMap<string, string>;

/**
 * Former addresses of series: they lead to the series that has most of its events today, else to the newest of
 * those that is left, else to the list. A series of which every event is hidden answers nothing.
 */
export function movedSeries(
  pins: PinList,
  series: readonly Series[],
  events: EventIds,
  hidden: ReadonlySet<string>,
): MovedAddress[] {
  const { moved, lost } = formerAddresses(pins, seriesThings(series, events));
  return [
    ...[...moved].map(([slug, id]): MovedAddress => ({
      is: 'series',
      slug,
      to: { is: 'series', id },
    })),
    ...lost.flatMap((slug): MovedAddress[] => {
      const held = eventsHeld(pins, slug);
      const left = held.map((id) => events.get(id)).find((id) => id !== undefined);
      if (left === undefined && held.some((id) => hidden.has(id))) return [];
      return [
        {
          is: 'series',
          slug,
          to: left === undefined ? { is: 'events' } : { is: 'event', id: left },
        },
      ];
    }),
  ];
}

/** Every series, with what it is known by: its name, and its events under every id they ever had. */
export function seriesThings(series: readonly Series[], events: EventIds) {
  const idsOf = Map.groupBy(events.keys(), (id) => events.get(id));
  return series.map(({ id, name, events: own }) => ({
    key: id,
    holds: seriesHoldings(
      name,
      own.flatMap((event) => idsOf.get(event.id) ?? event.id),
    ),
  }));
}

/** The events a pinned series had when it was last seen, newest first. */
export const eventsHeld = (pins: PinList, key: string): string[] =>
  ((Object.hasOwn(pins, key) ? pins[key]?.holds : undefined) ?? []).flatMap((mark) =>
    mark.startsWith('event:') ? mark.slice('event:'.length) : [],
  );
