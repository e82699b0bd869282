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
  // A few thousand words make up all texts of a playlist.
  const folded = new Map<string, string>();
  const foldWord = (word: string) => {
    let known = folded.get(word);
    if (known === undefined) {
      known = fold(word);
      folded.set(word, known);
    }
    return known;
  };
  for (const text of texts) {
    const read = text.slice(0, TEXT_LIMIT);
    const written = new Set(read.match(ASCII.test(read) ? PLAIN_ASCII : PLAIN));
    const here = new Set<string>();
    for (const word of written) here.add(foldWord(word));
    for (const word of here) (once.has(word) ? often : once).add(word);
  }
  return { once, often };
}
