import { z } from 'zod';

/** The languages that pages can speak; each has its texts in `src/texts`. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'es', 'ar'] as const;

/** One of the languages that pages can speak. */
export const InterfaceLanguageSchema = z.enum(INTERFACE_LANGUAGES);

export type InterfaceLanguage = z.infer<typeof InterfaceLanguageSchema>;
