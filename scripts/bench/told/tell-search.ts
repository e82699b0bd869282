import type { SearchFigures } from '../bench-search.ts';
import type { MomentFigures } from '../bench-moments.ts';
import type { ChromiumFigures } from '../browser/bench-chromium.ts';
import type { MomentContest } from '../contenders/moments-contenders.ts';
import { figure, kilobytes, thousands } from '../table.ts';
import type { Told, ToldBars } from './told-part.ts';

/** Every engine's value, ours in a column of its own. */
function engines<T extends { readonly name: string }>(
  all: readonly T[],
  what: string,
  read: (one: T) => string,
) {
  const [ours, ...others] = all;
  if (!ours) return [];
  const beside = others.map((one) => `${one.name} ${read(one)}`).join(' · ');
  return [{ what, ours: read(ours), beside }];
}

function engineBars<T extends { readonly name: string }>(
  all: readonly T[],
  title: string,
  unit: string,
  read: (one: T) => number,
): ToldBars[] {
  const bars = all.map((one, index) => ({ label: one.name, value: read(one), ours: index === 0 }));
  return bars.length > 0 ? [{ title, unit, bars }] : [];
}

/** Names, letter by letter, in all engines. */
export function tellSearch(figures: readonly SearchFigures[], talks: number): Told {
  const milliseconds = (read: (one: SearchFigures) => number) => (one: SearchFigures) =>
    `${figure(read(one))} ms`;
  return {
    title: `Search for names in ${thousands(talks)} talks`,
    rows: [
      ...engines(
        figures,
        'a key, 95 of 100, of a processor',
        milliseconds(({ p95 }) => p95),
      ),
      ...engines(
        figures,
        'first answer, of a processor',
        milliseconds(({ first }) => first),
      ),
      ...engines(figures, 'bytes until then', ({ bytes }) => kilobytes(bytes)),
      ...engines(figures, 'right among the first five', ({ hitAt5 }) => figure(hitAt5)),
    ],
    charts: [
      ...engineBars(
        figures,
        `A key, 95 of 100, ${thousands(talks)} talks`,
        'ms of a processor',
        ({ p95 }) => p95,
      ),
      ...engineBars(
        figures,
        `Until the first answer, ${thousands(talks)} talks`,
        'kB',
        ({ bytes }) => bytes / 1000,
      ),
    ],
    growth: [],
  };
}

/** What was said: our figures, and other engines' where they were asked. */
export function tellMoments(
  ours: MomentFigures,
  others: readonly MomentContest[],
  talks: number,
): Told {
  const { bytes, time, build } = ours;
  const alone = (what: string, value: string) => ({ what, ours: value, beside: '' });
  return {
    title: `Search for what was said in ${thousands(talks)} talks`,
    rows: [
      alone(
        'bytes a question, half and 95 of 100',
        `${kilobytes(bytes.p50)}, ${kilobytes(bytes.p95)}`,
      ),
      alone('of a processor, half and 95 of 100', `${figure(time.p50)} ms, ${figure(time.p95)} ms`),
      alone('round trips a question, at most', String(ours.roundTrips)),
      alone(
        `lines missing, and too many, in ${thousands(ours.queries)} questions`,
        `${thousands(ours.missing)}, ${thousands(ours.extra)}`,
      ),
      alone('index', `${figure(build.bytes / 1e6)} MB in ${thousands(build.files)} files`),
      alone('building it, of a processor', `${figure(build.processorSeconds)} s`),
      ...engines(others, 'bytes before the first question', ({ first }) => kilobytes(first)),
      ...engines(others, 'bytes each takes then, 95 of 100', ({ p95 }) => kilobytes(p95)),
      ...engines(others, 'of a processor', ({ time: spent }) => `${figure(spent)} ms`),
      ...engines(others, 'a right talk among the first five', ({ hitAt5 }) => figure(hitAt5)),
    ],
    charts: engineBars(
      others,
      `A first question of what was said, ${thousands(talks)} talks`,
      'kB',
      ({ first, p95 }) => (first + p95) / 1000,
    ),
    growth: [],
  };
}

/** The search as a reader has it. */
export function tellChromium(
  { usual, slow, firstUse, moments }: ChromiumFigures,
  talks: number,
): Told {
  const slowed = (what: string, read: (typing: ChromiumFigures['usual']) => number) => ({
    what,
    ours: `${figure(read(usual))} ms`,
    beside: `on a CPU four times slower ${figure(read(slow))} ms`,
  });
  const { names, index, videos, code } = firstUse;
  return {
    title: `Search in Chromium, ${thousands(talks)} talks`,
    rows: [
      slowed('first key to first names', ({ first }) => first),
      slowed('a key to its names, 95 of 100', ({ p95 }) => p95),
      {
        what: 'bytes until the first names, code included',
        ours: kilobytes(names + code),
        beside: `of all that a query may need ${kilobytes(index + videos + code)}`,
      },
      {
        what: 'what was said, 95 of 100',
        ours: `${figure(moments.p95)} ms, ${kilobytes(moments.bytesP95)}`,
        beside: '',
      },
    ],
    charts: [],
    growth: [],
  };
}
