import { isOnlyHidden } from '../../archive/tracks/hidden-track.ts';
import { photoThings } from '../../archive/moved-addresses.ts';
import { holdingsOf } from '../../addresses/talk-things.ts';
import type { Archive } from '../../model/archive.ts';
import type { EventSources } from '../../model/sources.ts';
import type { Pins } from '../../schema/pins.ts';
import { updatePins } from '../../addresses/update-pins.ts';

const NO_PIN = { slug: '', former: [] };

/** The pins of an event with one for each talk, photo and track of it that had none, as `archive` shows them. */
export function pinEvent(
  event: EventSources,
  { talks, photos, moved, eventById }: Pick<Archive, 'talks' | 'photos' | 'moved' | 'eventById'>,
): Pins {
  const own = talks.filter(({ eventId }) => eventId === event.id);
  const talkIds = new Set(own.map(({ id }) => id));
  const shown = new Set(own.map(({ key }) => key));
  const isThere = new Set([
    ...event.sessions.map(({ id }) => id),
    ...event.videos.videos.map(({ id }) => `video:${id}`),
  ]);
  // What others have taken over is not hidden, it is theirs.
  const claimed = new Set(
    own.flatMap(({ recordings }) => recordings.map(({ videoId }) => `video:${videoId ?? ''}`)),
  );
  const present = photos
    .filter(({ eventId }) => eventId === event.id)
    .map(({ id, key, formerKey }) => ({
      key,
      slug: key,
      formerSlugs: [
        ...(formerKey === undefined ? [] : [formerKey]),
        ...moved.flatMap((address) =>
          address.is === 'photo' &&
          address.eventId === event.id &&
          address.to.is === 'photo' &&
          address.to.id === id
            ? address.slug
            : [],
        ),
      ],
    }));
  const things = new Map(photoThings(event).map((thing) => [thing.key, thing.holds]));
  return {
    talks: updatePins(
      event.pins.talks,
      own.map((talk) => ({ ...talk, holds: holdingsOf(talk) })),
      (key) => isThere.has(key) && !shown.has(key) && !claimed.has(key),
    ),
    photos: updatePins(
      event.pins.photos,
      present.map((photo) => ({ ...photo, holds: things.get(photo.key) ?? [] })),
      (key) => things.has(key),
    ),
    tracks: updatePins(
      event.pins.tracks,
      (eventById.get(event.id)?.tracks ?? []).map((track) => ({
        ...track,
        slug: track.id,
        formerSlugs: track.formerIds,
      })),
      (key) => isOnlyHidden(event.pins.tracks[key] ?? NO_PIN, event, talkIds),
    ),
  };
}
