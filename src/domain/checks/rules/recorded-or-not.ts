import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** A session that was not recorded has no recording. */
export function findContradictions(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ sessions }) =>
    sessions
      .filter(({ value }) => value.recorded === false && value.recordings.length > 0)
      .map(({ value, file, path }): Problem => ({
        rule: 'recorded-or-not',
        severity: 'error',
        file,
        path: [...path, 'recorded'],
        message: `“${value.title}” was not recorded, and has a recording.`,
        found: 'recorded: false',
        expected: 'one or the other',
        remedy: 'Delete recorded: false, or the recordings.',
      })),
  );
}
