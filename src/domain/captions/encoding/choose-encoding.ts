import { fitsWriting } from './fits-writing.ts';
import type { Writing } from './writings.ts';
import { usualWriting, writings } from './writings.ts';

/** A text as one encoding reads it. */
export interface Reading {
  readonly text: string;
  /** By its name in the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly fit: number;
}

const goodFit = 0.55;
const clearLead = 0.01;
const oneLetter = 0.3;
/** By how much an encoding must fit better than one that is more in use. */
const rarity = 0.005;
const sampleBytes = 16 * 1024;

/**
 * Reads bytes that are not Unicode by the encodings of their language: the one wins whose text is most of all made
 * of that language's letters. Without a language those of all are tried. Undefined where none fits, or where two
 * fit alike and read different letters.
 */
export function chooseEncoding(
  bytes: Uint8Array,
  language: string | undefined,
): Reading | undefined {
  const writing = language === undefined ? undefined : writingOf(language);
  const candidates = writing ? [writing] : Object.values(writings);
  const sample = bytes.subarray(0, sampleBytes);
  const best = new Map<string, Reading>();
  const texts = new Map<string, string | undefined>();
  for (const one of candidates) {
    for (const [place, encoding] of one.encodings.entries()) {
      if (!texts.has(encoding))
        texts.set(encoding, decode(sample, encoding, bytes.length > sample.length));
      const text = texts.get(encoding);
      const fit = text === undefined ? -1 : fitsWriting(text, one) - place * rarity;
      if (text !== undefined && fit > (best.get(encoding)?.fit ?? -1))
        best.set(encoding, { text, encoding, fit });
    }
  }
  const [first, ...others] = [...best.values()].sort((a, b) => b.fit - a.fit);
  if (!first || first.fit < goodFit) return undefined;
  const letters = lettersOf(first.text);
  // Of few letters each may lie.
  const lead = Math.max(clearLead, oneLetter / (letters.replace(/[\0-\x7f]/g, '').length + 1));
  const rival = others.find(
    ({ fit, text }) => first.fit - fit < lead && lettersOf(text) !== letters,
  );
  if (rival) return undefined;
  const text = new TextDecoder(first.encoding).decode(bytes);
  return { ...first, text };
}

/** How captions of a language may be encoded, the usual encoding first. */
export function writingOf(language: string): Writing {
  const [base = ''] = language.toLowerCase().split('-');
  return (Object.hasOwn(writings, base) ? writings[base] : undefined) ?? usualWriting;
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, '');

/** Undefined where more than a cut at the end is no text of this encoding. */
function decode(bytes: Uint8Array, encoding: string, cut: boolean): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  return broken <= (cut ? 2 : 1) + text.length / 500 ? text : undefined;
}
