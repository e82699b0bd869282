import { fold } from '../../text/fold.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameLikeness } from '../names/name-likeness.ts';
import { findSeparators, type SeparatorKind } from '../cut/separators.ts';

const MONTHS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gu;

/** What a playlist calls its event, in the forms titles repeat. */
export interface EventNames {
  /** Repeated segments, as `eventKey` writes them. */
  readonly keys: ReadonlySet<string>;
  /** The same without editions. */
  readonly bareKeys: ReadonlySet<string>;
  /** The key of the playlist's own title, without its edition. */
  readonly titleKey: string;
  /** The words of the playlist's own title. */
  readonly titleWords: ReadonlySet<string>;
}

/** Text without what differs between editions and spellings: case, spaces, accents; numbers are `0`. */
export function eventKey(text: string): string {
  return fold(text)
    .replace(/[#+]/g, ' ')
    .replace(/conference\b/g, 'conf')
    .replace(MONTHS, '0')
    .replace(/\d+/g, '0')
    .replace(/[\s0]*0[\s0]*/g, '0')
    .replace(/\s+/g, '');
}

/** An event's key without its edition. */
export function editionless(key: string): string {
  return key.replace(/0/g, '');
}

/**
 * Learns the event's names from titles: a segment that many titles share, with a year
 * or number more readily than without, and never one that reads as a person.
 */
export function learnEventNames(
  titles: readonly string[],
  playlistTitle: string,
  evidence: Evidence,
): EventNames {
  const keys = new Set<string>();
  const counts = new Map<string, { count: number; text: string }>();
  for (const title of titles) {
    const segments = edgeSegments(title);
    for (const [key, text] of segments) {
      const alone = titles.length < FEW && segments.size > 2;
      if (alone && EDITION.test(text) && !DAY_OR_PART.test(text)) keys.add(key);
      const known = counts.get(key);
      const first = known && known.text < text ? known.text : text;
      counts.set(key, { count: (known?.count ?? 0) + 1, text: first });
    }
  }
  for (const [key, { count, text }] of counts) {
    const enough = YEAR.test(text)
      ? Math.max(titles.length < 6 ? 2 : 3, titles.length * 0.1)
      : Math.max(3, titles.length * (key.includes('0') ? 0.3 : 0.5));
    if (count >= enough && nameLikeness(text, evidence) < 0.6 && !DAY_OR_PART.test(text))
      keys.add(key);
  }
  const key = eventKey(playlistTitle);
  if (key.length >= 4) keys.add(key);
  const bareKeys = new Set([...keys].map(editionless).filter((bare) => bare.length > 3));
  const titleWords = new Set(fold(playlistTitle).split(' ').filter(Boolean));
  return { keys, bareKeys, titleKey: editionless(key), titleWords };
}

const MOST_SEGMENTS = 8;
/** From this many titles on, an event shows by being repeated. */
const FEW = 4;
/** A segment of several that reads like this is an event by itself. */
const EDITION =
  /^[^.,:]{0,40}(?:conf|con|conference|summit|meetup|camp|fest|days?|forum|week|expo)[^.,:]{0,12}(?:19|20)\d{2}$/iu;
const NO_EDGE = new Set<SeparatorKind>([
  'with',
  'featuring',
  'ellipsis',
  'comma',
  'by',
  'kind',
  'sentence',
  'tight-colon',
  'on',
]);
const DAY_OR_PART =
  /^\s*(?:day|track|room|session|episode|ep|keynote|lightning|workshop)\b|\b(?:part|pt|vol)\b/iu;
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)|['’]\d{2}\b/u;

/** The segments of a title and what stands in brackets at its edges, by their keys. */
function edgeSegments(title: string): ReadonlyMap<string, string> {
  const separators = findSeparators(title).filter(({ kind }) => !NO_EDGE.has(kind));
  const segments = new Set<string>();
  separators.slice(0, MOST_SEGMENTS).forEach(({ end }, i) => {
    segments.add(title.slice(end, separators[i + 1]?.start ?? title.length).trim());
  });
  const first = separators[0];
  const last = separators.at(-1);
  if (first) segments.add(title.slice(0, first.start).trim());
  if (last) segments.add(title.slice(last.end).trim());
  const sentence = title.replace(/[.\s]+$/u, '').lastIndexOf('. ');
  if (sentence > 0) segments.add(title.slice(sentence + 2).trim());
  const tight = /^([^-]{3,60}\d)-(?=\S)/u.exec(title)?.[1];
  if (tight !== undefined) segments.add(tight.trim());
  const head = /^(?:\S+\s+){1,6}(?:(?:19|20)\d{2}|['’]\d{2})(?=[\s:,-])/u.exec(title)?.[0];
  if (head !== undefined && findSeparators(head).length === 0) segments.add(head);
  const quoted = /^([^"“„«「『]{3,60}?)\s+["“„«「『]/u.exec(title)?.[1];
  if (quoted !== undefined) segments.add(quoted);
  if (/[:：|｜]/u.test(title)) {
    for (const { 1: place = '' } of title.matchAll(
      /\s(?:@|at)\s+([^:：|｜]{3,60}?)\s*[:：|｜]/giu,
    )) {
      segments.add(place);
    }
  }
  const front = /^\s*[[(【［（]([^\])】］）]{2,60})[\])】］）]/u.exec(title)?.[1];
  if (front !== undefined) segments.add(front);
  const back = /[[(【［（]([^[(【［（\])】］）]{2,60})[\])】］）]\s*$/u.exec(title)?.[1];
  if (back !== undefined) segments.add(back);
  const cleaned = [...segments].map((text) => text.replace(/^[^\p{L}\p{N}]+|[\s.]+$/gu, ''));
  return new Map(
    cleaned.map((text) => [eventKey(text), text] as const).filter(([key]) => key.length >= 3),
  );
}
