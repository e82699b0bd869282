import type { ArchiveSources } from '../../model/sources.ts';
import type { PathStep, Problem } from '../problem.ts';
import { entriesOf, placedEntries, placedPeople } from '../references.ts';

interface PlacedId {
  readonly id: string;
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** An id is one thing's only: people, topics and events over the archive, sessions and photos over their event. */
export function findDuplicateIds(sources: ArchiveSources): Problem[] {
  const people = placedPeople(sources).map(withId);
  const topics = sources.topics.map((value, index) =>
    withId({ value, file: 'topics.yaml', path: [index] }),
  );
  return [
    ...repeated('person', people),
    ...repeated('topic', topics),
    ...repeated(
      'event',
      sources.events.map(({ id, folder, event }) => ({
        id,
        file: `${folder}/event.yaml`,
        path: event.id === undefined ? [] : ['id'],
      })),
    ),
    ...placedEntries(sources).flatMap(({ event, sessions, photos, cameras }) => [
      ...repeated('session', sessions.map(withId)),
      ...repeated('photo', photos.map(withId)),
      ...repeated(
        'camera',
        cameras.map(({ value, file, path }) => ({
          id: value.serial ? `${value.camera} (${value.serial})` : value.camera,
          file,
          path: [...path, 'camera'],
        })),
      ),
      ...repeated(
        'video',
        entriesOf(event, 'synced/videos.json', 'videos', event.videos.videos).map(withId),
      ),
    ]),
  ];
}

const withId = ({ value, file, path }: Omit<PlacedId, 'id'> & { value: { id: string } }) => ({
  id: value.id,
  file,
  path: [...path, 'id'],
});

function repeated(thing: string, list: readonly PlacedId[]): Problem[] {
  const first = new Map<string, PlacedId>();
  return list.flatMap((entry): Problem[] => {
    const earlier = first.get(entry.id);
    if (!earlier) {
      first.set(entry.id, entry);
      return [];
    }
    return [
      {
        rule: 'duplicate-id',
        severity: 'error',
        file: entry.file,
        path: entry.path,
        message: `There are two ${thing === 'person' ? 'people' : `${thing}s`} with the id “${entry.id}”.`,
        found: entry.id,
        expected: `an id no other ${thing} has`,
        remedy:
          earlier.file === entry.file
            ? 'Delete one of the two, or give the newer one an id of its own.'
            : `The other is in ${earlier.file}; delete one of the two, or give the newer one an id of its own.`,
      },
    ];
  });
}
