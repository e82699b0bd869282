import { rmSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { commands as all } from '../../scripts/commands/index.ts';
import { describeSystemError } from '../../scripts/describe-system-error.ts';
import { createOutput } from '../../scripts/output.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { isInterrupted } from '../../src/store/interrupted-commit.ts';
import { mendInterrupted } from '../../scripts/while-locked.ts';
import { contentsOf } from './contents-of.ts';
import { FAULTS, withFault, type DiskFault } from './faulty-disk.ts';
import type { Law } from './law.ts';
import { openSoakWorld, type SoakWorld } from './soak-world.ts';

const quiet = { write: () => undefined };
const out = createOutput(quiet, quiet, {});

const inputOf = (root: string, flags = {}, args: string[] = []) => ({
  ...{ flags: { ...flags, data: root }, args, out, env: {} },
});

/** Runs a command in this process, with its line taken apart as the command line does. */
async function runHere(root: string, [name = '', ...line]: readonly string[]): Promise<number> {
  const command = await all[name]?.();
  if (!command) throw new Error(`There is no command ${name}.`);
  const { values, positionals } = parseArgs({
    ...{ args: line, options: command.options, allowPositionals: true },
  });
  await mendInterrupted(name, inputOf(root));
  return command.run(inputOf(root, values, positionals));
}

/** A command with a fault at its n-th write: what it came to, or undefined where it makes fewer writes. */
async function tryFault(
  world: SoakWorld,
  line: readonly string[],
  { at, fault }: { at: number; fault: DiskFault },
): Promise<string | undefined> {
  const root = world.archive();
  const before = contentsOf(root);
  const whole = world.archive();
  await runHere(whole, line);
  const { writes, code, thrown } = await withFault({ folders: [root], at, fault }, () =>
    runHere(root, line),
  );
  const where = `${line.join(' ')}, write ${at}, ${fault}`;
  if (thrown !== undefined && !(thrown instanceof UserError) && !describeSystemError(thrown)) {
    throw new Error(`A stack: ${where}`, { cause: thrown });
  }
  const isLeftOpen = isInterrupted(root);
  const left = contentsOf(root);
  const isOld = isDeepStrictEqual(left, before);
  const isNew = isDeepStrictEqual(left, contentsOf(whole));
  if (!isLeftOpen && !isOld && !isNew) throw new Error(`A part was written: ${where}`);
  if (code === 0 && !isNew) throw new Error(`Said done, and is not: ${where}`);
  await runHere(root, ['check']);
  if (isDeepStrictEqual(contentsOf(root), before)) await runHere(root, line);
  if (!isDeepStrictEqual(contentsOf(root), contentsOf(whole))) {
    throw new Error(`The next run did not mend it: ${where}`);
  }
  rmSync(root, { recursive: true, force: true });
  rmSync(whole, { recursive: true, force: true });
  if (writes < at) return undefined;
  return isOld ? 'nothing changed' : isNew ? 'all changed' : 'mended by the next run';
}

/** Every writing command with every fault at each of its writes in turn, from one round to the next. */
export const faults: Law = {
  holds: 'a disk that refuses any one write changes nothing or all, and it is said in words',
  rounds: 1_500,
  async open() {
    const world = await openSoakWorld();
    const lines = Object.values(world.commands).map((command) => command(3).args);
    const cases = lines.flatMap((line) => FAULTS.map((fault) => ({ line, fault, at: 1 })));
    let turn = 0;
    return {
      async round() {
        const one = cases[turn];
        if (!one) return 'no write left';
        const word = await tryFault(world, one.line, one);
        if (word === undefined) cases.splice(turn, 1);
        else {
          one.at += 1;
          turn += 1;
        }
        if (turn >= cases.length) turn = 0;
        return word ?? 'through with one';
      },
      close: () => world.close(),
    };
  },
};
