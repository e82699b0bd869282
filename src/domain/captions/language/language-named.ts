import { canonicalLanguage } from './language.ts';

/** The languages speech recognition knows. */
const recognised =
  'af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha he hi hr ht hu hy id is it ja jv ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo zh'.split(
    ' ',
  );

/** A language as speech recognition names it, by tag (`en`) or in English (`English`), as a BCP 47 tag. */
export function languageNamed(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted.length > 40) return undefined;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const named = recognised.find((tag) => names.of(tag)?.toLowerCase() === wanted);
  return named ?? canonicalLanguage(wanted);
}
