import type { ArchiveSources } from '../../model/sources.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import type { Problem } from '../problem.ts';
import { findUnknown, placedEntries, type Reference } from '../references.ts';

/** Every session a correction or a photo names stands in the event's own schedule or programme. */
export function findUnknownTalks(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event, corrections, photos }) => {
    const named: Reference[] = [...corrections, ...photos].flatMap(({ value, file, path }) => [
      ...(value.talk === undefined ? [] : [{ id: value.talk, file, path: [...path, 'talk'] }]),
      ...('session' in value && value.session !== undefined
        ? [{ id: value.session, file, path: [...path, 'session'] }]
        : []),
    ]);
    const known = new Set(
      plannedSessions(event).flatMap(({ key, otherKeys }) => [key, ...otherKeys]),
    );
    return findUnknown(named, known, {
      rule: 'unknown-talk',
      thing: 'talk',
      home: `${event.folder}/schedule.yaml`,
    });
  });
}
