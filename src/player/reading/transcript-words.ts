import { foldText } from '../../search/text/fold.ts';

/** Lines of text as they are searched; offsets point back into the lines as they stand in the page. */
export interface TranscriptWords {
  readonly folded: string;
  /** For each sign of `folded`: its line and its offset there. */
  readonly line: Uint32Array;
  readonly offset: Uint32Array;
}

/** A piece of one line, offsets as in its own text. */
export interface FoundPart {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** More hits than anyone steps through. */
export const MOST_HITS = 2_000;

/**
 * Makes lines searchable as one text: without case, accents and punctuation, so that a phrase is found
 * across the end of a line.
 */
export function transcriptWords(lines: readonly string[]): TranscriptWords {
  const signs: string[] = [];
  const line: number[] = [];
  const offset: number[] = [];
  let space = true;
  const put = (sign: string, of: number, at: number) => {
    if (sign === '' || (sign === ' ' && space)) return;
    space = sign === ' ';
    signs.push(sign);
    for (let count = 0; count < sign.length; count += 1) {
      line.push(of);
      offset.push(at);
    }
  };
  for (const [of, text] of lines.entries()) {
    let at = 0;
    for (const letter of text) {
      put(foldLetter(letter), of, at);
      at += letter.length;
    }
    put(' ', of, Math.max(0, text.length - 1));
  }
  return { folded: signs.join(''), line: Uint32Array.from(line), offset: Uint32Array.from(offset) };
}

/** Where a phrase stands, in order, at most `MOST_HITS` times; each hit is one part a line. */
export function findWords(words: TranscriptWords, phrase: string): FoundPart[][] {
  const wanted = transcriptWords([phrase.slice(0, 200)]).folded.trim();
  if (wanted === '') return [];
  const hits: FoundPart[][] = [];
  let at = words.folded.indexOf(wanted);
  while (at >= 0 && hits.length < MOST_HITS) {
    hits.push(partsOf(words, at, at + wanted.length));
    at = words.folded.indexOf(wanted, at + wanted.length);
  }
  return hits;
}

function partsOf({ folded, line, offset }: TranscriptWords, from: number, to: number): FoundPart[] {
  const parts: FoundPart[] = [];
  for (let index = from; index < to; index += 1) {
    if (folded[index] === ' ') continue;
    const of = line[index] ?? 0;
    const at = offset[index] ?? 0;
    const last = parts.at(-1);
    if (last?.line === of) parts[parts.length - 1] = { ...last, to: at + 1 };
    else parts.push({ line: of, from: at, to: at + 1 });
  }
  return parts;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

const PLAIN = /[a-z0-9]/;

function foldLetter(letter: string): string {
  if (PLAIN.test(letter)) return letter;
  if (!WORD.test(letter)) return ' ';
  return foldText(letter);
}
