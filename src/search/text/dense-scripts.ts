import { foldText } from './fold.ts';

/*
 * Han, kana, Hangul, Thai, Lao, Khmer and Burmese, whose words no blank sets apart, or not all of them. The
 * letters are listed here, since engines differ: Firefox 153 cuts 再起動 elsewhere than Chromium 156, and
 * Chromium's Khmer and Lao differ from Node's with the same ICU.
 */
const han =
  '\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3105-\u312f\u31a0-\u31bf';
const ideographs = '\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}';
const kana =
  '\u3041-\u3096\u3099\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357\uff66-\uff9f\u{1b000}-\u{1b16f}';
const hangul = '\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb\uffa1-\uffdc';
const thaiLao = '\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ebd\u0ec0-\u0ece\u0edc-\u0edf';
const khmer = '\u1780-\u17d3\u17d7\u17dc\u17dd';
const burmese = '\u1000-\u103f\u104c-\u108f\u109a-\u109d\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f';

/** What stands in brackets in a regular expression for a letter of such a script; needs the flag `u`. */
export const denseLetters = han + ideographs + kana + hangul + thaiLao + khmer + burmese;

/** Signs without a width that may stand between such letters and say nothing. */
export const silentSigns = '\u200b-\u200d\u2060\ufeff\u00ad';

/*
 * What is not taken apart, such as a letter with its marks. A vowel written before its consonant, a
 * consonant that ends the syllable and stacked ones stay with it: no word begins or ends between them.
 */
const thai = '[เ-ไ]?[ก-ฮ](?:[ัื][่-๋]?[ก-ฮ](?![ัิ-ฺ็-๎าะำ])|[ัิ-ฺ็-๎]*[ะาำๅ]?)(?:[ก-ฮ][ุิ]?์)*';
const lao = '[ເ-ໄ]?[ກ-ຮໜ-ໟ](?:[ັິ-ຼ່-໎]*[ະາຳຽ]?)';
const khmerSign = '[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*';
const burmeseMark =
  '[\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f]';
const burmeseLetter =
  '[\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081]';
const stacked = `(?:\u1039${burmeseLetter}|${burmeseMark})*`;
const burmeseSign = `${burmeseLetter}${stacked}(?:${burmeseLetter}\u1037?\u103a${stacked})*`;
const signPattern = new RegExp(
  `${thai}|${lao}|${khmerSign}|${burmeseSign}|.[\\p{M}\uff9e\uff9f]*`,
  'gsu',
);
const dense = new RegExp(`^[${denseLetters}]`, 'u');
const chineseOrJapanese = new RegExp(`^[${han}${ideographs}${kana}]`, 'u');
const hiragana = /^[\u3041-\u309f]/u;
const katakana = /^[\u30a0-\u30ff\u31f0-\u31ff]/u;
const silent = new RegExp(`[${silentSigns}]`, 'gu');

/** A sign as it is compared, and where it stands. */
export interface Sign {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a term is one or two signs out of a text without blanks, and no word. */
export function isFragment(term: string): boolean {
  return term.charCodeAt(0) > 0xdff && dense.test(term);
}

/** Whether a fragment is one sign alone. */
export function isSign(term: string): boolean {
  return isFragment(term) && signsOf(term).length === 1;
}

/** Whether a text begins with a sign of Chinese or Japanese, whose lines go on without a blank. */
export function isChineseOrJapanese(text: string): boolean {
  return chineseOrJapanese.test(text);
}

/** Whether two signs side by side are most likely of one word that is no mere ending: both Han, or both katakana. */
export function belongTogether(one: string, other: string): boolean {
  const kindOf = (sign: string) =>
    hiragana.test(sign) ? undefined : katakana.test(sign) ? 'katakana' : 'other';
  return kindOf(one) !== undefined && kindOf(one) === kindOf(other);
}

/** The signs of a text that is all letters of such scripts. */
export function signsOf(run: string): Sign[] {
  const signs: Sign[] = [];
  for (const { 0: raw, index } of run.matchAll(signPattern)) {
    const folded = foldText(raw.replace(silent, ''));
    // One letter may stand for several: ㌔ for キロ.
    for (const [text] of folded.matchAll(signPattern)) {
      signs.push({ text, start: index, end: index + raw.length });
    }
  }
  return signs;
}

/** Whether a word of a text is the one asked for; the last signs of a phrase may go on in the text. */
export function isTermOf(word: string, term: string, last: boolean): boolean {
  return word === term || (last && isFragment(term) && word.startsWith(term));
}
