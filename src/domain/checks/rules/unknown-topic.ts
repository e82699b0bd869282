import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { findUnknown, placedEntries, type Reference } from '../references.ts';

/** Every topic a session or a correction names is in topics.yaml. */
export function findUnknownTopics(sources: ArchiveSources): Problem[] {
  const named = placedEntries(sources).flatMap(({ sessions, corrections }): Reference[] => [
    ...sessions.flatMap(({ value, file, path }) =>
      value.topics.map((id, index) => ({ id, file, path: [...path, 'topics', index] })),
    ),
    ...corrections.flatMap(({ value, file, path }) =>
      (value.say?.topics ?? []).map((id, index) => ({
        id,
        file,
        path: [...path, 'say', 'topics', index],
      })),
    ),
  ]);
  const known = new Set(sources.topics.map(({ id }) => id));
  return findUnknown(named, known, { rule: 'unknown-topic', thing: 'topic', home: 'topics.yaml' });
}
