import type { Clause } from './clauses.ts';
import { markWords, type Marks } from './mark-words.ts';
import type { MarkedText } from './mark-words.ts';

/** The longest snippet, in UTF-16 units. */
const longestSnippet = 240;
const ellipsis = '…';

/** A piece of what was said around the first marked word, cut between words, with the words marked. */
export function createSnippet(said: string, clauses: readonly Clause[]): MarkedText {
  const whole = markWords(said, clauses, 'whole');
  const { marks, also } = whole.marks.length > 0 ? whole : markWords(said, clauses, 'beginning');
  if (said.length <= longestSnippet) return withMarks(said, marks, also);
  const telling = marks.length > 0 ? marks : also;
  const first = telling[0]?.[0] ?? 0;
  const last = telling.at(-1)?.[1] ?? 0;
  const wanted = last - first > longestSnippet ? first : (first + last) / 2;
  const from = wordStart(said, Math.max(0, Math.floor(wanted - longestSnippet / 2)));
  const to = wordEnd(said, Math.min(said.length, from + longestSnippet));
  const lead = from > 0 ? ellipsis : '';
  const text = lead + said.slice(from, to).trimEnd() + (to < said.length ? ellipsis : '');
  const shift = lead.length - from;
  const moved = (places: Marks['marks']) =>
    places
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift] as const);
  return withMarks(text, moved(marks), moved(also));
}

/** A marked text, which says of other spellings only where there are some. */
export function withMarks(text: string, marks: Marks['marks'], also: Marks['also']): MarkedText {
  return { text, marks, ...(also.length > 0 && { also }) };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space !== -1 && space - at < 40 ? space + 1 : signStart(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return at - space < 40 ? space : signStart(text, at);
}

/** The first place from here on that parts no letter from its marks. */
function signStart(text: string, at: number): number {
  let start = at;
  while (/^(?:\p{M}|[\udc00-\udfff])/u.test(text.slice(start, start + 2))) start += 1;
  return start;
}
