import type { Event } from '../../model/archive.ts';
import type { MovedTrack } from '../../model/moved-address.ts';
import type { EventSources } from '../../model/sources.ts';
import { isOnlyHidden } from './hidden-track.ts';

/**
 * Former addresses of an event's tracks: they lead to the track that is meant today, else to the event. A track
 * of which every talk is hidden answers nothing.
 */
export function movedTracks(
  event: EventSources,
  { id, talkIds, tracks }: Pick<Event, 'id' | 'talkIds' | 'tracks'>,
): MovedTrack[] {
  const shown = new Set(talkIds);
  const at = (slug: string, to: MovedTrack['to']): MovedTrack => ({
    is: 'track',
    eventId: id,
    slug,
    to,
  });
  const taken = new Set(tracks.flatMap((track) => [track.id, ...track.formerIds]));
  return [
    ...tracks.flatMap((track) =>
      track.formerIds.map((slug) => at(slug, { is: 'track', id: `${id}/${track.id}` })),
    ),
    ...Object.values(event.pins.tracks)
      .filter((pin) => !isOnlyHidden(pin, event, shown))
      .flatMap(({ slug, former }) => [slug, ...former])
      .filter((slug) => !taken.has(slug) && taken.add(slug))
      .map((slug) => at(slug, { is: 'event', id })),
  ];
}
