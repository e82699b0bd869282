import type { CaptionProblem, WrittenCaptions, WrittenCue } from '../cue.ts';
import { splitLines } from '../text/split-lines.ts';
import { readArrowTiming, readCommaTiming } from './timing-line.ts';
import type { Timing } from './timing-line.ts';

interface OpenCue extends Timing {
  readonly id: string;
  readonly lines: string[];
}

/**
 * Takes SRT and SBV apart. Neither has a specification: numbers and blank lines may be missing or stand where
 * they should not, so a cue is all that stands between its times and the next ones, its successor's number apart.
 */
export function readTimedBlocks(text: string, format: 'srt' | 'sbv'): WrittenCaptions {
  const readTiming = format === 'srt' ? readArrowTiming : readCommaTiming;
  const cues: WrittenCue[] = [];
  const problems: CaptionProblem[] = [];
  let open: OpenCue | undefined;
  let before = '';
  for (const [index, line] of splitLines(text).entries()) {
    const timing = readTiming(line);
    if (timing) {
      const id = format === 'srt' && open ? takeNumber(open) : before;
      if (open) cues.push(open);
      if (timing.end < timing.start)
        problems.push({ line: index + 1, message: 'A cue ends before it starts.' });
      open = { ...timing, end: Math.max(timing.start, timing.end), id, lines: [] };
    } else if (open) open.lines.push(line);
    else before = line.trim();
  }
  if (open) cues.push(open);
  return { cues, problems };
}

/** Takes the next cue's number off the end of a cue: digits after a blank line, or one more than its own. */
function takeNumber(cue: OpenCue): string {
  const number = cue.lines.at(-1)?.trim() ?? '';
  if (!/^\d{1,9}$/.test(number)) return '';
  const stands = cue.lines.length < 2 || cue.lines.at(-2)?.trim() === '';
  const follows = cue.id !== '' && Number(number) === Number(cue.id) + 1;
  if (!follows && !stands) return '';
  cue.lines.pop();
  return number;
}
