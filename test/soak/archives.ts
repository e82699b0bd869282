import { UserError } from '../../src/domain/user-error.ts';
import { openArchive } from '../../src/store/open-archive.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { openMutatedArchives, type MutatedArchive } from '../unit/store/mutate-archive.ts';
import type { Law } from './law.ts';

/** Library words, which no refusal may say. */
const LIBRARY_WORDS = /Invalid input|Too (?:big|small)|expected (?:string|number|array|object)/;

/** Throws where a broken archive is neither read nor refused with place and remedy; returns which it was. */
function tryReading({ root, story }: MutatedArchive): string {
  try {
    const { archive, problems } = readArchive(root);
    for (const problem of problems) {
      const { file, line = 1, message, expected = '', remedy } = problem;
      const isPlaced = file !== '' && line > 0 && remedy !== '';
      if (isPlaced && !LIBRARY_WORDS.test(`${message} ${expected} ${remedy}`)) continue;
      throw new Error(`${story}: ${JSON.stringify(problem)}`);
    }
    if (!archive) return 'refused';
    if (openArchive(root).talks.length !== archive.talks.length) throw new Error(story);
    return 'read';
  } catch (error) {
    if (!(error instanceof UserError)) throw new Error(story, { cause: error });
    return 'refused in words';
  }
}

/** Whatever is broken in an archive, it is read or refused as people want it. */
export const archives: Law = {
  holds: 'whatever is broken in an archive is read, or refused with place and remedy',
  rounds: 2_000,
  open() {
    const copies = openMutatedArchives();
    return Promise.resolve({
      round: (random) => copies.breakOne(random, tryReading),
      close: () => copies.close(),
    });
  },
};
