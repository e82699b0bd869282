import type { Writing } from './writings.ts';

/** Marks and signs that any language's captions may hold. */
const anyMark = new Set('“”„‚‘’‹›«»–—…¿¡\u00a0♪♫【】「」『』、。，．！？：；（）《》〈〉・ー～　');
const anySign = new Set('·•°§©®™€£№†×½¼¾²³ªº´');
const letter = /\p{L}|\p{M}/u;
const upper = /\p{Lu}/u;
const asciiLetter = /[A-Za-z]/;
/** Words of Latin writing hold letters of ASCII; a single word may have few of them. */
const latinShare = 0.65;
const fewestCrowding = 8;
const frequent = 12;
/** Capitals are rarer: small letters in KOI8-R are capitals in Windows-1251. */
const rare = 0.1;

/**
 * How well a text, just decoded, fits a language: 1 where each character beyond ASCII is a letter of its alphabet,
 * standing where it should; below 0 where it is letters of others, signs and controls.
 */
export function fitsWriting(text: string, writing: Writing): number {
  const rank = rankOf(writing);
  let total = 0;
  let strange = 0;
  let asciiLetters = 0;
  let strangeLetters = 0;
  let before = ' ';
  for (const each of text) {
    if (each <= '\u007f') {
      if (asciiLetter.test(each)) {
        asciiLetters += 1;
        if (!writing.latin && before > '\u007f' && letter.test(before)) total -= 0.5;
      }
      before = each;
      continue;
    }
    strange += 1;
    total += weigh(each, before, rank, writing);
    if (letter.test(each)) strangeLetters += 1;
    before = each;
  }
  if (strange === 0) return 1;
  const crowded =
    writing.latin &&
    strangeLetters >= fewestCrowding &&
    strangeLetters > (asciiLetters + strangeLetters) * latinShare;
  return total / strange - (crowded ? 1 : 0);
}

const ranks = new Map<Writing, ReadonlyMap<string, number>>();

/** The letters of an alphabet by their place in it; made once. */
function rankOf(writing: Writing): ReadonlyMap<string, number> {
  const known = ranks.get(writing);
  if (known) return known;
  const rank = new Map(Array.from(writing.letters, (each, index) => [each, index]));
  ranks.set(writing, rank);
  return rank;
}

function weigh(
  each: string,
  before: string,
  rank: ReadonlyMap<string, number>,
  writing: Writing,
): number {
  const small = each.toLowerCase();
  const place = rank.get(each) ?? rank.get(small);
  if (place !== undefined) {
    const isUpper = each !== small && upper.test(each);
    // A capital in the midst of a word, as KOI8-R read as Windows-1251 has them everywhere.
    const misplaced = isUpper && letter.test(before) && !upper.test(before);
    const mixed = !writing.latin && asciiLetter.test(before);
    const usual = writing.latin || place < frequent || rank.size > 100 ? 1 : 0.6;
    return usual - (misplaced ? 1.5 : isUpper ? rare : 0) - (mixed ? 1 : 0);
  }
  if (anyMark.has(each)) return 0.4;
  if (anySign.has(each)) return 0;
  return weighSyllable(each.codePointAt(0) ?? 0, writing, asciiLetter.test(before));
}

function weighSyllable(point: number, { encodings: [first] }: Writing, mixed: boolean): number {
  const japanese = first === 'shift_jis';
  const korean = first === 'euc-kr';
  if (point < 0xa0 || point === 0xfffd || (point >= 0xe000 && point <= 0xf8ff)) return -3;
  if (mixed && point > 0x2e80) return -0.5;
  if (japanese && point >= 0x3040 && point <= 0x30ff) return 1;
  if (japanese && point >= 0xff61 && point <= 0xff9f) return -0.3;
  if (korean && point >= 0xac00 && point <= 0xd7a3) return 1;
  const han = point >= 0x4e00 && point <= 0x9fff;
  if (han && (japanese || first === 'gb18030')) return 0.45;
  if (point >= 0xff01 && point <= 0xff5e && (japanese || korean || first === 'gb18030')) return 0.3;
  return -1;
}
