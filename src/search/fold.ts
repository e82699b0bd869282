/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ſ: 's',
};

const ascii = /^[\0-\x7f]*$/;
const combiningMarks = /[\u0300-\u036f]/g;
const separateLetters = /[ßæœøłđðþħıŋŧĸſ]/g;

/**
 * The form in which words are compared: lower case, accents gone, `ł ø ß đ æ` and their like in plain
 * letters, full-width forms narrowed. Marks of scripts where they are letters of their own (kana,
 * Devanagari, Hangul) stay.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(combiningMarks, '')
    .replace(separateLetters, (letter) => spelledOut[letter] ?? letter);
}
