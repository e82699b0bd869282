import type { Appearance } from '../../domain/model/archive.ts';
import type { TalkKind } from '../../domain/schema/talk-kind.ts';
import { languageTexts, talkListTexts, talkTexts } from '../../texts/texts.ts';

const lists = new Map<string, Intl.ListFormat>();

/** A name and, where it is known, where its bearer worked: `Ada (Fjord Labs)`. */
export const withWorkplace = (name: string, affiliation: string | undefined): string =>
  affiliation === undefined ? name : `${name} (${affiliation})`;

/** “Ada”, “Ada and Bo”, “Ada, Bo and Cy”. */
export function joinNames(names: readonly string[], locale: string = languageTexts.locale): string {
  let list = lists.get(locale);
  if (!list) lists.set(locale, (list = new Intl.ListFormat(locale)));
  return list.format(names);
}

/** The locale that texts in a language are written in; that of the pages where the tag names none. */
export function localeOf(language: string): string {
  try {
    const [locale = language] = Intl.getCanonicalLocales(language);
    return locale === 'en' ? 'en-GB' : locale;
  } catch {
    return languageTexts.locale;
  }
}

/** The letters on a person's face where there is no picture: first of the first and of the last name. */
export function initials(name: string): string {
  const words = name.split(/[\s\u30fb·-]+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const ideographs = /\p{Script=Han}|\p{Script=Kana}|\p{Script=Hangul}/u.test(name);
  const letters = ideographs
    ? firstSigns(words[0] ?? name, words.length > 1 ? 1 : 2)
    : [words[0] ?? name, words.length > 1 ? (words.at(-1) ?? '') : ''].flatMap((word) =>
        firstSigns(word, 1),
      );
  return letters.join('').toUpperCase();
}

const SIGNS = new Intl.Segmenter(languageTexts.tag);

function firstSigns(text: string, most: number): string[] {
  // Almost every name: letters that nothing is joined to.
  if (most === 1 && /^[\x20-\u02ff](?![^\x20-\u02ff])/.test(text)) return [text.charAt(0)];
  const first: string[] = [];
  for (const { segment } of SIGNS.segment(text.slice(0, 40))) {
    if (first.length === most) break;
    first.push(segment);
  }
  return first;
}

export const kindLabel = (kind: TalkKind): string => talkListTexts.kinds[kind];

/** What somebody did on stage; undefined for who simply spoke. */
export const roleLabel = (role: Appearance['role']): string | undefined => talkTexts.roles[role];

const LANGUAGES = new Intl.DisplayNames(languageTexts.tag, { type: 'language' });

/** A language by its name, “Polish”. */
export function languageLabel(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Paragraphs of a text whose empty lines part them. */
export const paragraphsOf = (text: string) =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
