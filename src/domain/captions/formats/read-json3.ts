import type { WrittenCaptions, WrittenCue } from '../cues/cue.ts';

const longestTime = 3_600_000_000;

/**
 * Takes YouTube's JSON3 apart: `events` with a start and a duration in milliseconds, their words in `segs`. An
 * event that only appends a line end is none; words without a time are named.
 */
export function readJson3(text: string): WrittenCaptions {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { cues: [], problems: [{ message: 'The file is not JSON.' }] };
  }
  const events = field(json, 'events');
  if (!Array.isArray(events))
    return { cues: [], problems: [{ message: 'The file has no list of events.' }] };
  const cues: WrittenCue[] = [];
  let lost = 0;
  for (const event of events as unknown[]) {
    const cue = readEvent(event);
    if (cue) cues.push(cue);
    else if (hasWords(event)) lost += 1;
  }
  const problems =
    lost > 0 ? [{ message: `Words without a time that can be read: ${lost} events.` }] : [];
  return { cues, problems, ...(cues.some((cue) => cue.timed) && { kind: 'auto' as const }) };
}

function readEvent(event: unknown): WrittenCue | undefined {
  const start = field(event, 'tStartMs');
  const duration = field(event, 'dDurationMs') ?? 0;
  const segments = field(event, 'segs');
  if (!isTime(start) || !isTime(duration) || !Array.isArray(segments)) return undefined;
  const words = segments.map((segment: unknown) => field(segment, 'utf8'));
  const timed = segments.some((segment: unknown) => isTime(field(segment, 'tOffsetMs')));
  const lines = words
    .filter((word) => typeof word === 'string')
    .join('')
    .split(/\r?\n/);
  return { start: Math.round(start), end: Math.round(start + duration), lines, timed };
}

function hasWords(event: unknown): boolean {
  const segments = field(event, 'segs');
  return Array.isArray(segments) && segments.some((segment: unknown) => /\S/.test(textOf(segment)));
}

function textOf(segment: unknown): string {
  const text = field(segment, 'utf8');
  return typeof text === 'string' ? text : '';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= longestTime;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
