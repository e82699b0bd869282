// Control characters, line and paragraph separators, and marks that turn the direction of text.
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const shownLength = 80;

/** A file name made safe to print: unseen characters written out, long names cut in the middle. */
export function showFileName(name: string): string {
  const bounded =
    name.length > shownLength
      ? `${name.slice(0, shownLength - 21)}…${name.slice(-20)} (${String(name.length)} characters)`
      : name;
  return bounded
    .replace(unseen, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
    .toWellFormed();
}

/** Why a photo’s path may not be trusted; undefined where it may. Parts are divided by `/`. */
export function findNameProblem(path: string): string | undefined {
  if (path.length > 1_000) return 'its path is longer than 1,000 characters';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'its path starts at the root of a disk';
  if (path.includes('\\')) return 'its name holds a backslash';
  const parts = path.split('/');
  if (parts.some((part) => part === '..' || part === '.')) return 'its path leaves its folder (..)';
  if (parts.some((part) => part.length > 200)) return 'its name is longer than 200 characters';
  if (parts.some((part) => part.search(unseen) >= 0)) {
    return 'its name holds characters that cannot be seen or that turn the direction of text';
  }
  return undefined;
}
