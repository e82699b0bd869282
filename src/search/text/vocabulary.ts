import { editDistance, prefixEditDistance, typosAllowed } from '../../domain/text/edit-distance.ts';
import { isFragment } from './dense-scripts.ts';
import { firstNotBefore } from './sorted-terms.ts';

/** Shorter words are as near to each other as to what was meant. */
const shortestRespelled = 3;

/** How a term of the vocabulary answers a typed word; 1 is the word itself. */
export interface TermMatch {
  readonly index: number;
  readonly quality: number;
}

/** Words whose near spellings are kept. */
const mostRemembered = 50;

/** Sorted, distinct terms that can be asked for beginnings and near spellings. */
export class Vocabulary {
  readonly terms: readonly string[];
  /** Each typo leaves at most one letter of a word out, so most terms need no closer look. */
  readonly #letters: Uint32Array;
  /** While a word is typed, those before it stay as they are. */
  readonly #typos = new Map<string, readonly TermMatch[]>();

  constructor(sorted: readonly string[]) {
    this.terms = sorted;
    this.#letters = Uint32Array.from(sorted, letterSet);
  }

  /** Whether the word is a term. */
  has(word: string): boolean {
    return this.terms[firstNotBefore(this.terms, word)] === word;
  }

  /** Whether any term begins with the word. */
  hasPrefix(word: string): boolean {
    return this.terms[firstNotBefore(this.terms, word)]?.startsWith(word) ?? false;
  }

  /** The terms that begin with the word. */
  withPrefix(word: string): TermMatch[] {
    const matches: TermMatch[] = [];
    for (let index = firstNotBefore(this.terms, word); index < this.terms.length; index += 1) {
      const term = this.terms[index] as string;
      if (!term.startsWith(word)) break;
      matches.push({ index, quality: prefixQuality(word, term) });
    }
    return matches;
  }

  /** The terms that a few typos away begin with the word. */
  withTypos(word: string): readonly TermMatch[] {
    const known = this.#typos.get(word);
    if (known) return known;
    const matches = this.#findTypos(word);
    if (this.#typos.size >= mostRemembered) this.#typos.clear();
    this.#typos.set(word, matches);
    return matches;
  }

  /** The terms within which the word stands. */
  withInside(word: string): TermMatch[] {
    if (word.length < shortestInside || isFragment(word)) return [];
    const letters = letterSet(word);
    const matches: TermMatch[] = [];
    for (let index = 0; index < this.terms.length; index += 1) {
      if ((letters & ~(this.#letters[index] as number)) !== 0) continue;
      if (insideAt(word, this.terms[index] as string) > 0) {
        matches.push({ index, quality: insideQuality });
      }
    }
    return matches;
  }

  /** The term spelled most like the word, at most a third of its letters and three off, or undefined. */
  nearest(word: string): string | undefined {
    if (word.length < shortestRespelled || isFragment(word)) return undefined;
    let best: string | undefined;
    let least = Math.min(3, Math.ceil(word.length / 3)) + 1;
    const letters = letterSet(word);
    for (const [index, term] of this.terms.entries()) {
      const own = this.#letters[index] as number;
      if (Math.max(bitCount(letters & ~own), bitCount(own & ~letters)) >= least) continue;
      const distance = editDistance(word, term, least - 1);
      if (distance < least) {
        least = distance;
        best = term;
      }
    }
    return best;
  }

  #findTypos(word: string): TermMatch[] {
    const limit = typosAllowed(word.length);
    const matches: TermMatch[] = [];
    if (limit === 0 || isFragment(word)) return matches;
    const letters = letterSet(word);
    for (let index = 0; index < this.terms.length; index += 1) {
      if (bitCount(letters & ~(this.#letters[index] as number)) > limit) continue;
      const quality = typoQuality(word, this.terms[index] as string);
      if (quality > 0) matches.push({ index, quality });
    }
    return matches;
  }
}

/** How well a term answers a word it begins with: 1 when they are the same. */
export function prefixQuality(word: string, term: string): number {
  return term.length === word.length ? 1 : 0.7 + (0.2 * word.length) / term.length;
}

/** The shortest word that is looked for within others, and what must be left of them. */
const [shortestInside, leastBefore] = [5, 3];

/** Where a word stands within a longer one, as Prüfung in Datenschutzprüfung; -1 where it does not or begins it. */
export function insideAt(word: string, term: string): number {
  if (word.length < shortestInside || term.length < word.length + leastBefore) return -1;
  if (isFragment(word)) return -1;
  const at = term.indexOf(word, leastBefore);
  return at;
}

/** How well a longer word answers one that stands within it: less than one that begins with it, more than a typo. */
export const insideQuality = 0.6;

/** How well a term answers a word that has typos, or 0. A swap or slip of the first letter counts more. */
export function typoQuality(word: string, term: string): number {
  const limit = typosAllowed(word.length);
  if (limit === 0 || isFragment(word) || term.length < word.length - limit) return 0;
  const distance = prefixEditDistance(word, term, limit);
  if (distance > limit) return 0;
  const whole = editDistance(word, term, limit);
  return 0.5 - 0.12 * distance + (whole === distance ? 0.08 : 0) - (word[0] === term[0] ? 0 : 0.05);
}

function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set >>> 0;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
