import { expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { openArchive } from '../../../src/store/open-archive.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { mutateArchives } from './mutate-archive.ts';

const seed = Number(process.env['AFTERTALK_SEED'] ?? 20_261_130);
const rounds = Number(process.env['AFTERTALK_MUTATED'] ?? 120);

test('whatever is broken in an archive is refused with place and remedy, or read', async () => {
  await mutateArchives({ rounds, seed }, ({ root, story }) => {
    try {
      const { archive, problems } = readArchive(root);
      for (const problem of problems) {
        expect(problem.file, story).not.toBe('');
        expect(problem.remedy, story).not.toBe('');
        expect(problem.line, story).toBeGreaterThan(0);
        expect(problem.expected ?? '', story).not.toMatch(/^(?:Invalid|Too (?:big|small))/);
      }
      if (archive) expect(openArchive(root).talks.length, story).toBe(archive.talks.length);
    } catch (error) {
      if (!(error instanceof UserError)) throw new Error(story, { cause: error });
    }
  });
}, 7_200_000);
