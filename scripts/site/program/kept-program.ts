import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { cp, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageBuild } from '../../../src/site/language/language-of-build.ts';
import { filesBelow } from '../../files-below.ts';
import { moveAway } from '../move-away.ts';
import { buildProgramApart } from './build-program-apart.ts';
import { WORKER, type ProgramFacts } from './build-program.ts';

/** The pages' program as Vite makes it, for one address of a site. */
export interface KeptProgram {
  /** Of all it is made of: what was made with another program says nothing about this one. */
  readonly key: string;
  readonly facts: ProgramFacts;
  /** Its modules, which nobody has loaded in this process: what a module holds of one archive is never another’s. */
  readonly modules: string;
  /** What browsers load: scripts, styles, fonts. */
  readonly assets: string;
  /** The script of the service worker, see `bundle-worker.ts`. */
  readonly worker: string;
}

export interface ProgramOrder {
  readonly root: string;
  /** Of the project's program, by `programDigest`. */
  readonly digest: string;
  readonly base: string;
  readonly site: string | undefined;
  /** The language of the pages, and all that are published beside them. */
  readonly language: LanguageBuild;
  /** Makes it again, whatever is kept. */
  readonly anew?: boolean;
}

/** The program that makes the pages of a site with this address. */
export function programKey({ digest, base, site, language }: ProgramOrder): string {
  const { BASE_URL, SITE, NODE_ENV, MODE } = process.env;
  const told = [digest, base, site ?? null, language, BASE_URL, SITE, NODE_ENV, MODE];
  return hash('sha256', JSON.stringify(told)).slice(0, 32);
}

/** How many programs are kept: for each language of the site, for the disk, for a look at either. */
const MOST_KEPT = 8;
/** One that was opened so shortly before may still be loading, in milliseconds. */
const IN_USE = 3_600_000;

/** Programs whose modules this process has loaded where they are kept. */
const loaded = new Set<string>();

/**
 * The program of these pages below a cache folder, made by Astro where it is not kept or not whole. Its modules are
 * loaded where they are kept, as Node.js keeps them compiled by their place; from the second time on in one process
 * they are laid out in `run`, an empty folder of this run, so that they are loaded anew.
 */
export async function openKeptProgram(
  order: ProgramOrder,
  cache: string,
  run: string,
): Promise<KeptProgram> {
  const key = programKey(order);
  const place = join(cache, 'programs', key);
  let facts = order.anew === true ? undefined : readFacts(place);
  if (!facts) {
    const made = join(run, 'made');
    const program = await buildProgramApart(order, made);
    facts = { ...program, files: digestsBelow(made) };
    await writeFile(join(made, 'program.json'), JSON.stringify(facts));
    await keepProgram(made, facts, place, cache, run);
    await sweep(join(cache, 'programs'), key, run);
  }
  const now = new Date();
  utimesSync(join(place, 'program.json'), now, now);
  const kept = join(place, 'modules');
  const modules = loaded.has(kept) ? join(run, 'modules') : kept;
  if (modules !== kept) await cp(kept, modules, { recursive: true });
  loaded.add(kept);
  // Read now: the program may be swept by another build before the site is finished.
  const worker = readFileSync(join(place, WORKER), 'utf8');
  return { key, facts, modules, assets: join(place, 'assets'), worker };
}

/** Moves a program that was just made to its place; one there that is whole may be loaded by another build just now. */
async function keepProgram(
  made: string,
  facts: ProgramFacts,
  place: string,
  cache: string,
  run: string,
): Promise<void> {
  if (isSame(readFacts(place), facts)) return;
  if (existsSync(place)) await moveAway(place, join(run, 'not-whole'));
  // Compiled modules of programs that are gone would stay for ever.
  else await moveAway(join(cache, 'compiled'), join(run, 'compiled'));
  await mkdir(join(cache, 'programs'), { recursive: true });
  // Another build may have kept the same in the meantime.
  await rename(made, place).catch((error: unknown) => {
    if (!existsSync(place)) throw error;
  });
}

/** What was noted of a program when it was made; undefined where any of its files is not as it was. */
function readFacts(place: string): ProgramFacts | undefined {
  try {
    const facts = JSON.parse(readFileSync(join(place, 'program.json'), 'utf8')) as ProgramFacts;
    const { 'program.json': _, ...files } = digestsBelow(place);
    return JSON.stringify(files) === JSON.stringify(facts.files) ? facts : undefined;
  } catch {
    return undefined;
  }
}

const digestsBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((file) => [file, hash('sha256', readFileSync(join(folder, file)))]),
  );

const isSame = (one: ProgramFacts | undefined, other: ProgramFacts) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Deletes all programs but this one, the few that were used last, and those that may still be loading. */
async function sweep(folder: string, key: string, run: string): Promise<void> {
  await mkdir(join(run, 'swept'), { recursive: true });
  const others = (await readdir(folder)).filter((name) => name !== key);
  const used = others.map((name) => ({ name, at: usedAt(join(folder, name)) }));
  used.sort((one, other) => other.at - one.at);
  for (const { name, at } of used.slice(MOST_KEPT - 1))
    if (Date.now() - at > IN_USE) await moveAway(join(folder, name), join(run, 'swept', name));
}

const usedAt = (place: string): number =>
  statSync(join(place, 'program.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
