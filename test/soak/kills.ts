import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { mendSite } from '../../scripts/site/mend-site.ts';
import type { Random } from '../generate/random.ts';
import { contentsOf } from './contents-of.ts';
import type { Law } from './law.ts';
import { assertInWords, startProgram } from './run-program.ts';
import { anyCommand, openSoakWorld, type SoakWorld } from './soak-world.ts';

/** One round in so many kills a build, which takes long. */
const builds = 10;

/** A killed program leaves all of its change or none, as soon as the next has run. */
export const kills: Law = {
  holds:
    'a program killed at any moment leaves all it wrote or nothing, a site the old one or the new',
  rounds: 300,
  async open() {
    const world = await openSoakWorld();
    const site: BuiltSite = { data: world.archive(), out: '', took: 0, pages: [] };
    site.out = `${site.data}-site`;
    let root = world.archive();
    let count = 0;
    return {
      async round(random) {
        count += 1;
        if (count % builds === 0) return killBuild(site, random);
        if (count % (builds * 2) === 1) root = world.archive();
        return killWriter(world, root, random);
      },
      close: () => world.close(),
    };
  },
};

async function killWriter(world: SoakWorld, root: string, random: Random): Promise<string> {
  const command = anyCommand(world, random);
  const before = contentsOf(root);
  const whole = `${root}-whole`;
  rmSync(whole, { recursive: true, force: true });
  cpSync(root, whole, { recursive: true });
  const began = performance.now();
  assertInWords(await startProgram(whole, command.args).ended);
  const took = performance.now() - began;
  const { child, ended } = startProgram(root, command.args);
  // Half of them from the moment on at which it begins to stage.
  if (random.below(2) === 0) await wait(random.next() * took);
  else {
    const staging = join(root, '.aftertalk-commit');
    const isStaging = () => existsSync(staging) && readdirSync(staging).length > 0;
    while (child.exitCode === null && !isStaging()) await wait(1);
    await wait(random.below(20));
  }
  child.kill('SIGKILL');
  await ended;
  const next = await startProgram(root, ['check']).ended;
  if (next.code !== 0) throw new Error(next.said);
  const after = contentsOf(root);
  const now = contentsOf(whole);
  if (isDeepStrictEqual(after, before)) return 'nothing written';
  if (isDeepStrictEqual(after, now)) return 'all written';
  throw new Error(`Neither before nor after: ${command.args.join(' ')}`);
}

interface BuiltSite {
  readonly data: string;
  out: string;
  /** Milliseconds of a whole build; 0 before the first. */
  took: number;
  /** The pages of a whole build. */
  pages: readonly string[];
}

async function killBuild(site: BuiltSite, random: Random): Promise<string> {
  const build = () => startProgram(site.data, ['build', '--out', site.out], process.cwd());
  if (site.took === 0) {
    const began = performance.now();
    const { code, said } = await build().ended;
    if (code !== 0) throw new Error(said);
    site.took = performance.now() - began;
    site.pages = pagesOf(site.out);
  }
  const before = contentsOf(site.out);
  const { child, ended } = build();
  // Rather at its end, where the sites are swapped.
  const until = performance.now() + site.took * (random.below(2) === 0 ? random.next() : 0.9);
  const next = () => readdirSync(join(site.out, '..')).some((name) => name.includes('.next-'));
  while (child.exitCode === null && performance.now() < until && !next()) await wait(2);
  child.kill('SIGKILL');
  await ended;
  mendSite(site.out);
  if (!isDeepStrictEqual(pagesOf(site.out), site.pages)) throw new Error('The site is not whole.');
  return isDeepStrictEqual(contentsOf(site.out), before) ? 'old site' : 'new site';
}

const pagesOf = (out: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
