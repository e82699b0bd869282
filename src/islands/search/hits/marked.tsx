import type { ReactNode } from 'react';
import type { MarkedText } from '../../../search/query/mark-words.ts';

/** Text with the words that were typed marked, other spellings of them less so; React escapes all. */
export function Marked({ text, marks, also = [] }: MarkedText): ReactNode {
  const parts: ReactNode[] = [];
  const typed = new Set(marks);
  let at = 0;
  for (const place of [...marks, ...also].toSorted(([one], [other]) => one - other)) {
    const [from, to] = place;
    const word = text.slice(from, to);
    parts.push(
      text.slice(at, from),
      typed.has(place) ? (
        <mark key={from}>{word}</mark>
      ) : (
        <span key={from} className="other-spelling">
          {word}
        </span>
      ),
    );
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}
