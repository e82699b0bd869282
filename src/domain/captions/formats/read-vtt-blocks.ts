import type { CaptionKind, CaptionProblem, WrittenCaptions, WrittenCue } from '../cues/cue.ts';
import { splitLines } from '../text/split-lines.ts';
import { joinSegments } from './join-segments.ts';
import { beginsVtt, readVttHeader, segmentShift } from './read-vtt-header.ts';
import { isCutTiming, meansTimes, readArrowTiming } from './timing-line.ts';

const noCue = /^(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)/i;
const number = /^\d{1,9}$/;
const notedLanguage = /^NOTE\s+language:\s*"?([\w-]{2,35})"?\s*$/i;
/** Microsoft Stream says before each cue how sure it is of what it heard. */
const notedConfidence = /^NOTE\s+confidence:/i;

/**
 * Takes WebVTT apart by the specification's "collect a block" (w3.org/TR/webvtt1): a line with an arrow begins
 * a cue and ends the one before, a blank line ends it, every other block is none. Kinder in three things: where an
 * editor stripped the blank that stood for an empty first line, the lines that follow are still the cue's; an
 * arrow among words is one of them; segments of a stream put one behind the other are read as one.
 */
export function readVttBlocks(text: string): WrittenCaptions {
  const lines = splitLines(text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text);
  const header = readVttHeader(lines);
  let { language, kind } = header;
  let { length: index } = header;
  const cues: WrittenCue[] = [];
  const problems: CaptionProblem[] = [];
  const segments = [0];
  let shift = 0;
  let payload: string[] | undefined;
  let block: string[] = [];
  let id = '';
  const endBlock = (at: number) => {
    const [first = ''] = block;
    if (first === '') return;
    if (!noCue.test(first)) {
      if (payload?.length === 0) payload.push(...block);
      else if (isCutTiming(block.at(-1) ?? '') && at >= lines.length)
        problems.push({ line: at, message: 'The file is cut off in the times of a cue.' });
      else problems.push({ line: at, message: 'Text without a time.' });
      return;
    }
    language ??= notedLanguage.exec(first)?.[1];
    if (kind === undefined && notedConfidence.test(first)) kind = 'auto';
  };
  for (; index <= lines.length; index += 1) {
    const line = lines[index] ?? '';
    const arrow = line.includes('-->');
    const timing = arrow ? readArrowTiming(line) : undefined;
    if (timing) {
      id = block.at(-1) ?? takeNumber(payload, id);
      if (block.length > 1) {
        if (payload?.length !== 0 || number.test(id)) block.pop();
        endBlock(index);
      }
      block = [];
      if (timing.end < timing.start)
        problems.push({ line: index + 1, message: 'A cue ends before it starts.' });
      payload = [];
      const start = Math.max(0, timing.start + shift);
      cues.push({
        start,
        end: Math.max(start, timing.end + shift),
        lines: payload,
        line: index + 1,
      });
    } else if (arrow && (meansTimes(line) || !payload || block.length > 0)) {
      id = block.at(-1) ?? takeNumber(payload, id);
      payload = undefined;
      problems.push({ line: index + 1, message: 'The times of a cue cannot be read.' });
      block = ['NOTE'];
    } else if (line === '') {
      endBlock(index);
      if (block.length > 0 || (payload && payload.length > 0)) payload = undefined;
      block = [];
    } else if (block.length === 0 && beginsSegment(lines, index, payload)) {
      const next = readVttHeader(lines, index);
      shift = segmentShift(header.stream, next.stream);
      segments.push(cues.length);
      if (next.stream === undefined && cues.length > 0)
        problems.push({
          line: index + 1,
          message: 'Here begins another file, with its own clock.',
        });
      payload = undefined;
      index += next.length - 1;
    } else if (payload && block.length === 0 && (payload.length > 0 || lines[index - 1] !== ''))
      payload.push(line);
    else block.push(line);
  }
  return written(joinSegments(cues, segments), problems, language, kind);
}

function written(
  cues: readonly WrittenCue[],
  problems: readonly CaptionProblem[],
  language: string | undefined,
  kind: CaptionKind | undefined,
): WrittenCaptions {
  return { cues, problems, ...(language !== undefined && { language }), ...(kind && { kind }) };
}

/** A header amid cues; a line that says WEBVTT alone may be what somebody said. */
function beginsSegment(
  lines: readonly string[],
  index: number,
  payload: readonly string[] | undefined,
): boolean {
  if (!beginsVtt(lines[index] ?? '')) return false;
  return payload === undefined || (lines[index + 1] ?? '').startsWith('X-TIMESTAMP-MAP=');
}

/** Takes the next cue's number off a cue that no blank line ends. */
function takeNumber(payload: string[] | undefined, id: string): string {
  const last = payload?.at(-1)?.trim() ?? '';
  if (!number.test(last) || !number.test(id) || Number(last) !== Number(id) + 1) return '';
  payload?.pop();
  return last;
}
