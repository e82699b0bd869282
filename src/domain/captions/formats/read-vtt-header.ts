import type { CaptionKind } from '../cues/cue.ts';
import { readClockMilliseconds } from './timing-line.ts';

export interface ReadVttHeader {
  /** How many lines it takes. */
  readonly length: number;
  readonly language?: string;
  readonly kind?: CaptionKind;
  /** Milliseconds between a segment's own clock and the stream's, where the segment tells. */
  readonly stream?: number;
}

const segmentMap = /^X-TIMESTAMP-MAP=(.{0,200})$/i;
/** The stream's clock starts anew after 26 hours. */
const streamClock = 2 ** 33 / 90;

export const beginsVtt = (line: string) => /^\ufeff?WEBVTT(?:\s|$)/i.test(line);

/** Reads the lines from a `WEBVTT` to the first blank one; a header of no lines where there is none. */
export function readVttHeader(lines: readonly string[], from = 0): ReadVttHeader {
  if (!/^\ufeff?WEBVTT/i.test(lines[from] ?? '')) return { length: 0 };
  const fields = new Map<string, string>();
  let stream: number | undefined;
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' || line.includes('-->')) break;
    const mapped = segmentMap.exec(line)?.[1];
    if (mapped !== undefined) stream = readSegmentMap(mapped);
    const [key = '', ...value] = line.split(':');
    fields.set(key.trim().toLowerCase(), value.join(':').trim());
  }
  const language = fields.get('language');
  const kind = readKind(fields.get('kind'));
  return {
    length: at - from,
    ...(language && language.length <= 35 && { language }),
    ...(kind && { kind }),
    ...(stream !== undefined && { stream }),
  };
}

/** YouTube names automatic tracks `asr`; its `captions` in a file says nothing about who wrote them. */
function readKind(kind = ''): CaptionKind | undefined {
  if (/^(?:asr|auto)$/i.test(kind)) return 'auto';
  return /^edited$/i.test(kind) ? 'edited' : undefined;
}

/** `LOCAL:00:00:00.000,MPEGTS:900000`, in any order (RFC 8216, 3.5). */
function readSegmentMap(text: string): number | undefined {
  const local = readClockMilliseconds(/LOCAL:([\d:.]+)/i.exec(text)?.[1] ?? '');
  const ticks = /MPEGTS:(\d{1,16})/i.exec(text)?.[1];
  return local === undefined || ticks === undefined ? undefined : Number(ticks) / 90 - local;
}

/** How much later, in milliseconds, a segment's times are than those of the first one. */
export function segmentShift(first: number | undefined, stream: number | undefined): number {
  if (first === undefined || stream === undefined) return 0;
  const shift = stream - first;
  return Math.round(shift < -streamClock / 2 ? shift + streamClock : shift);
}
