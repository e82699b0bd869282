import { fold } from './fold.ts';

const LONGEST = 80;

/**
 * A name for an address made of a title: folded, hyphens for spaces, at most 80 characters and cut
 * between words. Empty where the title has no Latin letter or digit.
 */
export function slugify(title: string): string {
  const words = fold(title.slice(0, 1_000))
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const next = slug ? `${slug}-${word}` : word.slice(0, LONGEST);
    if (next.length > LONGEST) break;
    slug = next;
  }
  return slug;
}
