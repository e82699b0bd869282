import type { Refill } from '../complete-query.ts';
import { searchPageTexts, searchTexts } from '../../../texts/texts.ts';

interface Props {
  readonly completions: readonly Refill[];
  readonly ask: (query: string) => void;
}

/** How the word being typed could go on, where it is the beginning of an operator or of its value. */
export function QueryCompletions({ completions, ask }: Props) {
  if (completions.length === 0) return null;
  return (
    <div className="query-completions" role="group" aria-label={searchTexts.narrowDown}>
      <span aria-hidden="true">{searchPageTexts.narrowDownTo}</span>
      {completions.map(({ label, query, hint }) => (
        <button type="button" className="chip" key={label} onClick={() => ask(query)} title={hint}>
          {label}
        </button>
      ))}
    </div>
  );
}
