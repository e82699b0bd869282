import type { TextLanguage } from '../language-names.ts';

/** The language these texts are in, as `<html lang>` says it. */
export const tag: TextLanguage = 'es';

/** Where its lines begin. */
export const direction: 'ltr' | 'rtl' = 'ltr';

/** Its days and numbers are written as here. */
export const locale = 'es';

/** Between things that stand in one line. */
export const comma = ', ';
