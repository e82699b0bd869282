import { basename } from 'node:path';
import type { GeneratedArchive } from '../../../test/generate/archive.ts';
import { serveFolder } from '../../serve/serve-folder.ts';
import { buildSearchPage, type CodeSizes } from './build-search-page.ts';
import { withChromiumTab, type ChromiumTab } from './chromium-tab.ts';
import { buildIndexFolder } from '../index-folder.ts';
import { inventMomentQueries, writeQuery } from '../moment-queries.ts';
import { inventNameQueries } from '../name-queries.ts';
import type { MomentAsked, Read, Thread } from './search-page-calls.ts';
import { percentile } from '../statistics.ts';
import type { LongestTasks } from './trace.ts';

/** Milliseconds on the clock, but for the tasks: those are processor time. */
export interface TypingFigures {
  /** From the first key to what has names, nothing fetched before: half of several pages. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** The last key of a word typed faster than it can be answered. */
  readonly hurriedP95: number;
  readonly tasks: LongestTasks;
}

export interface ChromiumFigures {
  readonly keys: number;
  readonly usual: TypingFigures;
  /** The page's thread four times slower, and the worker's work done in it. */
  readonly slow: TypingFigures;
  readonly firstUse: FirstUse;
  readonly moments: {
    readonly p50: number;
    readonly p95: number;
    readonly bytesP50: number;
    readonly bytesP95: number;
    readonly roundTrips: number;
  };
}

/** Bytes on the wire before any query's own: of the index, the file a pasted link needs, code gzipped. */
export interface FirstUse {
  /** What the first names wait for; the rest of the index comes meanwhile. */
  readonly names: number;
  readonly index: number;
  readonly videos: number;
  readonly code: number;
}

const slowness = 4;
/** Pages opened for the first answer, and how many names apart those are that are typed for a trace. */
const pages = 7;
const traced = 5;

/** Types names and asks for what was said in a Chromium, over HTTP, with the code that the site has. */
export async function benchChromium(
  archive: GeneratedArchive,
  folder: string,
  onProgress: (line: string) => void,
): Promise<ChromiumFigures> {
  await buildIndexFolder(archive, folder, true, (talk) =>
    onProgress(`building: talk ${talk + 1} of ${archive.talks.length}`),
  );
  const sizes = await buildSearchPage(folder);
  const server = await serveFolder({ folder, base: '/', port: 0 });
  try {
    return await withChromiumTab(server.address, onProgress, async (tab) => {
      const names = inventNameQueries(archive).map(({ text }) => text);
      const moments = inventMomentQueries(archive).map(writeQuery);
      const usual = await typeNames(tab, names, 1, onProgress);
      const slow = await typeNames(tab, names, slowness, onProgress);
      return {
        keys: names.join('').length,
        usual,
        slow,
        firstUse: await readFirst(tab, archive, sizes),
        moments: await askMoments(tab, moments, onProgress),
      };
    });
  } finally {
    await server.close();
  }
}

async function typeNames(
  tab: ChromiumTab,
  names: readonly string[],
  times: number,
  onProgress: (line: string) => void,
): Promise<TypingFigures> {
  const thread: Thread = times === 1 ? 'worker' : 'page';
  await tab.reload();
  await tab.slowDown(times);
  const first: number[] = [];
  for (let page = 0; page < pages; page += 1) {
    await tab.reload();
    first.push(await tab.call('firstAnswer', thread, 'a'));
  }
  await tab.call('warm');
  const typed: number[] = [];
  const hurried: number[] = [];
  for (const [index, name] of names.entries()) {
    onProgress(`${times}× slower: typing ${index + 1} of ${names.length}`);
    typed.push(...(await tab.call('type', name)));
    hurried.push(await tab.call('hurry', name));
  }
  await tab.reload();
  const tasks = await tab.longestTasks(async () => {
    await tab.call('firstAnswer', 'worker', 'a');
    for (const name of names.filter((_, index) => index % traced === 0)) {
      await tab.call('type', name);
    }
  });
  await tab.slowDown(1);
  return {
    first: percentile(first, 0.5),
    p50: percentile(typed, 0.5),
    p95: percentile(typed, 0.95),
    max: percentile(typed, 1),
    hurriedP95: percentile(hurried, 0.95),
    tasks,
  };
}

async function readFirst(
  tab: ChromiumTab,
  { videos }: GeneratedArchive,
  sizes: CodeSizes,
): Promise<FirstUse> {
  await tab.reload();
  await tab.call('open', 'worker');
  const index = await tab.call('warm');
  const code = await tab.call('code');
  const [video = ''] = Object.keys(videos);
  const link = await tab.call('ask', `https://youtu.be/${video}`);
  const sum = (reads: readonly Read[]) => reads.reduce((total, { bytes }) => total + bytes, 0);
  return {
    names: sum(index.filter(({ path }) => /\/(?:index\.json|names\.bin)$/.test(path))),
    index: sum(index),
    videos: link.bytes,
    code: code.reduce((sum, path) => sum + (sizes[basename(path)] ?? NaN), 0),
  };
}

/**
 * On a busy machine a page begins fetches that wait for nothing one after the other, which looks like more trips:
 * such a question is asked again.
 */
const [fewestTrips, asksAgain] = [2, 3];

/** Each in a search of its own, where only what every query needs was read before. */
async function askMoments(
  tab: ChromiumTab,
  queries: readonly string[],
  onProgress: (line: string) => void,
): Promise<ChromiumFigures['moments']> {
  const asked: MomentAsked[] = [];
  for (const [index, query] of queries.entries()) {
    onProgress(`asking ${index + 1} of ${queries.length}`);
    let best = await askAfresh(tab, query);
    for (let again = 0; again < asksAgain && best.roundTrips > fewestTrips; again += 1) {
      const other = await askAfresh(tab, query);
      if (other.roundTrips < best.roundTrips) best = other;
    }
    asked.push(best);
  }
  const times = asked.map(({ time }) => time);
  const bytes = asked.map((one) => one.bytes);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    bytesP50: percentile(bytes, 0.5),
    bytesP95: percentile(bytes, 0.95),
    roundTrips: Math.max(...asked.map(({ roundTrips }) => roundTrips)),
  };
}

async function askAfresh(tab: ChromiumTab, query: string): Promise<MomentAsked> {
  await tab.call('open', 'worker');
  await tab.call('warm');
  return tab.call('ask', query);
}
