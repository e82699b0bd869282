import { findAddresses, withoutAddresses } from './addresses.ts';
import type { OwnTitles } from './own-titles.ts';

/** Whether a line is a title told a little otherwise, or cut; `folded` is the line folded. */
export function isNearly(text: string, folded: string, titles: OwnTitles): boolean {
  if (text.length > 300 || /[.]$/u.test(text)) return false;
  const words = folded.split(' ');
  if (words.length < 3) return false;
  return titles.words.some((own) => {
    const shared = words.filter((word) => own.has(word)).length;
    return shared >= own.size * 0.8 && shared * 5 >= words.length * 3;
  });
}

/** Whether a line is addresses and few words beside them. */
export function isLinks(text: string): boolean {
  const addresses = findAddresses(text);
  if (addresses.length === 0) return false;
  const words = withoutAddresses(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length <= 6 + 3 * (addresses.length - 1);
}

/** Whether a line is what somebody is called, or a heading with a name: “Find Ann:”. */
export function isCalled(text: string, folded: string, called: ReadonlySet<string>): boolean {
  if (called.has(folded)) return true;
  if (!/[:：]$/u.test(text)) return false;
  const words = folded.split(' ');
  return words.length <= 6 && words.some((word) => called.has(word));
}
