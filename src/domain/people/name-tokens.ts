import { fold } from '../text/fold.ts';

/** A word of a text as names are compared, and where it stands. */
export interface NameToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A single sign of a script that parts no words: every sign is looked at by itself. */
  readonly isSign: boolean;
}

const unparted =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const sign = new RegExp(`^[${unparted}]`, 'u');
const token = new RegExp(
  `[${unparted}]\\p{M}*|(?:(?![${unparted}])[\\p{L}\\p{N}])(?:(?![${unparted}])[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
);
const between = /^[\s\p{Pd}'’.·・_\u200b\u00ad]{0,4}$/u;

/** The words of a text, folded; of scripts without blanks the single signs. */
export function nameTokens(text: string): NameToken[] {
  return Array.from(text.matchAll(token), ({ 0: found, index }) => ({
    word: fold(found).replaceAll(' ', ''),
    start: index,
    end: index + found.length,
    isSign: sign.test(found),
  })).filter(({ word }) => word !== '');
}

/** Whether two neighbouring words of a text may belong to one name: a blank, hyphen, stop or line break apart. */
export function areJoined(text: string, one: NameToken, other: NameToken): boolean {
  const gap = text.slice(one.end, other.start);
  return gap === '' ? one.isSign || other.isSign : between.test(gap);
}
