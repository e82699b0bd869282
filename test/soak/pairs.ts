import { setTimeout as wait } from 'node:timers/promises';
import { readArchive } from '../../src/store/read-archive.ts';
import type { Law } from './law.ts';
import { assertInWords, startProgram } from './run-program.ts';
import { anyCommand, openSoakWorld, type WritingCommand } from './soak-world.ts';

/** So many pairs write into one archive, before another is begun. */
const perArchive = 10;

/** What two programs that write at once did, both did. */
export const pairs: Law = {
  holds: 'of two programs that write at once neither loses what the other did',
  rounds: 500,
  async open() {
    const world = await openSoakWorld();
    let root = '';
    let count = 0;
    let done: WritingCommand[] = [];
    return {
      async round(random) {
        if (count++ % perArchive === 0) {
          root = world.archive();
          done = [];
        }
        const two = [anyCommand(world, random), anyCommand(world, random)];
        const pauses = [random.below(300), random.below(300)];
        const ends = await Promise.all(
          two.map(async (command, index) => {
            await wait(pauses[index] ?? 0);
            const end = await startProgram(root, command.args).ended;
            assertInWords(end);
            if (end.code === 0) done.push(command);
            return end.code;
          }),
        );
        const errors = readArchive(root).problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        const lost = done.filter((command) => !command.stands(root));
        if (lost.length > 0)
          throw new Error(`Lost: ${lost.map(({ args }) => args.join(' ')).join('; ')}`);
        return ends.every((code) => code === 0) ? 'both wrote' : 'one was refused in words';
      },
      close: () => world.close(),
    };
  },
};
