import type { CaptionProblem, WrittenCaptions } from '../cues/cue.ts';
import { splitLines } from '../text/split-lines.ts';
import { closeEnds } from './open-ends.ts';
import type { OpenCue } from './open-ends.ts';
import { readClockMilliseconds } from './timing-line.ts';

/** A time on a line of its own, behind a name where the tool says who speaks. */
const timeLine =
  /^\s*(?:\[?([^[\]\d:][^[\]:]{0,60}?)\]?\s{1,8})?[[(]?((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)[\])]?\s*$/;
const fewestTimes = 2;

/** Whether a text is a transcript as it is copied off a page: times on lines of their own, words below. */
export function isPanel(head: string): boolean {
  const lines = splitLines(head).filter((line) => line.trim() !== '');
  let times = 0;
  let before = -1;
  for (const line of lines) {
    const clock = line.length < 120 ? timeLine.exec(line)?.[2] : undefined;
    const at = clock === undefined ? undefined : readClockMilliseconds(clock);
    if (at === undefined) continue;
    if (at < before) return false;
    before = at;
    times += 1;
  }
  return times >= fewestTimes && timeLine.test(lines[0] ?? '') && times * 8 >= lines.length;
}

/** Takes such a transcript apart: YouTube's panel, and Otter's and Zoom's text, where a name stands before the time. */
export function readPanel(text: string): WrittenCaptions {
  const cues: OpenCue[] = [];
  const problems: CaptionProblem[] = [];
  let lines: string[] | undefined;
  for (const [index, line] of splitLines(text).entries()) {
    const [, voice = '', clock = ''] = (line.length < 120 && timeLine.exec(line)) || [];
    const start = clock === '' ? undefined : readClockMilliseconds(clock);
    if (start !== undefined) {
      lines = [];
      cues.push({
        start,
        lines,
        line: index + 1,
        ...(voice.trim() !== '' && { voice: voice.trim() }),
      });
    } else if (lines) lines.push(line);
    else if (line.trim() !== '')
      problems.push({ line: index + 1, message: 'Text without a time.' });
  }
  return { cues: closeEnds(cues), problems };
}
