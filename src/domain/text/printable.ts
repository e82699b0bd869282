// Control characters could move a terminal's cursor, and marks that turn text could swap what is read.
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from files made safe to print on one line: unseen characters are written out. */
export function printable(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(UNSEEN, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
