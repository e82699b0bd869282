import type { TimedLine } from './timed-line.ts';
import { clockPattern } from './written-time.ts';

const atFront = new RegExp(String.raw`^[\s([{|,/–—-]*${clockPattern}[\s)\]}|,:/–—-]+(?=\S)`, 'u');
const atEnd = new RegExp(String.raw`[\s([{|,/–—-]+${clockPattern}[\s)\]}]*$`, 'u');

/**
 * Lines without the second time that most of them hold, an end or a length: `0:00 Welcome 3:21`,
 * `0:00 (3:21) Welcome`. A title with a time of its own is one of few.
 */
export function dropSecondTimes(lines: readonly TimedLine[]): readonly TimedLine[] {
  const second = [atFront, atEnd].find(
    (pattern) =>
      lines.length > 1 &&
      lines.filter(({ title }) => pattern.test(title)).length * 2 > lines.length,
  );
  if (!second) return lines;
  return lines.map((line) => ({ ...line, title: line.title.replace(second, '').trim() }));
}
