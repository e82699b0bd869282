import type { QueryProblem } from './query.ts';

/** What could not be understood in a query, in a sentence. */
export function describeProblem({ kind, text, nearest }: QueryProblem): string {
  const meant = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
  switch (kind) {
    case 'unknown-operator':
      return `“${text}” is not something to filter by.${meant}`;
    case 'empty-operator':
      return `“${text}” needs a value.${meant}`;
    case 'bad-value':
      return `“${text}” is not a value that fits here.${meant}`;
    case 'unknown-value':
      return `Nothing here is called “${text}”.${meant}`;
    case 'unknown-video':
      return `The recording ${text} is not in this archive.`;
    case 'open-quote':
      return 'The quotation mark is not closed; the phrase runs to the end.';
  }
}
