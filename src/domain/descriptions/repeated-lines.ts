import { fold } from '../text/fold.ts';
import { splitSentences } from './split-description.ts';

const HAS_ADDRESS = /:\/\/|www\./i;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
/** Shorter sentences repeat by chance. */
const SHORTEST_SENTENCE = 12;

/** What a playlist says again and again: lines, sentences and addresses. */
export interface Repeated {
  /** Whether as many descriptions hold this line or sentence of theirs, whatever number or address stands in it. */
  line(text: string): boolean;
  address(url: string): boolean;
}

/** A line or sentence as it is compared: folded, any address one sign, any number another. */
const shapeOf = (text: string): string => {
  const folded = fold(HAS_ADDRESS.test(text) ? text.replace(ADDRESS, ' xaddressx ') : text);
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
  const shapes: Holders = new Map();
  const addresses: Holders = new Map();
  const titles = new Map<string, number>();
  // Every text with its shape, one after the other: most are met once, and none is looked up before all are counted.
  const told: string[] = [];
  for (const { rawTitle, lines } of videos) {
    const key = fold(rawTitle);
    const title = titles.get(key) ?? titles.size;
    titles.set(key, title);
    const tell = (text: string, shape: string) => {
      count(shapes, shape, title);
      told.push(text, shape);
    };
    for (const line of lines) {
      if (!line) continue;
      const sentences = splitSentences(line);
      const parts = sentences.map(shapeOf);
      tell(line, parts.length > 1 ? parts.filter(Boolean).join(' ') : (parts[0] ?? ''));
      if (sentences.length > 1)
        for (const [at, sentence] of sentences.entries())
          if (sentence.length >= SHORTEST_SENTENCE) tell(sentence.trim(), parts[at] ?? '');
      if (!HAS_ADDRESS.test(line)) continue;
      for (const [url] of line.matchAll(ADDRESS)) count(addresses, addressKey(url), title);
    }
  }
  const enough = titles.size < 5 ? 2 : 3;
  const repeated = new Set<string>();
  for (let at = 0; at < told.length; at += 2)
    if (countOf(shapes, told[at + 1] ?? '') >= enough) repeated.add(told[at] ?? '');
  return {
    line: (text) => repeated.has(text),
    address: (url) => countOf(addresses, addressKey(url)) >= enough,
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
