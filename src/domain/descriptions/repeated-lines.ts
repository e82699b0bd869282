import { fold } from '../text/fold.ts';
import { splitSentences } from './split-description.ts';

const HAS_ADDRESS = /:\/\/|www\./i;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
/** Shorter sentences repeat by chance. */
const SHORTEST_SENTENCE = 12;

/** What a playlist says again and again: lines, sentences and addresses. */
export interface Repeated {
  /** A line of the playlist, folded. */
  folded(text: string): string;
  /** Whether as many descriptions hold this line or sentence, whatever number or address stands in it. */
  line(text: string): boolean;
  address(url: string): boolean;
}

/** Text as lines are compared: folded, any address one sign, any number another. */
const lineShape = (text: string, foldOnce: (text: string) => string): string => {
  const folded = HAS_ADDRESS.test(text)
    ? fold(text.replace(ADDRESS, ' xaddressx '))
    : foldOnce(text);
  return folded.replace(ASCII.test(folded) ? /[0-9]+/g : /\p{N}+/gu, '0');
};
const ASCII = /^[\0-\x7f]*$/;

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
  const folded = once(fold);
  const shapeOf = once((text) => lineShape(text, folded));
  const lines: Holders = new Map();
  const addresses: Holders = new Map();
  const titles = new Map<string, number>();
  for (const { rawTitle, lines: own } of videos) {
    const key = fold(rawTitle);
    const title = titles.get(key) ?? titles.size;
    titles.set(key, title);
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
    folded,
    line: (text) => countOf(lines, shapeOf(text)) >= enough,
    address: (url) => countOf(addresses, addressKey(url)) >= enough,
  };
}

/** The same function, asked once about each text. */
function once(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}

/** The titles that hold something, each by its number: most things have one holder, which needs no set. */
type Holders = Map<string, number | Set<number>>;

function count(holders: Holders, key: string, title: number): void {
  const known = holders.get(key);
  if (known === undefined) holders.set(key, title);
  else if (typeof known !== 'number') known.add(title);
  else if (known !== title) holders.set(key, new Set([known, title]));
}

function countOf(holders: Holders, key: string): number {
  const known = holders.get(key);
  return typeof known === 'object' ? known.size : known === undefined ? 0 : 1;
}
