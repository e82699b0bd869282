import { isFragment } from '../text/dense-scripts.ts';
import { isOperator, nearestOperator, type Operator } from './operators.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** One thing that must be found: words side by side (`exact`), a compound, a text without blanks, or a single word. */
export interface QueryWord {
  /** The words in order; more than one for a compound such as `auto-scaling`, a phrase, and signs without blanks. */
  readonly terms: readonly string[];
  /** The joined spelling of a compound, which serves as well as its parts side by side. */
  readonly joined?: string;
  /** True inside quotation marks: no prefixes, typos or aliases. */
  readonly exact: boolean;
  /** True for the last word when nothing follows it: it may be the beginning of a longer one. */
  readonly typing: boolean;
}

/** `operator:value`; several of one operator are alternatives, different ones must all hold. */
export interface QueryFilter {
  readonly operator: Operator;
  readonly value: string;
  readonly negated: boolean;
}

/** Something in the query that could not be understood, and what was probably meant. */
export interface QueryProblem {
  readonly kind:
    | 'unknown-operator'
    | 'empty-operator'
    | 'bad-value'
    | 'unknown-value'
    | 'unknown-video'
    | 'open-quote';
  readonly text: string;
  readonly nearest?: string;
}

export interface ParsedQuery {
  readonly text: string;
  readonly words: readonly QueryWord[];
  readonly excluded: readonly QueryWord[];
  readonly filters: readonly QueryFilter[];
  readonly problems: readonly QueryProblem[];
}

/** A query is cut here, so that pasted documents cost nothing. */
const longestQuery = 400;

const piecePattern =
  /(?<![^\s(])(-?)(?:([\p{L}_]+):)?(?:["“”„«]([^"“”„«»]*)(["“”»]?)|([^\s"“”„«»]+))?/gu;
const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads what a person typed. Never throws: what cannot be understood is listed under `problems`. */
export function parseQuery(input: string): ParsedQuery {
  const text = input.slice(0, longestQuery);
  const words: QueryWord[] = [];
  const excluded: QueryWord[] = [];
  const filters: QueryFilter[] = [];
  const problems: QueryProblem[] = [];
  for (const match of text.matchAll(piecePattern)) {
    const [piece, minus, prefix, quoted, closing, plain] = match;
    if (piece === '') continue;
    const negated = minus === '-';
    const value = quoted ?? plain ?? '';
    if (quoted !== undefined && closing === '') problems.push({ kind: 'open-quote', text: piece });
    const name = prefix?.toLowerCase();
    if (name !== undefined && isOperator(name)) {
      addFilter({ operator: name, value: value.trim(), negated }, piece);
      continue;
    }
    const isCode = value.startsWith(':') || value.startsWith('//');
    const nearest = name !== undefined && !isCode ? nearestOperator(name) : undefined;
    if (prefix !== undefined && !isCode) addUnknown(prefix, nearest);
    const typing = quoted === undefined && match.index + piece.length === text.length;
    const searched = prefix !== undefined && !nearest ? `${prefix} ${value}` : value;
    (negated ? excluded : words).push(...readWords(searched, quoted !== undefined, typing));
  }
  return { text, words, excluded, filters, problems };

  function addFilter(filter: QueryFilter, piece: string): void {
    const { operator, value } = filter;
    if (value === '') {
      problems.push({ kind: 'empty-operator', text: piece });
    } else if (!isUsable(operator, value)) {
      problems.push({ kind: 'bad-value', text: piece });
    } else {
      filters.push(filter);
    }
  }

  function addUnknown(name: string, nearest: Operator | undefined): void {
    problems.push({
      kind: 'unknown-operator',
      text: `${name}:`,
      ...(nearest && { nearest: `${nearest}:` }),
    });
  }
}

function isUsable(operator: Operator, value: string): boolean {
  if (operator === 'year') return /^\d{4}$/.test(value);
  return (operator !== 'before' && operator !== 'after') || datePattern.test(value);
}

function readWords(value: string, exact: boolean, typing: boolean): QueryWord[] {
  const tokens = tokenize(value).filter(({ extra }) => extra === undefined || extra === 'joined');
  if (tokens.length === 0) return [];
  if (exact) return [{ terms: plainTerms(tokens), exact, typing: false }];
  const words: QueryWord[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (isFragment(token.term)) {
      const run = [token];
      for (let next = tokens[index + 1]; next && overlap(run, next); next = tokens[index + 1]) {
        run.push(next);
        index += 1;
      }
      words.push({ terms: plainTerms(run), exact, typing: false });
      continue;
    }
    if (!token.extra) {
      words.push({ terms: [token.term], exact, typing: false });
      continue;
    }
    const parts: Token[] = [];
    for (let next = tokens[index + 1]; next && next.end <= token.end; next = tokens[index + 1]) {
      parts.push(next);
      index += 1;
    }
    const [one = '', ...others] = plainTerms(parts);
    const dotted = token.term.startsWith('.') && others.length === 0;
    words.push({
      terms: dotted ? [token.term] : [one, ...others],
      joined: dotted ? one : token.term,
      exact,
      typing: false,
    });
  }
  const last = words.at(-1);
  if (typing && last) words[words.length - 1] = { ...last, typing };
  return words;
}

/** Whether a pair of signs goes on where the one before has not ended. */
function overlap(run: readonly Token[], next: Token): boolean {
  return isFragment(next.term) && next.start < (run.at(-1)?.end ?? 0);
}

function plainTerms(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => !token.extra).map((token) => token.term);
}
