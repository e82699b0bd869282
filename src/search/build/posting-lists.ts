import { ByteStreams } from './byte-streams.ts';
import { isFragment } from '../text/dense-scripts.ts';
import { findFamiliar, mostFamiliar } from './familiar-words.ts';
import type { Frequency } from './frequency.ts';
import { pairTerm } from '../index/moment-directory.ts';
import type { ShardTerm } from '../index/moment-shard.ts';
import { CueWords } from './cue-words.ts';
import { TermNumbers } from './term-numbers.ts';
import { count, fragment, lastCue, lastPlace, placed, WordRecords } from './word-records.ts';
import { compareText } from '../../domain/text/compare-text.ts';

/** How much of a word's streams lies in the head of the archive, and how many cues and places that is. */
interface Part {
  readonly lists: number;
  readonly places: number;
  readonly beside: number;
  readonly count: number;
  readonly placed: number;
}

/**
 * The streams of a word, which lie side by side: its cues, its places in them, and what stands before and after each
 * place, in pairs. Those are in rows of their own where they are served, since alike packs best: see `readPlaces`.
 */
const listOf = (id: number) => id * 3;
const placesOf = (id: number) => id * 3 + 1;
const besideOf = (id: number) => id * 3 + 2;

const nothing: Part = { lists: 0, places: 0, beside: 0, count: 0, placed: 0 };

/** The cues of each word and its places in them, encoded as they are read, cue by cue. */
export class PostingLists {
  readonly #frequency: Frequency;
  readonly #streams = new ByteStreams();
  readonly #numbers = new TermNumbers();
  readonly #words = new WordRecords();
  readonly #head: Part[] = [];
  /** The cues of the head, until it is known which words are familiar. */
  #waiting: { readonly text: string; readonly begins: boolean }[] | undefined = [];
  #familiar: readonly string[] = [];
  /** By word number the place among the familiar words, from 1. */
  #familiarity = new Uint8Array(0);
  /** Numbers of pairs of familiar words. */
  readonly #pairs: number[] = [];
  /** The cue at hand, and the one before it, which is written once it is known what comes after it. */
  #read = new CueWords();
  #held: CueWords | undefined;
  /** The last word before the held cue, in its transcript. */
  #wordBefore: number | undefined;
  #cues = 0;
  #written = 0;

  constructor(frequency: Frequency) {
    this.#frequency = frequency;
  }

  /** How many cues there are. */
  get cues(): number {
    return this.#cues;
  }

  /** Familiar words, in the order of the alphabet; none where the archive is no longer than its head. */
  get familiar(): readonly string[] {
    return this.#familiar;
  }

  /** Adds the words of the next cue; `begins` where it is the first of its transcript. */
  add(text: string, begins: boolean): void {
    this.#cues += 1;
    if (!this.#waiting) {
      this.#take(text, begins);
      return;
    }
    this.#waiting.push({ text, begins });
    if (this.#cues < this.#frequency.head) return;
    const texts = this.#waiting.map((cue) => cue.text);
    const { familiar, familiarity } = findFamiliar(texts, this.#numbers, this.#frequency);
    this.#familiar = familiar;
    this.#familiarity = familiarity;
    this.#takeWaiting();
  }

  /** Once all cues are added: the words in the order of the alphabet, each with its number and in how many cues it stands. */
  sorted(): { readonly term: string; readonly id: number; readonly count: number }[] {
    this.#takeWaiting();
    this.#writeHeld(undefined);
    return [...this.#numbers]
      .sort(([one], [other]) => compareText(one, other))
      .map(([term, id]) => ({ term, id, count: this.#words.get(id, count) }));
  }

  /** A word's list of cues: all of them, or those of the head when `cut`. */
  list(term: string, id: number, cut: boolean): ShardTerm {
    const part = this.#kept(id, cut);
    const copyTo: ShardTerm['copyTo'] = (writer) =>
      this.#streams.copyTo(writer, listOf(id), part.lists);
    return { term, count: part.count, bytes: part.lists, copyTo };
  }

  /** A word's places in the cues of its list, counted; undefined of a word that has none. */
  places(term: string, id: number, cut: boolean): ShardTerm | undefined {
    if (this.#words.get(id, fragment) || this.#familiarity[id]) return undefined;
    const part = this.#kept(id, cut);
    return {
      term,
      count: part.placed,
      bytes: part.places + part.beside,
      copyTo: (writer) => {
        this.#streams.copyTo(writer, placesOf(id), part.places);
        this.#streams.copyHalves(writer, besideOf(id), part.beside);
      },
    };
  }

  #kept(id: number, cut: boolean): Part {
    return cut ? (this.#head[id] ?? nothing) : this.#part(id);
  }

  #part(id: number): Part {
    return {
      lists: this.#streams.length(listOf(id)),
      places: this.#streams.length(placesOf(id)),
      beside: this.#streams.length(besideOf(id)),
      count: this.#words.get(id, count),
      placed: this.#words.get(id, placed),
    };
  }

  #takeWaiting(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const { text, begins } of waiting) this.#take(text, begins);
  }

  #take(text: string, begins: boolean): void {
    const read = this.#read;
    read.read(text, begins, this.#numbers);
    this.#countNewTerms();
    this.#read = this.#held ?? new CueWords();
    this.#writeHeld(begins ? undefined : read.inOrder[0]);
    this.#held = read;
  }

  /** Writes the cue that is held; `next` is the word after its last one, in its transcript. */
  #writeHeld(next: number | undefined): void {
    const held = this.#held;
    if (!held) return;
    this.#held = undefined;
    const { said, inOrder, length, last } = held;
    const before = held.begins ? undefined : this.#wordBefore;
    for (let at = 0; at < length; at += 3) {
      const position = said[at + 1] as number;
      this.#addPlace(said[at] as number, position, {
        last: position === last,
        extra: said[at + 2] === 1,
        before: position === 0 ? before : inOrder[position - 1],
        after: position === inOrder.length - 1 ? next : inOrder[position + 1],
      });
    }
    this.#wordBefore = inOrder.length > 0 ? inOrder.at(-1) : undefined;
    this.#written += 1;
    if (this.#written !== this.#frequency.head) return;
    for (let id = 0; id < this.#words.size; id += 1) this.#head.push(this.#part(id));
  }

  #addPlace(id: number, position: number, { last, extra, before, after }: Beside): void {
    const again = !this.#list(id);
    if (this.#words.get(id, fragment)) return;
    const own = this.#familiarity[id];
    if (own) {
      if (!extra) this.#addPair(own, this.#familiarityOf(after), position, last);
      return;
    }
    this.#place(id, position, last, again);
    if (this.#familiar.length === 0) return;
    this.#streams.pair(besideOf(id), this.#familiarityOf(before), this.#familiarityOf(after));
  }

  #familiarityOf(word: number | undefined): number {
    return word === undefined ? 0 : (this.#familiarity[word] ?? 0);
  }

  #place(id: number, position: number, last: boolean, again: boolean): void {
    const words = this.#words;
    const distance = again ? position - words.get(id, lastPlace) : position;
    words.set(id, lastPlace, position);
    this.#streams.varint(placesOf(id), (distance << 2) | (last ? 2 : 0) | (again ? 1 : 0));
    words.set(id, placed, words.get(id, placed) + 1);
  }

  /** Lists the cue at hand for a word; false when it was listed before. */
  #list(id: number): boolean {
    const words = this.#words;
    const [before, times] = [words.get(id, lastCue), words.get(id, count)];
    if (before === this.#written && times !== 0) return false;
    this.#streams.varint(listOf(id), this.#written - before);
    words.set(id, lastCue, this.#written);
    words.set(id, count, times + 1);
    return true;
  }

  /** Two familiar words side by side are listed as a term of their own, since neither has places. */
  #addPair(one: number, other: number, position: number, last: boolean): void {
    if (other === 0) return;
    const key = one * (mostFamiliar + 1) + other;
    const id = (this.#pairs[key] ??= this.#numbers.of(
      pairTerm(this.#familiar[one - 1] ?? '', this.#familiar[other - 1] ?? ''),
    ));
    this.#countNewTerms();
    this.#place(id, position, last, !this.#list(id));
  }

  #countNewTerms(): void {
    if (this.#words.size === this.#numbers.size) return;
    for (const term of this.#numbers.since(this.#words.size)) this.#words.add(isFragment(term));
  }
}

/** What is known of a word's place in a cue. */
interface Beside {
  /** Whether it is the cue's last. */
  readonly last: boolean;
  /** Whether it stands beside a word and is none of its own. */
  readonly extra: boolean;
  /** The words next to it, of the cues next to its own too. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}
