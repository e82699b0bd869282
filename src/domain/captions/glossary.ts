import { firstWordSieve } from './first-word-sieve.ts';

/** A name as it should stand, and what speech recognition makes of it. */
export interface GlossaryTerm {
  readonly say: string;
  readonly misheard: readonly string[];
}

/** A glossary made ready for many texts. */
export interface Glossary {
  /** The text with misheard names mended. */
  mend(text: string): string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  /** What to write instead; undefined for a name that stands as it should. */
  readonly say?: string;
}

const word = /[\p{L}\p{N}\p{M}_]+/gu;
const hasWord = /[\p{L}\p{N}]/u;

/**
 * Makes a glossary ready: finding a name costs one look-up a word, however many names there are. Names are found
 * as whole words, whatever their case, blanks or apostrophes; the longest wins; what follows a name (`’s`) stays.
 * A name that stands as it should is never mended inside, so mending twice is mending once.
 */
export function compileGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const byFirstWord = new Map<string, Phrase[]>();
  const add = (text: string, say?: string) => {
    const { words, gaps } = readPhrase(text);
    const [first] = words;
    if (first === undefined) return;
    const phrases = byFirstWord.get(first) ?? [];
    phrases.push({ words, gaps, ...(say !== undefined && { say }) });
    byFirstWord.set(first, phrases);
  };
  for (const { say, misheard } of terms) {
    for (const heard of misheard) if (hasWord.test(heard)) add(heard, say);
    add(say);
  }
  for (const phrases of byFirstWord.values())
    phrases.sort((a, b) => b.words.length - a.words.length);
  const mayBegin = firstWordSieve(byFirstWord);
  return { mend: (text) => (mayBegin(text) ? mend(text, byFirstWord) : text) };
}

/** Mends misheard names in one text; for many texts compile the glossary once. */
export function applyGlossary(text: string, terms: readonly GlossaryTerm[]): string {
  return compileGlossary(terms).mend(text);
}

function mend(text: string, byFirstWord: ReadonlyMap<string, readonly Phrase[]>): string {
  const matches = [...text.matchAll(word)];
  const words = matches.map((match) => fold(match[0]));
  const startOf = (index: number) => matches[index]?.index ?? text.length;
  const endOf = (index: number) => startOf(index) + (matches[index]?.[0].length ?? 0);
  let mended = '';
  let copied = 0;
  for (let index = 0; index < words.length; index += 1) {
    const found = byFirstWord.get(words[index] ?? '')?.find((phrase) =>
      phrase.words.every((each, offset) => {
        const at = index + offset;
        if (words[at] !== each) return false;
        return (
          offset === 0 ||
          foldGap(text.slice(endOf(at - 1), startOf(at))) === phrase.gaps[offset - 1]
        );
      }),
    );
    if (!found) continue;
    const last = index + found.words.length - 1;
    if (found.say !== undefined) {
      mended += text.slice(copied, startOf(index)) + found.say;
      copied = endOf(last);
    }
    index = last;
  }
  return copied === 0 ? text : mended + text.slice(copied);
}

function readPhrase(text: string): { words: string[]; gaps: string[] } {
  const matches = [...text.matchAll(word)];
  const gaps = matches.slice(1).map((match, index) => {
    const before = matches[index];
    return foldGap(text.slice(before ? before.index + before[0].length : 0, match.index));
  });
  return { words: matches.map((match) => fold(match[0])), gaps };
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function foldGap(gap: string): string {
  return gap.replace(/\s+/g, ' ').replaceAll('’', "'");
}
