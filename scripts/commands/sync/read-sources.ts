import { join } from 'node:path';
import type { ArchiveSources } from '../../../src/domain/model/sources.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readSources } from '../../../src/store/read-archive.ts';

/**
 * What the archive's files say. Throws a UserError that names the first file that cannot be read; what merely
 * is in doubt does not hinder a sync.
 */
export function readSyncSources(root: string): ArchiveSources {
  const { sources, reader } = readSources(root);
  if (sources) return sources;
  const first = reader.problems.find(({ severity }) => severity === 'error');
  throw new UserError(`${first?.message ?? 'The archive cannot be read.'} Nothing was written.`, {
    ...(first && {
      at: {
        file: join(root, first.file),
        ...(first.line !== undefined && { line: first.line }),
        ...(first.column !== undefined && { column: first.column }),
      },
      ...(first.found !== undefined && { found: first.found }),
      ...(first.expected !== undefined && { expected: first.expected }),
    }),
    remedy: 'Correct it (npm run check names every mistake), then sync again.',
  });
}
