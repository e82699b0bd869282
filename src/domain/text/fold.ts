import { inPlainLetters } from './plain-letters.ts';

/**
 * Text as search and matching compare it: lower case, no accents, letters such as ł and ø as their
 * nearest plain ones, every run of other signs one space.
 */
export function fold(text: string): string {
  return inPlainLetters(
    text
      .normalize('NFKD')
      .replace(/\p{Mn}+/gu, '')
      .toLowerCase(),
  )
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
