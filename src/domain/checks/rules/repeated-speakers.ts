import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** Nobody speaks twice in one session; only the first mention would be shown. */
export function findRepeatedSpeakers(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ sessions }) =>
    sessions.flatMap(({ value, file, path }) => {
      const seen = new Set<string>();
      return value.speakers.flatMap(({ person }, index): Problem[] => {
        const isNew = !seen.has(person);
        seen.add(person);
        if (isNew) return [];
        return [
          {
            rule: 'repeated-speaker',
            severity: 'warning',
            file,
            path: [...path, 'speakers', index, 'person'],
            message: `${person} is named twice in “${value.title}”; only the first is shown.`,
            found: person,
            remedy: 'Delete one of the two, or name the other person.',
          },
        ];
      });
    }),
  );
}
