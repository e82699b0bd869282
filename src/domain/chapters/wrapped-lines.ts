import { readTimedLine } from './timed-line.ts';

/** Mail programs and editors wrap below this; a longer line is one that nobody wrapped. */
const widestWrap = 110;
const narrowestWrap = 40;
/** Lines that end so near the widest one show that the text was wrapped there. */
const raggedness = 12;
/** A line shorter than this is full in no text. */
const shortestFull = 30;
const address = /https?:\/\//;
const goesOn = /^[\p{L}\p{N}"“'‘(&]/u;
const goesOnSmall = /^\p{Ll}/u;
const sentenceEnd = /[.!?…。！？]["”’)]?$/u;
const anyTime = /\d:[0-5]\d/;

/**
 * Lines with each title that a hard-wrapped text broke in two put together again. A title was broken where
 * the next line's first word would have made its line wider than any other, or where the next line goes on
 * with a small letter.
 */
export function joinWrappedTitles(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const joined: string[] = [];
  let last = '';
  let titled = false;
  for (const line of lines) {
    const timed = readTimedLine(line);
    const broken: boolean = titled && !timed && isRest(line, last, width);
    if (broken) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
    titled = broken || timed?.side === 'leading';
    last = line;
  }
  return joined;
}

function isRest(line: string, last: string, width: number): boolean {
  if (!goesOn.test(line) || anyTime.test(line) || address.test(line)) return false;
  const small = goesOnSmall.test(line);
  if (sentenceEnd.test(last) && !small) return false;
  const [word = ''] = line.split(' ', 1);
  return last.length + 1 + word.length > width || (small && last.length >= shortestFull);
}

/** The width a text was wrapped at, in characters; endless where it was not. */
function wrapWidth(lines: readonly string[]): number {
  const own = lines.filter((line) => line !== '' && !address.test(line));
  const lengths = own.map((line) => line.length).filter((length) => length <= widestWrap);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const near = lengths.filter((length) => length >= widest - raggedness).length;
  const wrapped = widest >= narrowestWrap && near > 1 && lengths.length * 5 >= own.length * 4;
  return wrapped ? widest : Number.POSITIVE_INFINITY;
}
