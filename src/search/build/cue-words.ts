import { eachWordNumber } from './lower-case-words.ts';
import type { TermNumbers } from './term-numbers.ts';

/** A cue taken apart; read into again and again, since there are millions. */
export class CueWords {
  /** Word number, position, 1 where it stands beside a word: all three again for each. */
  readonly said: number[] = [];
  /** How much of `said` is of this cue. */
  length = 0;
  /** The words by position, without what stands beside them. */
  readonly inOrder: number[] = [];
  /** Whether it is its transcript's first. */
  begins = false;

  /** Takes a text apart. */
  read(text: string, begins: boolean, numbers: TermNumbers): void {
    const { said, inOrder } = this;
    let length = 0;
    inOrder.length = 0;
    eachWordNumber(text, numbers, (id, position, extra) => {
      if (!extra) inOrder[position] = id;
      if (length === said.length) said.push(0, 0, 0);
      said[length] = id;
      said[length + 1] = position;
      said[length + 2] = extra ? 1 : 0;
      length += 3;
    });
    this.length = length;
    this.begins = begins;
  }

  /** The position of what was read last; undefined of an empty cue. */
  get last(): number | undefined {
    return this.length === 0 ? undefined : this.said[this.length - 2];
  }
}
