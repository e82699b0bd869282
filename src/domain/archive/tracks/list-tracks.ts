import { assignAddresses } from '../../addresses/assign-addresses.ts';
import { trackHoldings } from '../../addresses/holdings.ts';
import type { Talk, Track } from '../../model/archive.ts';
import type { PinList } from '../../schema/pins.ts';
import { fold } from '../../text/fold.ts';
import { slugify } from '../../text/slugify.ts';

/** The tracks of an event that has several, by its talks in their order; one alone would be the event again. */
export function listTracks(talks: readonly Talk[], pins: PinList): Track[] {
  const filed = talks.filter(({ track }) => track !== undefined);
  const groups = [...Map.groupBy(filed, ({ track = '' }) => trackKey(track)).values()];
  const named = groups.length < 2 ? [] : groups;
  const things = named.map((own, index) => {
    const name = own[0]?.track ?? '';
    return {
      key: trackKey(name),
      name,
      talkIds: own.map(({ id }) => id),
      proposed: slugify(name) || `track-${index + 1}`,
      holds: trackHoldings(
        name,
        own.map(({ key }) => key),
      ),
    };
  });
  const { byKey } = assignAddresses(pins, things);
  return things.map(({ key, name, talkIds, holds, proposed }) => ({
    id: byKey.get(key)?.slug ?? proposed,
    formerIds: byKey.get(key)?.formerSlugs ?? [],
    key,
    name,
    holds,
    talkIds,
  }));
}

/** What a track is called in pins, whatever its address. */
const trackKey = (name: string) => (fold(name) || name).slice(0, 140);
