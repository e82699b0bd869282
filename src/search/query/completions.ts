import { foldText } from '../text/fold.ts';
import { isOperator, operators, writeFilter, type Operator } from './operators.ts';

/** Text that may replace `text.slice(from, to)` of the query, and where the caret goes then. */
export interface Completion {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly caret: number;
}

/** The known values of an operator that begin with what was typed, best first. */
export type ValuesOf = (operator: Operator, typed: string) => readonly string[];

const piecePattern = /(-?)(?:([\p{L}]+):("?)([^"]*)|([\p{L}]+))$/u;

/**
 * Completions for the piece of the query that ends at the caret: operators while their name is typed,
 * their known values after the colon. A value of several words is put in quotation marks.
 */
export function suggestOperators(text: string, caret: number, valuesOf?: ValuesOf): Completion[] {
  const from = pieceStart(text, caret);
  const match = piecePattern.exec(text.slice(from, caret));
  if (match?.index !== 0) return [];
  const [, minus = '', name, , typed = '', bare] = match;
  const complete = (label: string, replacement: string): Completion => ({
    label,
    text: replacement,
    from,
    to: caret,
    caret: from + replacement.length,
  });
  if (bare !== undefined) {
    const lower = bare.toLowerCase();
    return operators
      .filter((operator) => operator.startsWith(lower))
      .map((operator) => complete(`${operator}:`, `${minus}${operator}:`));
  }
  const operator = name?.toLowerCase() ?? '';
  if (!isOperator(operator)) return [];
  return (valuesOf?.(operator, foldText(typed)) ?? []).map((value) =>
    complete(value, `${minus}${writeFilter(operator, value)} `),
  );
}

/** Where the piece under the caret begins: after the last space that is not inside quotation marks. */
function pieceStart(text: string, caret: number): number {
  let start = 0;
  let quoted = false;
  for (let index = 0; index < caret; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    else if (!quoted && /\s/.test(text[index] ?? '')) start = index + 1;
  }
  return start;
}
