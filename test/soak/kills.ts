import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { mendSite } from '../../scripts/site/mend-site.ts';
import type { Random } from '../generate/random.ts';
import { contentsOf } from './contents-of.ts';
import type { Law } from './law.ts';
import { assertInWords, startProgram } from './run-program.ts';
import { anyCommand, openSoakWorld, type SoakWorld } from './soak-world.ts';
import { editionTitle, lookAt, pagesOf } from './watch-site.ts';

/** One round in so many kills a build, which takes long. */
const builds = 10;

/** A killed program leaves all of its change or none, as soon as the next has run. */
export const kills: Law = {
  holds:
    'a program killed at any moment leaves all it wrote or nothing; a site is the old one or the new at every moment',
  rounds: 300,
  async open() {
    const world = await openSoakWorld();
    const data = world.archive();
    const site: BuiltSite = { data, out: '', took: 0, pages: 0, edition: 0, made: 0 };
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
  /** How many pages a whole build has. */
  pages: number;
  /** Which edition stands there. */
  edition: number;
  /** How many editions there were. */
  made: number;
}

/** Builds another edition of a site, is killed or not, and is looked at all the while. */
async function killBuild(site: BuiltSite, random: Random): Promise<string> {
  const build = () => startProgram(site.data, ['build', '--out', site.out], process.cwd());
  if (site.took === 0) {
    nextEdition(site);
    const began = performance.now();
    const { code, said } = await build().ended;
    if (code !== 0) throw new Error(said);
    site.took = performance.now() - began;
    site.pages = pagesOf(site.out).length;
    site.edition = lookAt(site.out, site.pages);
  }
  const next = nextEdition(site);
  const look = () => {
    const seen = lookAt(site.out, site.pages);
    if (seen !== site.edition && seen !== next) throw new Error(`Edition ${seen} is back.`);
    return seen;
  };
  const { child, ended } = build();
  // One in three is left to its end; of the others rather killed there, where the sites are swapped.
  const isKilled = random.below(3) > 0;
  const until = performance.now() + site.took * (random.below(2) === 0 ? random.next() : 0.9);
  const isStaged = () => readdirSync(join(site.out, '..')).some((name) => name.includes('.next-'));
  while (child.exitCode === null && !(isKilled && (performance.now() > until || isStaged()))) {
    look();
    await wait(2);
  }
  for (let moments = isKilled ? random.below(10) : 0; moments > 0; moments -= 1) {
    look();
    await wait(1);
  }
  if (isKilled) child.kill('SIGKILL');
  const { code, said } = await ended;
  if (!isKilled && code !== 0) throw new Error(said);
  mendSite(site.out);
  const seen = look();
  if (!isKilled && seen !== next)
    throw new Error('The build is through, and its site is not there.');
  const word = `${isKilled ? 'killed' : 'let be'}: ${seen === next ? 'new' : 'old'} site`;
  site.edition = seen;
  return word;
}

/** Calls the archive otherwise, so that every page of the next build tells it from the one before. */
function nextEdition(site: BuiltSite): number {
  site.made += 1;
  const file = join(site.data, 'archive.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: .*$/m, `title: ${editionTitle(site.made)}`));
  return site.made;
}
