import type { Cue } from '../captions/cues/cue.ts';
import { fold } from '../text/fold.ts';
import { createSeenHashes, hashOfWord, unread, withLetter } from '../text/word-hash.ts';

/** How often a transcript says a topic, and when it first does, in seconds of the recording. */
export interface SpokenTopic {
  readonly topicId: string;
  readonly count: number;
  readonly first: number;
}

/** A vocabulary made ready for many transcripts. */
export interface MentionCounter {
  /** The topics said at all, in the vocabulary's order. */
  count(cues: readonly Pick<Cue, 'start' | 'text'>[]): SpokenTopic[];
}

interface Step {
  readonly next: Map<string, Step>;
  /** Topics one of whose names ends here, by their place in the vocabulary. */
  readonly topics: number[];
}

/** Scripts that put no spaces between words; each sign counts as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Makes a vocabulary ready: names and aliases are found as whole words, whatever their case and accents, also
 * over the end of a line. Where a topic's names overlap the longest counts, once. Takes time linear in the
 * words said, as no name is longer than a few words.
 */
export function compileMentions(
  topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[],
): MentionCounter {
  const root: Step = { next: new Map(), topics: [] };
  topics.forEach(({ name, aliases }, topic) => {
    for (const spelling of [name, ...aliases]) addPhrase(root, wordsOf(spelling), topic);
  });
  const mayBegin = beginSieve(root.next);
  return { count: (cues) => (root.next.size === 0 ? [] : countIn(cues, root, mayBegin, topics)) };
}

function addPhrase(root: Step, words: readonly string[], topic: number): void {
  if (words.length === 0) return;
  let step = root;
  for (const word of words) {
    const next = step.next.get(word) ?? { next: new Map<string, Step>(), topics: [] };
    step.next.set(word, next);
    step = next;
  }
  if (!step.topics.includes(topic)) step.topics.push(topic);
}

function countIn(
  cues: readonly Pick<Cue, 'start' | 'text'>[],
  root: Step,
  mayBegin: (text: string) => boolean,
  topics: readonly { readonly id: string }[],
): SpokenTopic[] {
  const found = new Map<number, { count: number; first: number; free: number }>();
  for (const [cue, { start, text }] of cues.entries()) {
    if (!mayBegin(text)) continue;
    const words = new SaidWords(cues, cue);
    for (let at = 0; at < words.inFirst; at += 1) {
      let step = root.next.get(words.at(at) ?? '');
      if (!step) continue;
      const longest = new Map<number, number>();
      for (let end = at + 1; step; end += 1) {
        for (const topic of step.topics) longest.set(topic, end);
        step = step.next.get(words.at(end) ?? '');
      }
      for (const [topic, end] of longest) {
        const known = found.get(topic);
        const free = words.placeOf(end);
        if (!known) found.set(topic, { count: 1, first: start, free });
        else if (words.placeOf(at) >= known.free) {
          known.count += 1;
          known.free = free;
        }
      }
    }
  }
  return topics.flatMap(({ id }, topic) => {
    const one = found.get(topic);
    return one ? [{ topicId: id, count: one.count, first: one.first }] : [];
  });
}

/** The words from one cue on; those of the next are looked for once they are asked for. */
class SaidWords {
  readonly #cues: readonly Pick<Cue, 'text'>[];
  readonly #words: string[];
  /** By cue, from the first on, how many words stand before it. */
  readonly #begins = [0];
  readonly #first: number;
  readonly inFirst: number;

  constructor(cues: readonly Pick<Cue, 'text'>[], first: number) {
    this.#cues = cues;
    this.#first = first;
    this.#words = [...wordsOf(cues[first]?.text ?? '')];
    this.inFirst = this.#words.length;
  }

  /** A word by its number, undefined beyond the last of the transcript. */
  at(number: number): string | undefined {
    for (;;) {
      const cue = this.#cues[this.#first + this.#begins.length];
      if (number < this.#words.length || !cue) return this.#words[number];
      this.#begins.push(this.#words.length);
      for (const word of wordsOf(cue.text)) this.#words.push(word);
    }
  }

  /** Where a word stands among all of a transcript: greater for a later one, whichever cue was the first. */
  placeOf(number: number): number {
    const cue = Math.max(
      0,
      this.#begins.findLastIndex((begin) => begin <= number),
    );
    return (this.#first + cue) * MOST_WORDS + number - (this.#begins[cue] ?? 0);
  }
}

/** More words than any cue has. */
const MOST_WORDS = 1_000_000;

/** Signs of a word in texts of plain letters, small, by their codes; 0 for all others. */
const plainSigns = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9+#]/.test(sign) ? sign.charCodeAt(0) : 0;
});

/**
 * Tells whether any word of a text may be one of these. Most lines hold none, and that takes one look a letter; a text
 * of other than plain letters may hold any.
 */
function beginSieve(words: ReadonlyMap<string, unknown>): (text: string) => boolean {
  const begun = createSeenHashes();
  for (const word of words.keys()) begun.add(hashOfWord(word));
  return (text) => {
    let hash = unread;
    let isInWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x20 || code > 0x7e) return true;
      const sign = plainSigns[code] ?? 0;
      if (sign !== 0) {
        hash = withLetter(hash, sign);
        isInWord = true;
      } else if (isInWord) {
        if (begun.has(hash)) return true;
        hash = unread;
        isInWord = false;
      }
    }
    return isInWord && begun.has(hash);
  };
}

const plain = /^[\x20-\x7e]*$/;

function wordsOf(text: string): string[] {
  // What folding does to plain letters, in a fifth of the time.
  if (plain.test(text)) return text.toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
  return fold(text)
    .replace(unspaced, ' $& ')
    .split(' ')
    .filter((word) => word !== '');
}
