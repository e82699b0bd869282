import { editionless, eventKey, type EventNames } from './event-names.ts';
import { isEvent } from './is-event.ts';
import { stripEventSegments } from './strip-event-segments.ts';

const LONGEST_EVENT_WORDS = 12;
const EDGE = /^[\s\-–—―|｜/／:：•·・,.]+|[\s\-–—―|｜/／:：•·・,]+$/gu;
const EDITION_FIRST =
  /^[\s,]*(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\s+)?(?:(?:19|20)\d{2}|['’]\d{2})(?![\p{L}\p{N}])/iu;

/** A title without the names of its event at its edges, and whether any stood there. */
export function stripEvent(title: string, names: EventNames): { text: string; stripped: boolean } {
  let text = stripBrackets(title, names);
  text = stripFront(text, names);
  text = stripPlace(text, names);
  text = stripBack(text, names);
  text = stripEventSegments(text, names, stripFront);
  text = text.replace(EDGE, '').trim();
  return text ? { text, stripped: text !== title.trim() } : { text: title.trim(), stripped: false };
}

function stripBrackets(title: string, names: EventNames): string {
  let text = title;
  const front = /^\s*[[(【［（]([^\])】］）]{2,60})[\])】］）]\s*/u.exec(text);
  if (front?.[1] !== undefined && isEvent(front[1], names)) text = text.slice(front[0].length);
  const back = /\s*[[(【［（]([^[(【［（\])】］）]{2,60})[\])】］）]\s*$/u.exec(text);
  if (back?.[1] !== undefined && isBracketedEvent(back[1], names)) text = text.slice(0, back.index);
  return text;
}

/** Brackets behind a title may hold day and room besides the event: `[SaltConf 2031 - 21 June in "Hall A"]`. */
function isBracketedEvent(inside: string, names: EventNames): boolean {
  const [first = ''] = inside.split(SEPARATED, 1);
  return isEvent(inside, names) || (/\d/.test(first) && isEvent(first, names));
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

const SEPARATED = /\s*[:：|｜]\s*|\s+[-–—]\s+/u;

/** "at SaltConf", "live from SaltConf" at the end or before a separator. */
function stripPlace(text: string, names: EventNames): string {
  for (const match of text.matchAll(
    /\s+(?:(?:recorded\s+|presented\s+)?live\s+)?(?:at|@|from)\s+/giu,
  )) {
    const place = text.slice(match.index + match[0].length);
    if (isEvent(place, names)) return text.slice(0, match.index);
    const end = SEPARATED.exec(place)?.index;
    if (end !== undefined && isEvent(place.slice(0, end), names)) {
      return text.slice(0, match.index) + place.slice(end);
    }
  }
  return text;
}
