import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { checkArchive } from '../../src/domain/checks/check-archive.ts';
import type { Archive } from '../../src/domain/model/archive.ts';
import { createRandom, type Random } from '../generate/random.ts';
import { answersOf } from './answers.ts';
import { newEvent } from './people-and-talks.ts';
import { publishedNow, wrongAnswer, type Published } from './published.ts';
import { nameSeries } from './series-steps.ts';
import { filesNow, lostFiles } from './published-files.ts';
import { pinAll } from './step.ts';
import { STEPS } from './steps.ts';
import { fileTracks } from './track-steps.ts';
import { emptyWorld, readWorld, truthOfId, type World } from './world.ts';

/** How many histories are lived through, from which seed. */
export interface LawOptions {
  readonly seed: number;
  readonly histories: number;
  readonly steps: number;
}

/** Where a history broke the law, and what had happened until then. */
export interface Broken {
  readonly seed: number;
  readonly happened: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * The law of addresses: whatever happens to an archive, it checks without an error, and every address that was
 * ever pinned answers with its page, or leads to what it meant, with the feeds, the data and the card it had; nothing
 * answers for what is hidden, and no word of it is published. Returns the histories that broke it.
 */
export function addressLaw({ seed, histories, steps }: LawOptions): Broken[] {
  return Array.from({ length: histories }, (_, index) =>
    liveThrough(createHistory(seed + index), steps),
  ).filter((broken) => broken !== undefined);
}

/** A history under way: one archive, and what was published of it so far. */
export interface History {
  readonly seed: number;
  readonly world: World;
  readonly happened: string[];
  readonly published: Map<string, Published>;
  /** Feeds, data and cards that were published. */
  readonly files: Set<string>;
  readonly random: Random;
  /** Draws what happens to series, so that everything else happens as it would without. */
  readonly seriesRandom: Random;
  /** The same for tracks. */
  readonly trackRandom: Random;
}

/** A history that has not begun: an archive of two events nobody has written anything of. */
export function createHistory(seed: number): History {
  const random = createRandom(seed);
  const world = emptyWorld();
  for (let count = 0; count < 2; count += 1) world.events.push(newEvent(world, random));
  return {
    seed,
    world,
    happened: [],
    published: new Map(),
    files: new Set(),
    random,
    seriesRandom: createRandom(~seed),
    trackRandom: createRandom(~seed ^ 0x7ac4),
  };
}

function liveThrough(history: History, steps: number): Broken | undefined {
  for (let step = 0; step < steps; step += 1) {
    const wrong = takeStep(history);
    if (wrong.length > 0) return { seed: history.seed, happened: history.happened, wrong };
  }
  return undefined;
}

/** Lets one more thing happen, and says what is wrong then. */
export function takeStep(history: History): string[] {
  const { world, happened, published, files, random, seriesRandom, trackRandom } = history;
  let said: string | undefined;
  for (let tries = 0; said === undefined && tries < 50; tries += 1)
    said = random.pick(STEPS)(world, random.pick(world.events), random);
  happened.push(said ?? 'nothing');
  if (seriesRandom.below(4) === 0) happened.push(nameSeries(world, seriesRandom));
  if (trackRandom.below(4) === 0) happened.push(fileTracks(world, trackRandom));
  const archive = archiveOf(world);
  const wrong = [...errorsOf(world, archive), ...wrongAnswers(world, archive, history)];
  // What is pinned is published; what is not may still be called otherwise.
  if (wrong.length === 0 && random.below(2) === 0) {
    pinAll(world);
    const now = archiveOf(world);
    for (const [path, meant] of publishedNow(world, now)) published.set(path, meant);
    for (const path of filesNow(now)) files.add(path);
    wrong.push(...wrongAnswers(world, now, history));
  }
  return wrong;
}

const archiveOf = (world: World) => buildArchive(readWorld(world));

function errorsOf(world: World, archive: Archive): string[] {
  return checkArchive(readWorld(world), archive)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, message }) => `${rule}: ${file}: ${message}`);
}

function wrongAnswers(
  world: World,
  archive: Archive,
  { published, files }: Pick<History, 'published' | 'files'>,
): string[] {
  const answers = answersOf(archive);
  const wrong = [...published].flatMap(([path, meant]) => {
    const fault = wrongAnswer(world, archive, path, meant, answers.get(path));
    return fault === undefined ? [] : [`${path} ${fault}`];
  });
  return [
    ...wrong,
    ...lostFiles(world, archive, files, answers),
    ...spokenWords(world, archive, [...answers.keys()]),
  ];
}

/** Words of hidden talks that are published all the same, in what pages are made of or in addresses. */
function spokenWords(world: World, archive: Archive, paths: readonly string[]): string[] {
  const said = JSON.stringify(
    [archive.talks, archive.photos, archive.events, paths],
    (key, value: unknown) => (key === 'rawTitle' ? undefined : value),
  ).toLowerCase();
  return hiddenWords(world)
    .filter((word) => said.includes(word))
    .map((word) => `“${word}” is hidden, and published`);
}

/** The words only hidden talks say. */
export function hiddenWords(world: World): string[] {
  return world.events.flatMap((event) =>
    event.given
      .filter(
        ({ truth }) =>
          [...event.sessionTruth.values()].includes(truth) &&
          event.corrections.some(
            ({ talk, hidden }) => hidden && talk !== undefined && truthOfId(event, talk) === truth,
          ),
      )
      .map(({ word }) => word),
  );
}
