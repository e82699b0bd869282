import { fold } from '../text/fold.ts';
import { splitSentences } from './split-description.ts';

const HAS_ADDRESS = /:\/\/|www\./iu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
/** Shorter sentences repeat by chance. */
const SHORTEST_SENTENCE = 12;

/** What a playlist says again and again: lines, sentences and addresses. */
export interface Repeated {
  /** Whether as many descriptions hold this line or sentence, whatever number or address stands in it. */
  line(text: string): boolean;
  address(url: string): boolean;
}

/** Text as lines are compared: folded, any address one sign, any number another. */
export const lineShape = (text: string): string =>
  fold(HAS_ADDRESS.test(text) ? text.replace(ADDRESS, ' xaddressx ') : text).replace(
    /\p{N}+/gu,
    '0',
  );

/** An address as two are compared. */
export const addressKey = (url: string): string =>
  url
    .replace(/^https?:\/\//iu, '')
    .replace(/^(?:www|mobile)\./iu, '')
    .replace(/[/.,;:!?)\]>*"']+$/u, '')
    .toLowerCase();

/** Counts what repeats over the talks of a playlist; another upload of a talk is no repetition. */
export function findRepeated(
  videos: readonly { readonly rawTitle: string; readonly lines: readonly string[] }[],
): Repeated {
  const shapes = new Map<string, string>();
  const shapeOf = (text: string) => {
    const known = shapes.get(text);
    if (known !== undefined) return known;
    const shape = lineShape(text);
    shapes.set(text, shape);
    return shape;
  };
  const lines = new Map<string, Set<string>>();
  const addresses = new Map<string, Set<string>>();
  const titles = new Set<string>();
  for (const { rawTitle, lines: own } of videos) {
    const title = fold(rawTitle);
    titles.add(title);
    for (const line of own) {
      if (!line) continue;
      count(lines, shapeOf(line), title);
      for (const sentence of splitSentences(line)) {
        if (sentence.length >= SHORTEST_SENTENCE && sentence.length < line.length)
          count(lines, shapeOf(sentence), title);
      }
      if (!HAS_ADDRESS.test(line)) continue;
      for (const [url] of line.matchAll(ADDRESS)) count(addresses, addressKey(url), title);
    }
  }
  const enough = titles.size < 5 ? 2 : 3;
  return {
    line: (text) => (lines.get(shapeOf(text))?.size ?? 0) >= enough,
    address: (url) => (addresses.get(addressKey(url))?.size ?? 0) >= enough,
  };
}

function count(map: Map<string, Set<string>>, key: string, title: string): void {
  const known = map.get(key);
  if (known) known.add(title);
  else map.set(key, new Set([title]));
}
