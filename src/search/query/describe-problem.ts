import type { QueryProblem } from './query.ts';

/** What could not be understood in a query, in a sentence. */
export function describeProblem({ kind, text }: Pick<QueryProblem, 'kind' | 'text'>): string {
  switch (kind) {
    case 'unknown-operator':
      return `“${text}” is not something to filter by.`;
    case 'empty-operator':
      return `“${text}” needs a value.`;
    case 'bad-value':
      return `“${text}” is not a date, such as year:2024, before:2024-03 or after:2024-03-31.`;
    case 'unknown-value':
      if (text.startsWith('year:')) return `No talk here is of ${text.slice('year:'.length)}.`;
      return `Nothing here is called “${text}”.`;
    case 'unknown-video':
      return `The recording ${text} is not in this archive.`;
    case 'open-quote':
      return 'The quotation mark is not closed; the phrase runs to the end.';
  }
}
