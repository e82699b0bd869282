import { denseLetters, signsOf, silentSigns } from './dense-scripts.ts';
import { foldText } from './fold.ts';
import { partsOf } from './word-parts.ts';

/**
 * What stands in a text beside its words: the joined form of a compound (`autoscaling`), a part of a name
 * with capitals inside (`telemetry`), the last sign of a text without blanks.
 */
export type Extra = 'joined' | 'part' | 'end';

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
  /** Set where it is no word of its own. */
  readonly extra?: Extra;
}

/** The longest word that is indexed, in UTF-16 units; what is longer is cut here. */
export const longestTerm = 48;

const letter = `(?![${denseLetters}])[\\p{L}\\p{N}]`;
const further = `(?:(?![${denseLetters}])[\\p{L}\\p{M}\\p{N}])*`;
const chunkPattern = new RegExp(
  [
    '\\p{N}{1,3}(?:,\\p{N}{3})+(?![\\p{L}\\p{N}])',
    `[${denseLetters}](?:[${silentSigns}]*[${denseLetters}\\p{M}])*`,
    `(?:(?<![\\p{L}\\p{N}.])\\.(?=\\p{L}))?${letter}${further}(?:[-'’._‐‑/]${letter}${further})*(?:\\+\\+|#(?!${letter}))?`,
  ].join('|'),
  'gu',
);
const partPattern = /[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu;
const dense = new RegExp(`^[${denseLetters}]`, 'u');
const contraction = /^[\p{L}\p{M}]+['’](?:s|t|d|m|re|ve|ll)$/iu;
const decimal = /^[\p{L}]?\p{N}+(?:\.\p{N}+)+$/u;
const groupedNumber = /^\p{N}{1,3}(?:,\p{N}{3})+$/u;
const compound = /[-'’._‐‑/]/;
const simple = /^[a-z0-9]+$/;

/** Told of each word in order, and of what stands beside it. */
export type OnWord = (
  term: string,
  position: number,
  start: number,
  end: number,
  extra?: Extra,
) => void;

/**
 * Takes a text apart into words in linear time, in every engine alike. `C++`, `C#`, `k8s`, `1.29` and
 * `v2.0` are one word each; `don't` is `dont`, and `.net` stands beside `net`. Scripts written without blanks are cut off from others
 * first, then give each sign with the one after it: 再起動 is 再起 and 起動, so that any piece of a text is
 * found without knowing its words.
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
  eachWord(text, (term, position, start, end, extra) => {
    tokens.push({ term, position, start, end, ...(extra && { extra }) });
  });
  return tokens;
}

/** The words of a text in order, without what stands beside them. */
export function terms(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (term, _position, _start, _end, extra) => {
    if (!extra) found.push(term);
  });
  return found;
}

function readChunk(chunk: string, start: number, position: number, onWord: OnWord): number {
  if (dense.test(chunk)) return readSigns(chunk, start, position, onWord);
  if (chunk.startsWith('.')) {
    const name = chunk.replace(/(?!^)[^\p{L}\p{M}\p{N}+#]/gu, '');
    onWord(cut(foldText(name)), position, start, start + chunk.length, 'joined');
    return readChunk(chunk.slice(1), start + 1, position, onWord);
  }
  if (simple.test(chunk.toLowerCase())) return one(chunk);
  if (groupedNumber.test(chunk)) return one(chunk.replaceAll(',', ''));
  if (!compound.test(chunk) || decimal.test(chunk)) return one(chunk);
  if (contraction.test(chunk)) return one(chunk.replace(/['’]/, ''));
  return readCompound(chunk, start, position, onWord);

  function one(word: string): number {
    onWord(cut(foldText(word)), position, start, start + chunk.length);
    addParts(word, start, position, onWord);
    return position + 1;
  }
}

function readCompound(chunk: string, start: number, position: number, onWord: OnWord): number {
  const parts = [...chunk.matchAll(partPattern)];
  const joined = cut(foldText(parts.map(([part]) => part).join('')));
  onWord(joined, position, start, start + chunk.length, 'joined');
  for (const { 0: part, index } of parts) {
    onWord(cut(foldText(part)), position, start + index, start + index + part.length);
    addParts(part, start + index, position, onWord);
    position += 1;
  }
  return position;
}

function addParts(word: string, start: number, position: number, onWord: OnWord): void {
  for (const { part, start: from } of partsOf(word)) {
    onWord(cut(foldText(part)), position, start + from, start + from + part.length, 'part');
  }
}

function readSigns(run: string, start: number, position: number, onWord: OnWord): number {
  const signs = signsOf(run);
  for (const [index, sign] of signs.entries()) {
    const next = signs[index + 1];
    const ends = !next && index > 0;
    const end = start + (next ?? sign).end;
    // The last sign of several stands beside the pair that it ends.
    const at = ends ? position - 1 : position;
    onWord(sign.text + (next?.text ?? ''), at, start + sign.start, end, ends ? 'end' : undefined);
    if (!ends) position += 1;
  }
  return position;
}

function cut(term: string): string {
  return term.length > longestTerm ? term.slice(0, longestTerm) : term;
}
