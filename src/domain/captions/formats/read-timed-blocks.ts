import type { CaptionProblem, WrittenCaptions, WrittenCue } from '../cues/cue.ts';
import { splitLines } from '../text/split-lines.ts';
import { isCutTiming, meansTimes, readArrowTiming, readCommaTiming } from './timing-line.ts';
import type { Timing } from './timing-line.ts';

interface OpenCue extends Timing {
  readonly id: string;
  readonly line: number;
  readonly lines: string[];
}

const number = /^\d{1,9}$/;

/**
 * Takes SRT and SBV apart. Neither has a specification: numbers and blank lines may be missing or stand where
 * they should not, so a cue is all that stands between its times and the next ones, its successor's number apart.
 */
export function readTimedBlocks(text: string): WrittenCaptions {
  const cues: WrittenCue[] = [];
  const problems: CaptionProblem[] = [];
  const lines = splitLines(text);
  let open: OpenCue | undefined;
  let lost = false;
  let before = '';
  const close = () => {
    const id = open ? takeNumber(open) : before;
    if (open) cues.push(open);
    open = undefined;
    return id;
  };
  for (const [index, line] of lines.entries()) {
    const timing = readArrowTiming(line) ?? readCommaTiming(line);
    if (timing) {
      const id = close();
      if (timing.end < timing.start)
        problems.push({ line: index + 1, message: 'A cue ends before it starts.' });
      const end = Math.max(timing.start, timing.end);
      open = { start: timing.start, end, id, line: index + 1, lines: [] };
      lost = false;
    } else if (meansTimes(line)) {
      close();
      lost = true;
      problems.push({ line: index + 1, message: 'The times of a cue cannot be read.' });
    } else if (open) open.lines.push(line);
    else {
      before = line.trim();
      if (before === '' || number.test(before) || lost) continue;
      lost = true;
      problems.push({ line: index + 1, message: 'Text without a time.' });
    }
  }
  if (open && dropCut(open))
    problems.push({ line: lines.length, message: 'The file is cut off in the times of a cue.' });
  if (open) cues.push(open);
  return { cues, problems };
}

/** Takes the next cue's number off the end of a cue: digits after a blank line, or one more than its own. */
function takeNumber(cue: OpenCue): string {
  const last = cue.lines.at(-1)?.trim() ?? '';
  if (!number.test(last)) return '';
  const stands = cue.lines.length < 2 || cue.lines.at(-2)?.trim() === '';
  const follows = cue.id !== '' && Number(last) === Number(cue.id) + 1;
  if (!follows && !stands) return '';
  cue.lines.pop();
  return last;
}

/** Drops the beginning of a next cue at a file's end: a number after a blank line, and half its times. */
function dropCut({ lines, id }: OpenCue): boolean {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === '') end -= 1;
  const last = lines[end - 1]?.trim() ?? '';
  const above = lines[end - 2]?.trim() ?? '';
  const cut =
    isCutTiming(last) && (number.test(above) || above === '') && end > 1 ? end - 1 : undefined;
  const from = cut === undefined ? end : number.test(above) ? cut - 1 : cut;
  const bare =
    cut === undefined && number.test(last) && Number(last) === Number(id) + 1 && above === '';
  if (cut === undefined && !bare) return false;
  lines.length = bare ? end - 1 : from;
  return true;
}
