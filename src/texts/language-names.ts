/** What each language calls itself, for who looks for their own. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  ar: 'العربية',
} as const;

/** A language that there are texts in. */
export type TextLanguage = keyof typeof languageNames;
