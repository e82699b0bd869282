import type { Clause } from './clauses.ts';
import { markWords } from './mark-words.ts';
import type { MarkedText } from './search-result.ts';

/** The longest snippet, in UTF-16 units. */
const longestSnippet = 240;
const ellipsis = '…';

/** A piece of what was said around the first marked word, cut between words, with the words marked. */
export function createSnippet(said: string, clauses: readonly Clause[]): MarkedText {
  const whole = markWords(said, clauses, 'whole');
  const marks = whole.length > 0 ? whole : markWords(said, clauses, 'beginning');
  if (said.length <= longestSnippet) return { text: said, marks };
  const first = marks[0]?.[0] ?? 0;
  const last = marks.at(-1)?.[1] ?? 0;
  const wanted = last - first > longestSnippet ? first : (first + last) / 2;
  const from = wordStart(said, Math.max(0, Math.floor(wanted - longestSnippet / 2)));
  const to = wordEnd(said, Math.min(said.length, from + longestSnippet));
  const lead = from > 0 ? ellipsis : '';
  const text = lead + said.slice(from, to).trimEnd() + (to < said.length ? ellipsis : '');
  const shift = lead.length - from;
  return {
    text,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift] as const),
  };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space !== -1 && space - at < 40 ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return at - space < 40 ? space : at;
}
