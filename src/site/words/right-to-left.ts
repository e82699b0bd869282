const LETTERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

import { languageTexts } from '../../texts/texts.ts';

/** Whether a name or title has letters of a script written from right to left, and wants to stand apart from its neighbours. */
export const hasRightToLeft = (text: string): boolean => LETTERS.test(text);

const RTL = /^(?:ar|arc|ckb|dv|fa|he|ku-Arab|nqo|pa-Arab|ps|sd|syr|ug|ur|uz-Arab|yi)(?:-|$)/i;

/** The `dir` of text in a language that is written in the other direction than the page. */
export function dirOf(language: string): 'ltr' | 'rtl' | undefined {
  const direction = RTL.test(language) && !/-Latn/i.test(language) ? 'rtl' : 'ltr';
  return direction === languageTexts.direction ? undefined : direction;
}

/** The `dir` of a drawing whose title is written in the other direction than the page: its words stand on that side. */
export function dirOfTitle(title: string): 'ltr' | 'rtl' | undefined {
  const direction = LETTERS.test(/\p{L}/u.exec(title)?.[0] ?? '') ? 'rtl' : 'ltr';
  return direction === languageTexts.direction ? undefined : direction;
}

/** A name among others in a line, kept from changing their order where it is written from right to left. */
export const apartName = (name: string): string => (LETTERS.test(name) ? isolate(name) : name);

const OTHER_LETTERS = languageTexts.direction === 'rtl' ? /\p{Script=Latin}|\d/u : LETTERS;

/**
 * One of the things that stand beside each other in a line, kept from changing the order of its neighbours where it is
 * written in the other direction than the page (Unicode’s first strong isolate).
 */
export const apart = (text: string): string => (OTHER_LETTERS.test(text) ? isolate(text) : text);

const isolate = (text: string) => `\u2068${text}\u2069`;
