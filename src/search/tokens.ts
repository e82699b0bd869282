import { foldText } from './fold.ts';

/**
 * A word as it is compared, and where it stood. `position` counts words from 0; a compound such as
 * `auto-scaling` gives its parts and, at the first part's position, the joined form `autoscaling`.
 * `start` and `end` are UTF-16 offsets in the text.
 */
export interface Token {
  readonly term: string;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** True for the joined form of a compound, whose parts are tokens too. */
  readonly joined?: true;
}

/** The longest word that is indexed, in UTF-16 units; what is longer is cut here. */
export const longestTerm = 48;

const chunkPattern =
  /\p{N}{1,3}(?:,\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’._‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;
const partPattern = /[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu;
const unspacedScript =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const contraction = /^[\p{L}\p{M}]+['’](?:s|t|d|m|re|ve|ll)$/iu;
const decimal = /^[\p{L}]?\p{N}+(?:\.\p{N}+)+$/u;
const groupedNumber = /^\p{N}{1,3}(?:,\p{N}{3})+$/u;
const compound = /[-'’._‐‑]/;
const simple = /^[a-z0-9]+$/;

/** Told of each word in order; `joined` for the joined form of a compound. */
export type OnWord = (
  term: string,
  position: number,
  start: number,
  end: number,
  joined: boolean,
) => void;

let segmenter: Intl.Segmenter | undefined;

/**
 * Takes a text apart into words in linear time. Scripts written without spaces are cut by
 * `Intl.Segmenter`; `C++`, `C#`, `k8s`, `1.29` and `v2.0` are one word each; `don't` is `dont`.
 * Returns how many positions there are.
 */
export function eachWord(text: string, onWord: OnWord): number {
  let position = 0;
  chunkPattern.lastIndex = 0;
  for (let match = chunkPattern.exec(text); match; match = chunkPattern.exec(text)) {
    const resume = chunkPattern.lastIndex;
    position = readChunk(match[0], match.index, position, onWord);
    chunkPattern.lastIndex = resume;
  }
  return position;
}

/** The words of a text as a list. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (term, position, start, end, joined) => {
    tokens.push({ term, position, start, end, ...(joined && { joined }) });
  });
  return tokens;
}

/** The terms of a text in order, joined forms left out. */
export function terms(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (term, _position, _start, _end, joined) => {
    if (!joined) found.push(term);
  });
  return found;
}

function readChunk(chunk: string, start: number, position: number, onWord: OnWord): number {
  const end = start + chunk.length;
  const lower = chunk.toLowerCase();
  if (simple.test(lower)) return one(lower);
  if (groupedNumber.test(chunk)) return one(chunk.replaceAll(',', ''));
  if (unspacedScript.test(chunk)) return readSegments(chunk, start, position, onWord);
  if (!compound.test(chunk) || decimal.test(chunk)) return one(foldText(chunk));
  if (contraction.test(chunk)) return one(foldText(chunk.replace(/['’]/, '')));
  return readCompound(chunk, start, position, onWord);

  function one(term: string): number {
    onWord(cut(term), position, start, end, false);
    return position + 1;
  }
}

function readCompound(chunk: string, start: number, position: number, onWord: OnWord): number {
  const parts = [...chunk.matchAll(partPattern)];
  const joined = cut(foldText(parts.map(([part]) => part).join('')));
  onWord(joined, position, start, start + chunk.length, true);
  for (const { 0: part, index } of parts) {
    onWord(cut(foldText(part)), position, start + index, start + index + part.length, false);
    position += 1;
  }
  return position;
}

function readSegments(chunk: string, start: number, position: number, onWord: OnWord): number {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(chunk)) {
    if (isWordLike === false) continue;
    const from = start + index;
    onWord(cut(foldText(segment)), position, from, from + segment.length, false);
    position += 1;
  }
  return position;
}

function cut(term: string): string {
  return term.length > longestTerm ? term.slice(0, longestTerm) : term;
}
