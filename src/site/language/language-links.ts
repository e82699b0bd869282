import type { InterfaceLanguage } from '../../domain/schema/interface-language.ts';
import { languageNames } from '../../texts/texts.ts';
import type { LanguageBuild } from './language-of-build.ts';

/** The same page in a language. */
export interface LanguageLink {
  readonly language: InterfaceLanguage;
  /** What the language calls itself. */
  readonly name: string;
  readonly href: string;
  /** Whether it is the page itself. */
  readonly isThis: boolean;
}

/** The path of a language’s pages: the first has that of the site, each other one a folder below it. */
export const languageRoot = (
  language: InterfaceLanguage,
  { all, root }: Pick<LanguageBuild, 'all' | 'root'>,
): string => (language === all[0] ? root : `${root}${language}/`);

/** A page in each language of the site, itself included; none where there is one language. */
export function languageLinks(page: string, build: LanguageBuild): LanguageLink[] {
  if (build.all.length < 2) return [];
  const own = page.slice(languageRoot(build.own, build).length);
  // What stands for a missing page is no page of its own: whoever sees it may be anywhere.
  const path = own === '404/' ? '' : own;
  return build.all.map((language) => ({
    language,
    name: languageNames[language],
    href: languageRoot(language, build) + path,
    isThis: language === build.own,
  }));
}
