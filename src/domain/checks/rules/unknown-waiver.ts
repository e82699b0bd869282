import { buildArchive } from '../../archive/build-archive.ts';
import type { ArchiveSources, EventSources } from '../../model/sources.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import type { Waiver } from '../../schema/waiver.ts';
import type { Problem } from '../problem.ts';
import { findUnknown, type Reference } from '../references.ts';

/** What `notNeeded:` names under `for:` is there: else it waives nothing, and nobody notices. */
export function findUnknownWaivers(sources: ArchiveSources): Problem[] {
  const { settings, events } = sources;
  const inSettings = references('archive.yaml', settings.notNeeded);
  const inEvents = events.map((event) => ({
    event,
    named: references(`${event.folder}/event.yaml`, event.event.notNeeded),
  }));
  if (inSettings.length + inEvents.flatMap(({ named }) => named).length === 0) return [];
  const slugs = Map.groupBy(buildArchive(sources).talks, ({ eventId }) => eventId);
  const idsOf = (event: EventSources) => [
    event.id,
    ...namesIn(event),
    ...(slugs.get(event.id) ?? []).flatMap(({ key, slug, speakers }) => [
      key,
      slug,
      ...speakers.map(({ personId }) => personId),
    ]),
  ];
  const wanted = {
    rule: 'unknown-waiver',
    thing: 'event, talk, video, photo or person',
    home: 'what npm run status lists',
  };
  const people = sources.people.map(({ id }) => id);
  return [
    ...findUnknown(inSettings, new Set([...events.flatMap(idsOf), ...people]), wanted),
    ...inEvents.flatMap(({ event, named }) =>
      findUnknown(named, new Set([...idsOf(event), ...people]), wanted),
    ),
  ].map((problem) => ({
    ...problem,
    remedy:
      problem.nearest === undefined
        ? `Delete ${problem.found ?? ''}, it waives nothing.`
        : `Write ${problem.nearest}, or delete ${problem.found ?? ''}.`,
  }));
}

const references = (file: string, waivers: readonly Waiver[] = []): Reference[] =>
  waivers.flatMap((waiver, index) =>
    (waiver.for ?? []).map((id, at) => ({ id, file, path: ['notNeeded', index, 'for', at] })),
  );

const namesIn = (event: EventSources): string[] => [
  ...plannedSessions(event).flatMap(({ key, otherKeys }) => [key, ...otherKeys]),
  ...event.videos.videos.map(({ id }) => id),
  ...event.event.playlists,
  ...event.event.guessed,
  ...[...event.photos, ...event.syncedPhotos, ...event.heldBack].map(({ id }) => id),
  ...event.people.map(({ id }) => id),
];
