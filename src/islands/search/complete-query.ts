import type { Completion } from '../../search/query/completions.ts';
import type { Operator } from '../../search/query/operators.ts';
import { fieldTexts } from '../../texts/texts.ts';

/** Another query to put into the field. */
export interface Refill {
  readonly label: string;
  /** What it does, in a few words. */
  readonly hint?: string;
  readonly query: string;
  readonly caret: number;
}

const MOST = 6;

const HINTS: Readonly<Record<Operator, string>> = fieldTexts.hints;

/** What an operator, “speaker:”, narrows a search down to. */
export const operatorHint = (operator: string): string | undefined =>
  HINTS[operator.replace(/:$/, '') as Operator];

/** The whole queries that completions of one lead to; none that says what is there already. */
export function completeQuery(query: string, completions: readonly Completion[]): Refill[] {
  const refills = completions.map(({ label, text, from, to, caret }): Refill => {
    const hint = label.endsWith(':') ? operatorHint(label) : undefined;
    return {
      label,
      query: query.slice(0, from) + text + query.slice(to),
      caret,
      ...(hint !== undefined && { hint }),
    };
  });
  return refills.filter((refill) => refill.query.trim() !== query.trim()).slice(0, MOST);
}
