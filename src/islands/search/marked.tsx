import type { ReactNode } from 'react';
import type { MarkedText } from '../../search/search-result.ts';

/** Text with the words that matched marked; React escapes both. */
export function Marked({ text, marks }: MarkedText): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}
