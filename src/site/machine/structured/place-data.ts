import type { Event } from '../../../domain/model/archive.ts';
import { defined } from '../../../domain/archive/defined.ts';
import type { StructuredThing } from './data-block.ts';

/** Where an event took place, in a room of it where one is named; undefined where nobody says. */
export function placeData({ venue }: Event, room?: string): StructuredThing | undefined {
  if (!venue) return undefined;
  const name = [room ?? venue.room, venue.name].filter(Boolean).join(', ') || venue.city;
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      addressLocality: venue.city,
      ...defined({ addressCountry: venue.country }),
    },
  };
}
