import type { TextLanguage } from '../language-names.ts';

/** The language these texts are in, as `<html lang>` says it. */
export const tag: TextLanguage = 'ar';

/** Where its lines begin. */
export const direction: 'ltr' | 'rtl' = 'rtl';

/**
 * Its days and numbers are written as here. Browsers differ in the digits of plain `ar`; the clocks of players,
 * addresses and programmes are written in these everywhere.
 */
export const locale = 'ar-u-nu-latn';

/** Between things that stand in one line. */
export const comma = '، ';
