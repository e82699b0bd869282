import type { Archive } from '../../model/archive.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../problem.ts';

/** A talk or event that was published is still in the archive, so that its address leads to it. */
export function findVanishedPins(sources: ArchiveSources, { moved }: Archive): Problem[] {
  return [...vanishedEvents(sources, moved), ...vanishedTalks(sources, moved)];
}

function vanishedTalks({ events }: ArchiveSources, moved: Archive['moved']): Problem[] {
  return events.flatMap(({ id, folder, pins, sessions }) => {
    const lost = new Set(
      moved.flatMap((address) =>
        address.is === 'talk' && address.eventId === id && address.to.is === 'event'
          ? address.slug
          : [],
      ),
    );
    if (lost.size === 0) return [];
    const unpinned = sessions
      .map((session) => session.id)
      .filter((key) => !Object.hasOwn(pins.talks, key));
    return Object.entries(pins.talks)
      .filter(([, { slug }]) => lost.has(slug))
      .map(([key, { slug }]): Problem => {
        const near = nearest(key, unpinned);
        return {
          rule: 'vanished-pin',
          severity: 'warning',
          file: `${folder}/synced/pins.json`,
          path: ['talks', key, 'slug'],
          message: `The talk published at ${slug} is no longer in the archive; its address leads to the event.`,
          found: key,
          expected: `a session of ${folder}/schedule.yaml, or a recording`,
          ...(near === undefined ? {} : { nearest: near }),
          remedy:
            near === undefined
              ? `Put the session with id: ${key} back into ${folder}/schedule.yaml; hidden: true keeps it off the site.`
              : `Write id: ${key} again where ${folder}/schedule.yaml says id: ${near}.`,
        };
      });
  });
}

function vanishedEvents({ pins, events }: ArchiveSources, moved: Archive['moved']): Problem[] {
  const lost = new Set(
    moved.flatMap((address) =>
      address.is === 'event' && address.to.is === 'events' ? address.slug : [],
    ),
  );
  return Object.entries(pins.events)
    .filter(([, { slug }]) => lost.has(slug))
    .map(([key, { slug }]): Problem => {
      const near = nearest(
        key,
        events.map(({ id }) => id).filter((id) => !Object.hasOwn(pins.events, id)),
      );
      return {
        rule: 'vanished-pin',
        severity: 'warning',
        file: 'synced/pins.json',
        path: ['events', key, 'slug'],
        message: `The event published at ${slug} is no longer in the archive; its address leads to the list of events.`,
        found: key,
        expected: 'an event with its playlists, recordings or sessions',
        ...(near === undefined ? {} : { nearest: near }),
        remedy:
          near === undefined
            ? 'Put its folder back; hidden: true in its event.yaml keeps it off the site.'
            : `Write id: ${key} into the event.yaml of ${near}.`,
      };
    });
}
