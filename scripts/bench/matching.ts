import { sliceCues } from '../../src/domain/captions/cues/slice-cues.ts';
import { parseCaptions } from '../../src/domain/captions/parse-captions.ts';
import {
  matchSessions,
  type FreeRecording,
  type OpenSession,
} from '../../src/domain/sync/match-sessions.ts';

/** How long one kind of input takes at a size and at double sizes, in milliseconds of processor time. */
export interface GrowthBench {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly times: readonly number[];
  /** The power of the size that the time grows by, between the smallest and the largest; 1 is linear. */
  readonly exponent: number;
}

type Titled = (index: number) => { readonly title: string; readonly speakers: readonly string[] };

/** Programmes whose titles are hard to tell apart. */
const programmes: Readonly<Record<string, Titled>> = {
  'near-equal titles': (index) => ({
    title: `Scaling storage at company number ${index}`,
    speakers: [`Speaker Number${index}`],
  }),
  'equal titles, own speakers': (index) => ({
    title: 'Lightning talk',
    speakers: [`Speaker Number${index}`],
  }),
  'equal titles, no speakers': () => ({ title: 'Lightning talk', speakers: [] }),
  'a word apart': (index) => ({
    title: `Keeping the lights on, part ${index % 40} of the ${Math.floor(index / 40)}th tale`,
    speakers: [],
  }),
};

const SIZES = [1_000, 2_000, 4_000];
const CUES = [10_000, 20_000, 40_000];

/** Matches programmes with as many recordings, and reads captions that all begin in one second. */
export function benchGrowth(onProgress: (line: string) => void): GrowthBench[] {
  const matching = Object.entries(programmes).map(([name, titled]) => {
    onProgress(name);
    return growth(name, SIZES, (size) => {
      const { sessions, recordings } = programmeOf(size, titled);
      return () => matchSessions(sessions, recordings);
    });
  });
  onProgress('cues at one second');
  const cues = growth('cues at one second', CUES, (size) => {
    const text = `WEBVTT\n\n${'00:00:01.000 --> 00:00:02.000\nWe measure what we cache.\n\n'.repeat(size)}`;
    return () => sliceCues(parseCaptions(text, 'vtt').cues, { start: 0 });
  });
  return [...matching, cues];
}

function programmeOf(size: number, titled: Titled) {
  const all = Array.from({ length: size }, (_, index) => ({ id: String(index), ...titled(index) }));
  return {
    sessions: all.map(({ id, title, speakers }): OpenSession => ({
      id: `s${id}`,
      title,
      speakers: speakers.map((name) => [name]),
    })),
    recordings: all.toReversed().map(({ id, title, speakers }): FreeRecording => ({
      id: `v${id}`,
      title,
      rawTitle: title,
      speakers,
      description: '',
      chapters: [],
    })),
  };
}

function growth(
  name: string,
  sizes: readonly number[],
  prepare: (size: number) => () => unknown,
): GrowthBench {
  // What the engine does before code is warm would count for the smallest size alone.
  prepare(sizes[0] ?? 1)();
  const times = sizes.map((size) => {
    const work = prepare(size);
    return Math.min(...[1, 2, 3].map(() => timeOf(work)));
  });
  const [least = 1, most = 1] = [times[0], times.at(-1)];
  const grown = (sizes.at(-1) ?? 1) / (sizes[0] ?? 1);
  return { name, sizes, times, exponent: Math.log(most / least) / Math.log(grown) };
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
