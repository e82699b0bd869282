import type { ChromiumFigures, TypingFigures } from './bench-chromium.ts';
import { figure, kilobytes, renderTable } from '../table.ts';

/** The figures as lines, and what of them is not what it may seem. */
export function renderChromium({
  keys,
  usual,
  slow,
  firstUse,
  moments,
}: ChromiumFigures): string[] {
  const row = (name: string, read: (typing: TypingFigures) => number) => [
    name,
    figure(read(usual)),
    figure(read(slow)),
  ];
  const { names, index, videos, code } = firstUse;
  return [
    ...renderTable(
      [`${keys} keys, ms`, 'usual', '4× slower'],
      [
        row('first key to first names', ({ first }) => first),
        row('a key to its names, p50', ({ p50 }) => p50),
        row('a key to its names, p95', ({ p95 }) => p95),
        row('a key to its names, max', ({ max }) => max),
        row('last key of a hurry, p95', ({ hurriedP95 }) => hurriedP95),
        row('longest task of the page', ({ tasks }) => tasks.page),
        row('longest task of the worker', ({ tasks }) => tasks.worker),
      ],
    ),
    'Chromium slows down the page’s thread only. So that keys tell about a slow CPU, the worker’s work is',
    'done in the page for them; for the longest tasks, which are processor time, it is in its worker.',
    '',
    ...renderTable(
      ['first use', 'bytes'],
      [
        ['names', kilobytes(names)],
        ['the rest of the index', kilobytes(index - names)],
        ['videos, for a pasted link', kilobytes(videos)],
        ['code, gzipped, without React', kilobytes(code)],
        ['until the first names', kilobytes(names + code)],
        ['in all', kilobytes(index + videos + code)],
      ],
    ),
    '',
    ...renderTable(
      ['what was said', 'ms', 'bytes'],
      [
        ['a query, p50', figure(moments.p50), kilobytes(moments.bytesP50)],
        ['a query, p95', figure(moments.p95), kilobytes(moments.bytesP95)],
        ['round trips', String(moments.roundTrips), ''],
      ],
    ),
  ];
}
