import { plainText } from './plain-text.ts';
import { speaksOfRights } from './rights-words.ts';

const mark =
  /\(c\)|[©℗®]|\bcopyright(?:ed)?\b|\bcopr?\.(?=\s)|\burheber(?:in)?\b:?|авторск\p{L}+ прав\p{L}*|著作権者?[:：]?/giu;
const years =
  /(?<![\p{L}\d])(?:19|20)\d\d(?:\s*[-–/,]\s*(?:(?:19|20)\d\d|\d\d))*(?![\p{L}\d])年?/gu;
const edges = /^[\s,.;:|/()[\]–—-]+|[\s,;:|/([–—-]+$/gu;

/** Who a notice such as `© 2031 Ana Example` says holds the rights; empty where it names nobody. */
export const holderIn = (notice: string): string =>
  notice
    .replace(mark, ' ')
    .replace(years, ' ')
    .replace(/\s+/gu, ' ')
    .replace(edges, '')
    .replace(/^(?:by|von|par|por|di|da|door)\s/iu, '')
    .replace(edges, '');

const particles = new Set(
  'photo photos foto fotos fotografie fotografia photography photographie photographer images image bilder studio team from with and und the della delle dell dalla degli ofer oder from gmbh'.split(
    ' ',
  ),
);

/**
 * Whether a notice says no more than who holds the rights. A sentence in a language nobody listed is none: in
 * it words that are no names begin with small letters.
 */
export function isHoldersName(notice: string): boolean {
  const holder = holderIn(notice);
  const words = holder.split(/[\s,;&/|+]+/u);
  if (holder.length > 120 || words.length > 12 || speaksOfRights(plainText(holder))) return false;
  if (words.some((word) => /[!?！？。]$/u.test(word))) return false;
  const caseless = words.filter((word) => /^[\p{Lo}\p{Nd}・·]+$/u.test(word));
  if (caseless.some((word) => word.length > 12)) return false;
  const small = words
    .map((word) => word.replace(/[.:]$/u, ''))
    .filter((word) => /^\p{Ll}{4,}$/u.test(word) && !particles.has(word));
  return small.length === 0 || words.length <= 2;
}
