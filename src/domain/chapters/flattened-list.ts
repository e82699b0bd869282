import { clockPattern, readWrittenTime } from './written-time.ts';

const clock = new RegExp(clockPattern, 'gu');
const longestLine = 20_000;
/** A title in a paragraph is a few words; what stands between the times of a story is more. */
const longestTitle = 150;
const goesOn = /^[\s,;]*\p{Ll}/u;
const mostFrontWords = 5;
/** A list that does not begin at zero needs more times to be told from a story with times in it. */
const fewestTimes = 4;

/**
 * A list whose line ends were lost (`0:00 Welcome 3:20 Demo 9:05 Questions`) as one line a time; empty for any
 * other line. It must ascend, with words between. One that does not begin at zero must hold four times or more;
 * where words stand before the first time and none after the last, each time stands behind its title.
 */
export function splitFlattenedList(line: string): string[] {
  if (line.length > longestLine) return [];
  const all = [...line.matchAll(clock)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    seconds: readWrittenTime(match[0]).seconds,
  }));
  const zero = all.findIndex(({ seconds }) => seconds === 0);
  const times = zero < 0 ? all : all.slice(zero);
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last || times.length < (zero < 0 ? fewestTimes : 3)) return [];
  if (times.some(({ seconds }, i) => i > 0 && seconds <= (times[i - 1]?.seconds ?? 0))) return [];
  const front = line.slice(all[zero - 1]?.end ?? 0, first.start);
  const trailing = hasWords(front) && !hasWords(line.slice(last.end));
  const parts = times.map(({ start, end }, i) =>
    trailing
      ? line.slice(times[i - 1]?.end ?? start - front.length, end)
      : line.slice(start, times[i + 1]?.start),
  );
  const words = parts.map((part) => part.replace(clock, ' '));
  if (!words.every(hasWords)) return [];
  if (zero >= 0 && !trailing) return parts.map((part) => part.trim());
  if (words.slice(1).some((part) => part.trim().length > longestTitle)) return [];
  if (words.filter((part) => goesOn.test(part)).length * 2 >= words.length) return [];
  return [...(trailing ? [] : beginning(front)), ...parts].map((part) => part.trim());
}

/** A few words before the first time name what runs from the beginning; a heading or a sentence does not. */
function beginning(front: string): string[] {
  const named = hasWords(front) && !/[:：.!?]\s*$/u.test(front);
  const few = front.trim().split(/\s+/).length <= mostFrontWords;
  return named && few ? [`0:00 ${front}`] : [];
}

/**
 * The lists among a text's paragraphs whose lines do not hold one time each at an edge: written without line
 * ends, or wrapped wherever a line was full.
 */
export function findFlattenedLists(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .filter((paragraph) => {
      const single = paragraph.filter((line) => [...line.matchAll(clock)].length === 1).length;
      return single * 2 < paragraph.length;
    })
    .map((paragraph) => splitFlattenedList(paragraph.join(' ')))
    .filter((parts) => parts.length > 0);
}

const hasWords = (text: string) => /\p{L}/u.test(text);
