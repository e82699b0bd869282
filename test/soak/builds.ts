import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openMutatedArchives, type MutatedArchive } from '../unit/store/mutate-archive.ts';
import type { Law } from './law.ts';
import { assertInWords, startProgram } from './run-program.ts';

/** Throws where `check` and `build` are of two minds on a broken archive; returns what they came to. */
async function tryBuilding({ root, story }: MutatedArchive): Promise<string> {
  const out = `${root}-site`;
  try {
    const check = await startProgram(root, ['check'], process.cwd()).ended;
    const build = await startProgram(root, ['build', '--out', out], process.cwd()).ended;
    for (const end of [check, build]) assertInWords(end);
    if (check.code !== build.code) {
      throw new Error(`check says ${check.code}, build ${build.code}: ${build.said}`);
    }
    const isBuilt = existsSync(join(out, 'index.html'));
    if (isBuilt !== (build.code === 0)) throw new Error(`Built: ${isBuilt}, with ${build.code}`);
    return isBuilt ? 'built' : 'refused in words';
  } catch (error) {
    throw new Error(story, { cause: error });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What passes `check` builds, and what does not is refused by both. */
export const builds: Law = {
  holds: 'whatever is broken in an archive, what passes check builds, and nothing else does',
  rounds: 60,
  open() {
    const copies = openMutatedArchives();
    return Promise.resolve({
      round: (random) => copies.breakOne(random, tryBuilding),
      close: () => copies.close(),
    });
  },
};
