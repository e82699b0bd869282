import { inPlainLetters } from '../../domain/text/plain-letters.ts';

const ascii = /^[\0-\x7f]*$/;
const combiningMarks = /[\u0300-\u036f]/g;

/**
 * The form in which words are compared: lower case, accents gone, `ł ø ß đ æ` and their like in plain
 * letters, full-width forms narrowed. Marks of scripts where they are letters of their own (kana,
 * Devanagari, Hangul) stay.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  const decomposed = text.normalize('NFKD').replace(combiningMarks, '').normalize('NFC');
  return inPlainLetters(decomposed.toLowerCase().replace(combiningMarks, ''));
}
