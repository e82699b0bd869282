import { fold } from '../../text/fold.ts';
import { editionless, eventKey, type EventNames } from './event-names.ts';

const EVENT_WORDS = new Set(
  'conference conf con congress days day fest forum meetup meeting summit symposium week'.split(
    ' ',
  ),
);
const MOST_OF = 0.6;

/** Whether a whole segment is the event: a known form, or several words of the playlist's title. */
export function isEvent(segment: string, names: EventNames): boolean {
  const key = eventKey(segment);
  if (!key) return false;
  if (names.keys.has(key)) return true;
  const bare = editionless(key);
  if (bare.length < 4) return false;
  if (names.bareKeys.has(bare)) return true;
  if (bare.length > 6 && names.titleKey && isMostOf(bare, names.titleKey)) return true;
  const words = fold(segment)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  const own = words.filter((word) => names.titleWords.has(word));
  const known = words.filter((word) => names.titleWords.has(word) || EVENT_WORDS.has(word)).length;
  const enough = key.includes('0') && own[0] === words[0] ? MOST_OF : 1;
  return own.length > 1 && known >= words.length * enough;
}

/** Whether one of two keys begins the other and is most of it: "saltconf" and "saltconference". */
function isMostOf(key: string, other: string): boolean {
  const [short, long] = key.length < other.length ? [key, other] : [other, key];
  return long.startsWith(short) && short.length >= long.length * MOST_OF;
}
