import type { CaptionProblem, WrittenCaptions } from '../cues/cue.ts';
import { splitLines } from '../text/split-lines.ts';
import { closeEnds } from './open-ends.ts';
import type { OpenCue } from './open-ends.ts';

const stamps = /^\s*(?:\[\d{1,4}:\d{1,2}(?:[.:]\d{1,3})?\]\s*)+/;
const stamp = /\[(\d{1,4}):(\d{1,2})(?:[.:](\d{1,3}))?\]/g;
const tag = /^\s*\[([a-z#]{1,10}):([^\]]{0,200})\]\s*$/i;
const wordStamp = /<\d{1,4}:\d{1,2}(?:[.:]\d{1,3})?>/g;

/** Whether a text is LRC: its lines begin with their time in brackets. */
export function isLrc(head: string): boolean {
  return /^[ \t]*\[\d{1,4}:\d{1,2}(?:[.:]\d{1,3})?\][^\]]*$/m.test(head);
}

/**
 * Takes LRC apart: a line may have several times, and then is said several times; a time without words ends the
 * line before; `offset` is how much sooner all is said, in milliseconds.
 */
export function readLrc(text: string): WrittenCaptions {
  const said: OpenCue[] = [];
  const problems: CaptionProblem[] = [];
  let language: string | undefined;
  let sooner = 0;
  for (const [index, line] of splitLines(text).entries()) {
    const times = line.length < 20_000 ? (stamps.exec(line)?.[0] ?? '') : '';
    const [, name = '', value = ''] = tag.exec(line) ?? [];
    if (times === '') {
      if (/^offset$/i.test(name)) sooner = Number.parseInt(value, 10) || 0;
      else if (/^la$/i.test(name)) language = value.trim();
      else if (name === '' && line.trim() !== '')
        problems.push({ line: index + 1, message: 'Text without a time.' });
      continue;
    }
    const words = line.slice(times.length);
    const lines = [words.replace(wordStamp, '')];
    const timed = lines[0] !== words;
    for (const [, minutes, seconds, fraction = ''] of times.matchAll(stamp)) {
      const start =
        (Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
      said.push({ start, lines, timed, line: index + 1 });
    }
  }
  const cues = closeEnds(
    said.map((cue) => ({ ...cue, start: Math.max(0, cue.start - sooner) })),
  ).filter(({ lines }) => lines.some((line) => line.trim() !== ''));
  return { cues, problems, ...(language !== undefined && { language }) };
}
