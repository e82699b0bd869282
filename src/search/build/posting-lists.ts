import { ByteStreams } from './byte-streams.ts';
import { isFragment } from '../text/dense-scripts.ts';
import type { Frequency } from './frequency.ts';
import { pairTerm } from '../index/moment-directory.ts';
import type { ShardTerm } from '../index/moment-shard.ts';
import { eachWordNumber } from './lower-case-words.ts';
import { TermNumbers } from './term-numbers.ts';
import { compareText } from '../../domain/text/compare-text.ts';

/** Numbers of familiar words fit a byte, 0 standing for all others. */
const mostFamiliar = 255;

/** How much of a word's streams lies in the head of the archive. */
interface HeadPart {
  readonly lists: number;
  readonly places: number;
  readonly count: number;
}

const nothing: HeadPart = { lists: 0, places: 0, count: 0 };

/** The cues of each word and its places in them, encoded as they are read, cue by cue. */
export class PostingLists {
  readonly #frequency: Frequency;
  readonly #lists = new ByteStreams();
  readonly #places = new ByteStreams();
  readonly #numbers = new TermNumbers();
  readonly #counts: number[] = [];
  readonly #lastCue: number[] = [];
  readonly #lastPlace: number[] = [];
  readonly #head: HeadPart[] = [];
  /** The cue at hand: word number, position, word number, position… */
  readonly #said: number[] = [];
  /** By word number 1 for the fragments of texts without blanks, which have no places. */
  readonly #isFragment: number[] = [];
  /** The words of the cue at hand by position, without what stands beside them. */
  readonly #inOrder: number[] = [];
  #familiar: readonly string[] = [];
  /** By word number the place among the familiar words, from 1; empty in the head. */
  #familiarity = new Uint8Array(0);
  /** Numbers of pairs of familiar words. */
  readonly #pairs: number[] = [];
  #cues = 0;

  constructor(frequency: Frequency) {
    this.#frequency = frequency;
  }

  /** How many cues there are. */
  get cues(): number {
    return this.#cues;
  }

  /** Familiar words, in the order of the alphabet. */
  get familiar(): readonly string[] {
    return this.#familiar;
  }

  /** All words in the order of the alphabet, each with its number and in how many cues it stands. */
  sorted(): { readonly term: string; readonly id: number; readonly count: number }[] {
    return [...this.#numbers]
      .sort(([one], [other]) => compareText(one, other))
      .map(([term, id]) => ({ term, id, count: this.#counts[id] as number }));
  }

  /** Adds the words of the next cue. */
  add(text: string): void {
    const said = this.#said;
    let length = 0;
    this.#inOrder.length = 0;
    eachWordNumber(text, this.#numbers, (id, position, extra) => {
      if (!extra) this.#inOrder[position] = id;
      if (length === said.length) said.push(0, 0);
      said[length] = id;
      said[length + 1] = position;
      length += 2;
    });
    this.#countNewTerms();
    const last = said[length - 1];
    for (let at = 0; at < length; at += 2) {
      this.#addPlace(said[at] as number, said[at + 1] as number, last);
    }
    this.#cues += 1;
    if (this.#cues === this.#frequency.head) this.#noteHead();
  }

  /** A word's list of cues: all of them, or those of the head when `cut`. */
  list(term: string, id: number, cut: boolean): ShardTerm {
    const kept = this.#kept(id, cut);
    return part(term, kept.count, this.#lists, id, kept.lists);
  }

  /** A word's places in the cues of its list; of a familiar word those of the head, cues and all. */
  places(term: string, id: number, cut: boolean): ShardTerm {
    const kept = this.#kept(id, cut);
    if (!this.#familiarity[id]) return part(term, kept.count, this.#places, id, kept.places);
    const { count, lists, places } = this.#head[id] ?? kept;
    return {
      term,
      count,
      bytes: lists + places,
      copyTo: (writer) => {
        this.#lists.copyTo(writer, id, lists);
        this.#places.copyTo(writer, id, places);
      },
    };
  }

  #kept(id: number, cut: boolean): HeadPart {
    if (cut) return this.#head[id] ?? nothing;
    return {
      lists: this.#lists.length(id),
      places: this.#places.length(id),
      count: this.#counts[id] as number,
    };
  }

  #addPlace(id: number, position: number, last: number | undefined): void {
    const again = !this.#list(id);
    if (this.#isFragment[id]) return;
    const beyond = this.#cues >= this.#frequency.head;
    const familiarity = this.#familiarity;
    const inOrder = this.#inOrder;
    if (beyond && familiarity[id]) {
      this.#addPair(familiarity[id], familiarity[inOrder[position + 1] ?? -1]);
      return;
    }
    const distance = again ? position - (this.#lastPlace[id] as number) : position;
    this.#lastPlace[id] = position;
    this.#places.varint(id, (distance << 2) | (position === last ? 2 : 0) | (again ? 1 : 0));
    if (!beyond) return;
    this.#places.byte(id, familiarity[inOrder[position - 1] ?? -1] ?? 0);
    this.#places.byte(id, familiarity[inOrder[position + 1] ?? -1] ?? 0);
  }

  /** Lists the cue at hand for a word; false when it was listed before. */
  #list(id: number): boolean {
    if (this.#lastCue[id] === this.#cues && this.#counts[id] !== 0) return false;
    this.#lists.varint(id, this.#cues - (this.#lastCue[id] as number));
    this.#lastCue[id] = this.#cues;
    this.#counts[id] = (this.#counts[id] as number) + 1;
    return true;
  }

  /** Two familiar words side by side are listed as a term of their own, since neither has places. */
  #addPair(one: number, other: number | undefined): void {
    if (!other) return;
    const key = one * (mostFamiliar + 1) + other;
    const id = (this.#pairs[key] ??= this.#numbers.of(
      pairTerm(this.#familiar[one - 1] ?? '', this.#familiar[other - 1] ?? ''),
    ));
    this.#countNewTerms();
    this.#list(id);
  }

  #countNewTerms(): void {
    const isNew = this.#counts.length < this.#numbers.size;
    if (!isNew) return;
    for (const term of this.#numbers.since(this.#counts.length)) {
      this.#isFragment.push(isFragment(term) ? 1 : 0);
      this.#counts.push(0);
      this.#lastCue.push(0);
      this.#lastPlace.push(0);
    }
  }

  #noteHead(): void {
    for (const [id, count] of this.#counts.entries()) {
      this.#head.push({ lists: this.#lists.length(id), places: this.#places.length(id), count });
    }
    const countOf = (id: number) => this.#counts[id] as number;
    this.#familiar = [...this.#numbers]
      .filter(
        ([, id]) =>
          !this.#isFragment[id] && countOf(id) * this.#frequency.familiarShare > this.#cues,
      )
      .sort(([, one], [, other]) => countOf(other) - countOf(one))
      .slice(0, mostFamiliar)
      .map(([term]) => term)
      .sort();
    this.#familiarity = new Uint8Array(this.#numbers.size);
    for (const [index, term] of this.#familiar.entries()) {
      this.#familiarity[this.#numbers.of(term)] = index + 1;
    }
  }
}

function part(
  term: string,
  count: number,
  streams: ByteStreams,
  id: number,
  bytes: number,
): ShardTerm {
  return { term, count, bytes, copyTo: (writer) => streams.copyTo(writer, id, bytes) };
}
