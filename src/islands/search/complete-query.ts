import type { Completion } from '../../search/query/completions.ts';
import type { Operator } from '../../search/query/operators.ts';

/** Another query to put into the field. */
export interface Refill {
  readonly label: string;
  /** What it does, in a few words. */
  readonly hint?: string;
  readonly query: string;
  readonly caret: number;
}

const MOST = 6;

/** What each operator narrows a search down to. */
const HINTS: Readonly<Record<Operator, string>> = {
  speaker: 'talks by someone',
  topic: 'talks about something',
  event: 'talks of one event',
  company: 'talks by people of a company',
  track: 'talks of a strand of the programme',
  kind: 'keynotes, panels, workshops',
  lang: 'talks in a language',
  year: 'talks of a year',
  before: 'talks before a date',
  after: 'talks after a date',
};

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
