/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const plain: Readonly<Record<string, string>> = {
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
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Lower-case text with `ł ø ß đ æ` and their like in the nearest plain letters. */
export function inPlainLetters(text: string): string {
  return text.replace(special, (letter) => plain[letter] ?? letter);
}
