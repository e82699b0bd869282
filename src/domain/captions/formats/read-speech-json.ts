import type { CaptionProblem, WrittenCaptions } from '../cues/cue.ts';
import { languageNamed } from '../language/language-named.ts';
import { closeEnds } from './open-ends.ts';
import type { OpenCue } from './open-ends.ts';
import { readClockMilliseconds } from './timing-line.ts';

/** Where the programs put their list of what was said: Whisper and its kin, transcript-api, AWS, speech services. */
const lists = [
  'segments',
  'transcription',
  'snippets',
  'utterances',
  'audio_segments',
  'chunks',
  'transcript',
  'captions',
  'subtitles',
  'cues',
  'results',
  'result',
  'data',
];
const starts = ['start', 'start_time', 'startTime', 'begin', 'from'];
const ends = ['end', 'end_time', 'endTime', 'to'];
const texts = ['text', 'transcript', 'content'];
const speakers = ['speaker', 'speaker_label', 'speakerName', 'speaker_name'];
const longestTime = 3_600_000_000;
/** Where one service counts in milliseconds, another in seconds, nothing is said for ten hours on end. */
const longestSegment = 1200;
const deepest = 4;

/**
 * Takes apart what speech recognition writes as JSON, and lists of `{text, start, duration}` as transcript-api
 * gives them; also a line of JSON for each segment. Told by what stands in it, whoever wrote it.
 */
export function readSpeechJson(text: string): WrittenCaptions {
  const json = parse(text);
  if (json === undefined)
    return { cues: [], problems: [{ message: 'The file is not JSON, or cut off.' }] };
  const segments = findSegments(json, 0);
  if (!segments)
    return { cues: [], problems: [{ message: 'The JSON holds no list of what was said when.' }] };
  const scale = countsMilliseconds(segments) ? 1 : 1000;
  const cues: OpenCue[] = [];
  const problems: CaptionProblem[] = [];
  for (const [index, segment] of segments.entries()) {
    const words = textOf(segment);
    if (words.trim() === '') continue;
    const cue = readSegment(segment, words, scale);
    if (cue) cues.push(cue);
    else
      problems.push({ message: `Words without a time that can be read, in segment ${index + 1}.` });
  }
  const language = languageOf(json);
  const kind = segments.some((segment) => has(segment, 'duration')) ? undefined : ('auto' as const);
  return {
    cues: closeEnds(cues),
    problems,
    ...(language !== undefined && { language }),
    ...(kind && { kind }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLines(text);
  }
}

/** A value for each line, as programs that write while they listen do. */
function parseLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    return lines.length > 1 ? lines.map((line): unknown => JSON.parse(line)) : undefined;
  } catch {
    return undefined;
  }
}

function findSegments(json: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(json)) {
    const list = json as unknown[];
    if (list.some((each) => textOf(each) !== '' && hasTimes(each))) return list;
    return depth < deepest ? firstFound(list.slice(0, 20), depth) : undefined;
  }
  if (typeof json !== 'object' || json === null || depth >= deepest) return undefined;
  const known = lists.map((name) => field(json, name));
  return firstFound(known, depth) ?? firstFound(Object.values(json).slice(0, 50), depth);
}

function firstFound(values: readonly unknown[], depth: number): readonly unknown[] | undefined {
  for (const value of values) {
    const found = findSegments(value, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function readSegment(segment: unknown, words: string, scale: number): OpenCue | undefined {
  const [start, end] = timesOf(segment, scale);
  if (start === undefined) return undefined;
  const voice = speakers.map((name) => field(segment, name)).find(isName);
  return {
    start,
    ...(end !== undefined && { end: Math.max(start, end) }),
    lines: words.split(/\r?\n/),
    ...(voice !== undefined && { voice: `${voice}`.slice(0, 100) }),
  };
}

/** Start and end in milliseconds: as numbers, as clocks, in a pair, or in whisper.cpp's `offsets`. */
function timesOf(segment: unknown, scale: number): [number | undefined, number | undefined] {
  const offsets = field(segment, 'offsets');
  if (typeof offsets === 'object' && offsets !== null)
    return [toTime(field(offsets, 'from'), 1), toTime(field(offsets, 'to'), 1)];
  const pair = field(segment, 'timestamp');
  if (Array.isArray(pair)) return [toTime(pair[0], scale), toTime(pair[1], scale)];
  const clocks = field(segment, 'timestamps');
  const times = typeof clocks === 'object' && clocks !== null ? clocks : segment;
  const start = firstOf(times, starts, scale) ?? toTime(field(segment, 'startMs'), 1);
  const end = firstOf(times, ends, scale) ?? toTime(field(segment, 'endMs'), 1);
  const length = toTime(field(segment, 'duration') ?? field(segment, 'dur'), scale);
  return [start, end ?? (start === undefined || length === undefined ? undefined : start + length)];
}

const firstOf = (value: unknown, names: readonly string[], scale: number) =>
  names.map((name) => toTime(field(value, name), scale)).find((time) => time !== undefined);

function toTime(value: unknown, scale: number): number | undefined {
  if (typeof value === 'string')
    return /^\d+(?:\.\d+)?$/.test(value)
      ? toTime(Number(value), scale)
      : readClockMilliseconds(value);
  const time = typeof value === 'number' ? Math.round(value * scale) : Number.NaN;
  return time >= 0 && time <= longestTime ? time : undefined;
}

/** Whole numbers throughout, and segments that would otherwise last for hours. */
function countsMilliseconds(segments: readonly unknown[]): boolean {
  let long = 0;
  for (const segment of segments) {
    const start = firstOf(segment, starts, 1);
    const end = firstOf(segment, ends, 1);
    const raw = starts.map((name) => field(segment, name)).find((value) => value !== undefined);
    if (typeof raw === 'number' && !Number.isInteger(raw)) return false;
    if (start !== undefined && end !== undefined && end - start > longestSegment) long += 1;
  }
  return long * 2 > segments.length;
}

const hasTimes = (value: unknown) => timesOf(value, 1)[0] !== undefined;

function textOf(segment: unknown): string {
  const text = texts.map((name) => field(segment, name)).find((value) => typeof value === 'string');
  return typeof text === 'string' ? text : '';
}

function languageOf(json: unknown): string | undefined {
  const said =
    field(json, 'language') ??
    field(json, 'language_code') ??
    field(field(json, 'result'), 'language') ??
    field(json, 'detected_language');
  return typeof said === 'string' ? languageNamed(said) : undefined;
}

const isName = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

const has = (value: unknown, name: string) => field(value, name) !== undefined;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
