import type { CaptionKind, CaptionProblem, WrittenCaptions, WrittenCue } from '../cue.ts';
import { splitLines } from '../text/split-lines.ts';
import { readArrowTiming } from './timing-line.ts';

const noCue = /^(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)/;

/**
 * Takes WebVTT apart by the specification's "collect a block" (w3.org/TR/webvtt1): a line with an arrow begins
 * a cue and ends the one before, a blank line ends it, every other block is none. Kinder in one thing: where an
 * editor stripped the blank that stood for an empty first line, the lines that follow are still the cue's.
 */
export function readVttBlocks(text: string): WrittenCaptions {
  const lines = splitLines(text.replaceAll('\0', '\ufffd'));
  const header = readHeader(lines);
  const cues: WrittenCue[] = [];
  const problems: CaptionProblem[] = [];
  let payload: string[] | undefined;
  let block: string[] = [];
  let id = '';
  for (let index = header.length; index <= lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.includes('-->')) {
      const timing = readArrowTiming(line);
      const nextId = block.at(-1) ?? takeNumber(payload, id);
      payload = undefined;
      block = [];
      id = nextId;
      if (!timing) {
        problems.push({ line: index + 1, message: 'The times of a cue cannot be read.' });
        block = ['NOTE'];
        continue;
      }
      if (timing.end < timing.start)
        problems.push({ line: index + 1, message: 'A cue ends before it starts.' });
      payload = [];
      cues.push({ start: timing.start, end: Math.max(timing.start, timing.end), lines: payload });
    } else if (line !== '') {
      if (payload && block.length === 0 && (payload.length > 0 || lines[index - 1] !== ''))
        payload.push(line);
      else block.push(line);
    } else {
      const isText = block.length > 0 && !noCue.test(block[0] ?? '');
      if (isText && payload?.length === 0) payload.push(...block);
      else if (isText) problems.push({ line: index, message: 'Text without a time.' });
      if (block.length > 0 || (payload && payload.length > 0)) payload = undefined;
      block = [];
    }
  }
  const { language, kind } = header;
  return { cues, problems, ...(language !== undefined && { language }), ...(kind && { kind }) };
}

interface Header {
  /** How many lines it takes. */
  readonly length: number;
  readonly language?: string;
  readonly kind?: CaptionKind;
}

function readHeader(lines: readonly string[]): Header {
  if (!/^\ufeff?WEBVTT/.test(lines[0] ?? '')) return { length: 0 };
  const end = lines.findIndex((line) => line === '' || line.includes('-->'));
  const length = end < 0 ? lines.length : end;
  const fields = new Map(
    lines.slice(1, length).map((line) => {
      const [key = '', ...value] = line.split(':');
      return [key.trim().toLowerCase(), value.join(':').trim()];
    }),
  );
  const language = fields.get('language');
  const kind = readKind(fields.get('kind'));
  return { length, ...(language && language.length <= 35 && { language }), ...(kind && { kind }) };
}

/** YouTube names automatic tracks `asr`; its `captions` in a file says nothing about who wrote them. */
function readKind(kind = ''): CaptionKind | undefined {
  if (/^(?:asr|auto)$/i.test(kind)) return 'auto';
  return /^edited$/i.test(kind) ? 'edited' : undefined;
}

/** Takes the next cue's number off a cue that no blank line ends. */
function takeNumber(payload: string[] | undefined, id: string): string {
  const last = payload?.at(-1)?.trim() ?? '';
  if (!/^\d{1,9}$/.test(last) || !/^\d{1,9}$/.test(id) || Number(last) !== Number(id) + 1)
    return '';
  payload?.pop();
  return last;
}
