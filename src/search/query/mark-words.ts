import type { Clause } from './clauses.ts';
import { isFragment } from '../text/dense-scripts.ts';
import { markSigns } from './mark-signs.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { insideAt, prefixQuality, typoQuality } from '../text/vocabulary.ts';

/** Text with the words that were typed, as `[from, to)` pairs of UTF-16 offsets. Not escaped. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [from: number, to: number])[];
  /** Other spellings of what was typed, of which the text was found by: nobody typed them. */
  readonly also?: readonly (readonly [from: number, to: number])[];
}

/** How freely a word of the text may differ from a typed one and still be marked. */
export type Looseness = 'whole' | 'beginning' | 'typos' | 'parts';

/** `[from, to)` places in a text, ascending and apart. */
type Places = readonly (readonly [from: number, to: number])[];

/** What in a text answers a query. */
export interface Marks {
  /** What was typed. */
  readonly marks: Places;
  /** What nobody typed: other spellings of it in the glossary. */
  readonly also: Places;
}

/** The places of a text's words that answer the query. */
export function markWords(text: string, clauses: readonly Clause[], looseness: Looseness): Marks {
  const tokens = tokenize(text);
  const all = clauses.flatMap(({ alternatives }) => alternatives);
  const find = (alias: boolean, how: Looseness) => {
    const phrases = all.filter((own) => (own.alias === true) === alias).map(({ terms }) => terms);
    return inOrder([
      ...markTerms(tokens, phrases.filter((terms) => !terms.some(isFragment)).flat(), how),
      ...phrases.filter((terms) => terms.some(isFragment)).flatMap((own) => markSigns(tokens, own)),
    ]);
  };
  const marks = find(false, looseness);
  const also = find(true, 'whole').filter(
    ([from, to]) => !marks.some(([start, end]) => from < end && start < to),
  );
  return { marks, also };
}

function markTerms(
  tokens: readonly Token[],
  terms: readonly string[],
  looseness: Looseness,
): [number, number][] {
  const typed = new Set(terms);
  return tokens.flatMap((token): [number, number][] => {
    const word = typed.has(token.term)
      ? token.term
      : [...typed].find((term) => answers(term, token, looseness));
    if (word === undefined) return [];
    const at = token.term.indexOf(word);
    const length = token.end - token.start;
    if (at === -1 || (at > 0 && length !== token.term.length)) return [[token.start, token.end]];
    const start = token.start + at;
    const whole = token.term.length === at + word.length;
    return [[start, whole ? token.end : Math.min(token.end, start + word.length)]];
  });
}

function answers(typed: string, token: Token, looseness: Looseness): boolean {
  if (looseness === 'whole') return false;
  if (token.term.startsWith(typed)) return prefixQuality(typed, token.term) > 0;
  if (looseness === 'parts' && insideAt(typed, token.term) > 0) return true;
  return looseness !== 'beginning' && typoQuality(typed, token.term) > 0;
}

function inOrder(places: readonly [number, number][]): [number, number][] {
  const ordered: [number, number][] = [];
  for (const [from, to] of places.toSorted(([one], [other]) => one - other)) {
    const last = ordered.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else ordered.push([from, to]);
  }
  return ordered;
}
