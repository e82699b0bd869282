import { fold } from '../../text/fold.ts';

const TEXT_LIMIT = 2_000;
const PLAIN = /(?<![\p{L}\p{N}@#/._-])\p{Ll}[\p{Ll}’']{2,30}(?![\p{L}\p{N}@/_]|[.-][\p{L}\p{N}])/gu;
/** Letters of ASCII, and signs that are none: of these the same is found without asking all writings. */
const ASCII = /^[\0-\x7f\u2010-\u2027]*$/;
const PLAIN_ASCII = /(?<![A-Za-z0-9@#/._-])[a-z][a-z’']{2,30}(?![A-Za-z0-9@/_]|[.-][A-Za-z0-9])/g;

/** Words that texts write in lower case, folded. */
export interface PlainWords {
  /** Those of any text. */
  readonly once: ReadonlySet<string>;
  /** Those of several texts: not somebody's handle. */
  readonly often: ReadonlySet<string>;
}

/**
 * Collects lower-case words. A title in capitals shows nothing of which words are names; the sentences
 * around it do. Handles and addresses are passed over, and each text is read to 2,000 characters.
 */
export function collectPlainWords(texts: Iterable<string>): PlainWords {
  const once = new Set<string>();
  const often = new Set<string>();
  // A few thousand words make up all texts of a playlist: each is folded and filed when it is first met.
  const byFolded = new Map<string, Met>();
  const byWritten = new Map<string, Met>();
  let number = 0;
  for (const text of texts) {
    number += 1;
    const read = text.slice(0, TEXT_LIMIT);
    for (const written of read.match(ASCII.test(read) ? PLAIN_ASCII : PLAIN) ?? []) {
      const met = byWritten.get(written);
      if (met === undefined) {
        const word = fold(written);
        const known = byFolded.get(word);
        if (known && known.lastIn !== number) often.add(word);
        const now = known ?? { word, lastIn: number };
        now.lastIn = number;
        byFolded.set(word, now);
        byWritten.set(written, now);
        once.add(word);
      } else if (met.lastIn !== number) {
        met.lastIn = number;
        often.add(met.word);
      }
    }
  }
  return { once, often };
}

/** A word with the number of the text it was last met in. */
interface Met {
  readonly word: string;
  lastIn: number;
}
