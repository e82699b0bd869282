import { fold } from '../text/fold.ts';

/** What a talk may be called in its description, ready to be compared with every line of it. */
export interface OwnTitles {
  readonly written: readonly string[];
  readonly folded: readonly string[];
  /** The words of each that has enough to be told a little otherwise. */
  readonly words: readonly ReadonlySet<string>[];
}

/** Fewer words may stand in any line. */
const FEWEST = 4;

export function ownTitles(written: readonly string[]): OwnTitles {
  const folded = written.map(fold);
  const words = folded.map((title) => title.split(' ')).filter(({ length }) => length >= FEWEST);
  return {
    written,
    folded,
    words: words.map((own) => new Set(own)).filter(({ size }) => size >= FEWEST),
  };
}
