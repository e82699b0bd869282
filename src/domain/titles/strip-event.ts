import { fold } from '../text/fold.ts';
import { editionless, eventKey, type EventNames } from './event-names.ts';
import { findSeparators, type SeparatorKind } from './separators.ts';

const LONGEST_EVENT_WORDS = 12;
const EDGE = /^[\s\-–—―|｜/／:：•·・,.]+|[\s\-–—―|｜/／:：•·・,]+$/gu;
const KIND_REST = /\b(?:keynote|panel|lightning|workshop|q&a|closing|opening|remarks|intro)\b/iu;
const EDITION_FIRST =
  /^(?:[\s,]*(?:(?:19|20)\d{2}|['’]\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})(?![\p{L}\p{N}]))+/iu;
const NOT_AFTER_EVENT = new Set<SeparatorKind>(['by', 'with', 'comma', 'kind', 'ellipsis']);
const EVENT_WORDS = new Set(
  'conference conf con congress days day fest forum meetup meeting summit symposium week'.split(
    ' ',
  ),
);
const YEAR_ONLY = /^(?:(?:19|20)\d{2}|['’]\d{2})$/u;

/** A title without the names of its event at its edges, and whether any stood there. */
export function stripEvent(title: string, names: EventNames): { text: string; stripped: boolean } {
  let text = stripBrackets(title, names);
  text = stripFront(text, names);
  text = stripBack(text, names);
  text = stripSegments(text, names);
  text = text.replace(EDGE, '').trim();
  return text ? { text, stripped: text !== title.trim() } : { text: title.trim(), stripped: false };
}

/** Whether a whole segment is the event: a known form, or several words of the playlist's title. */
export function isEvent(segment: string, names: EventNames): boolean {
  const key = eventKey(segment);
  if (!key) return false;
  if (names.keys.has(key)) return true;
  const bare = editionless(key);
  if (bare.length < 4) return false;
  if (names.bareKeys.has(bare)) return true;
  const words = fold(segment)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  const shared = words.filter((word) => names.titleWords.has(word)).length;
  return shared > 1 && words.every((word) => names.titleWords.has(word) || EVENT_WORDS.has(word));
}

function stripBrackets(title: string, names: EventNames): string {
  let text = title;
  const front = /^\s*[[(【［（]([^\])】］）]{2,60})[\])】］）]\s*/u.exec(text);
  if (front?.[1] !== undefined && isEvent(front[1], names)) text = text.slice(front[0].length);
  const back = /\s*[[(【［（]([^[(【［（\])】］）]{2,60})[\])】］）]\s*$/u.exec(text);
  if (back?.[1] !== undefined && isEvent(back[1], names)) text = text.slice(0, back.index);
  return text;
}

/** The event before the title, with a separator or only a space after it. */
function stripFront(text: string, names: EventNames): string {
  const words = [...text.matchAll(/[^\s]+/gu)].slice(0, LONGEST_EVENT_WORDS);
  for (const word of words) {
    const end = word.index + word[0].length;
    const tight = word[0].indexOf('-');
    for (const cut of tight > 0 ? [word.index + tight, end] : [end]) {
      if (!names.keys.has(eventKey(text.slice(0, cut)))) continue;
      const rest = text.slice(cut).replace(EDITION_FIRST, '').replace(EDGE, '');
      if (rest.trim()) return rest;
    }
  }
  return text;
}

/** The event after the title, with a separator or only a space before it. */
function stripBack(text: string, names: EventNames): string {
  const words = [...text.matchAll(/[^\s]+/gu)].slice(-LONGEST_EVENT_WORDS);
  for (const word of words) {
    if (!/^[\p{L}(['’@#]/u.test(word[0])) continue;
    const key = eventKey(text.slice(word.index));
    const tail = text.slice(word.index).replace(/\.$/u, '');
    const known = /\.\s+$/u.test(text.slice(0, word.index))
      ? isEvent(tail, names)
      : key.includes('0') && (names.keys.has(key) || names.bareKeys.has(editionless(key)));
    if (known && text.slice(0, word.index).replace(EDGE, '').trim()) {
      return text.slice(0, word.index).replace(EDGE, '').replace(/\.$/u, '');
    }
  }
  return text;
}

/** The event as a segment of its own, at either end or with something after it. */
function stripSegments(title: string, names: EventNames): string {
  let text = title;
  const separators = findSeparators(text);
  const first = separators.find(({ kind }) => !NOT_AFTER_EVENT.has(kind));
  if (first && isEvent(text.slice(0, first.start), names)) text = text.slice(first.end);
  for (const separator of findSeparators(text).toReversed()) {
    const tail = text.slice(separator.end);
    if (isEvent(tail, names)) return text.slice(0, separator.start);
    const rest = eventAtFront(tail, names);
    if (rest === undefined) continue;
    if (YEAR_ONLY.test(rest.trim()) || !KIND_REST.test(rest)) return text.slice(0, separator.start);
    return `${text.slice(0, separator.end)}${rest.replace(EDGE, '')}`;
  }
  return text;
}

function eventAtFront(tail: string, names: EventNames): string | undefined {
  const rest = stripFront(tail, names);
  return rest === tail ? undefined : rest;
}
