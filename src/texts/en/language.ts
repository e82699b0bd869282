/** The language these texts are in, as `<html lang>` says it. */
export const tag = 'en';

/** Its days and numbers are written as here. */
export const locale = 'en-GB';
