import { denseLetters } from '../text/dense-scripts.ts';
import { eachWord, longestTerm } from '../text/tokens.ts';
import { NumberList } from './number-list.ts';

/** The number of what sets words apart. */
export const gap = 0;

const dense = new RegExp(`[${denseLetters}]`, 'u');
const simple = new RegExp(`^[A-Za-z0-9][a-z0-9]{0,${longestTerm - 1}}$`);

/** The words of a text that is more than one plain word, by number. */
interface TextWords {
  /** In order. */
  readonly plain: readonly number[];
  /** The joined forms of compounds. */
  readonly apart: readonly number[];
  /** Parts of names with capitals inside. */
  readonly parts: readonly number[];
}

/**
 * Takes texts apart and numbers their words from 1, in the order in which they are first met. No word crosses a
 * blank, but in scripts that are written without; and the same pieces come again and again, so each is taken
 * apart once.
 */
export class WordReader {
  readonly #numbers = new Map<string, number>([['', gap]]);
  readonly #pieces = new Map<string, number | TextWords>();
  readonly #apart = new NumberList();
  /** The words by their numbers. */
  readonly words: string[] = [''];

  /**
   * Adds the words of a text in order, then, set apart so that nothing is next to them, the joined forms of
   * compounds; and to `parts`, set apart too, parts of names with capitals inside.
   */
  read(text: string, into: NumberList, parts: NumberList): void {
    const apart = this.#apart;
    apart.length = 0;
    if (dense.test(text)) this.#add(this.#takeApart(text), into, parts);
    else {
      for (let start = 0; start <= text.length;) {
        const blank = text.indexOf(' ', start);
        const end = blank === -1 ? text.length : blank;
        if (end > start) this.#addPiece(text.slice(start, end), into, parts);
        start = end + 1;
      }
    }
    for (let at = 0; at < apart.length; at += 1) addApart(into, apart.at(at));
  }

  /** The words of a text in order, and nothing beside them. */
  plain(text: string): string[] {
    const found = new NumberList();
    if (dense.test(text)) found.append(this.#takeApart(text).plain);
    else {
      for (const piece of text.split(' ')) {
        const known = this.#pieces.get(piece) ?? this.#takeApart(piece);
        if (typeof known === 'number') found.push(known);
        else found.append(known.plain);
      }
    }
    return Array.from(found.view(), (word) => this.words[word] ?? '');
  }

  #addPiece(piece: string, into: NumberList, parts: NumberList): void {
    let known = this.#pieces.get(piece);
    if (known === undefined) {
      known = simple.test(piece) ? this.#number(piece.toLowerCase()) : this.#takeApart(piece);
      this.#pieces.set(piece, known);
    }
    if (typeof known === 'number') into.push(known);
    else this.#add(known, into, parts);
  }

  #add({ plain, apart, parts: own }: TextWords, into: NumberList, parts: NumberList): void {
    into.append(plain);
    this.#apart.append(apart);
    for (const word of own) addApart(parts, word);
  }

  #takeApart(text: string): TextWords {
    const plain: number[] = [];
    const apart: number[] = [];
    const parts: number[] = [];
    eachWord(text, (term, _position, _start, _end, extra) => {
      const word = this.#number(term);
      if (extra === 'part') parts.push(word);
      else if (extra) apart.push(word);
      else plain.push(word);
    });
    return { plain, apart, parts };
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** Adds a word after a gap. */
function addApart(into: NumberList, word: number): void {
  into.push(gap);
  into.push(word);
}
