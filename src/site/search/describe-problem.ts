import type { QueryProblem } from '../../search/query/query.ts';
import { queryProblemTexts } from '../../texts/texts.ts';

/** What could not be understood in a query, in a sentence. */
export function describeProblem({ kind, text }: Pick<QueryProblem, 'kind' | 'text'>): string {
  switch (kind) {
    case 'unknown-operator':
      return queryProblemTexts.unknownOperator(text);
    case 'empty-operator':
      return queryProblemTexts.emptyOperator(text);
    case 'bad-value':
      return queryProblemTexts.badValue(text);
    case 'unknown-value':
      if (text.startsWith('year:'))
        return queryProblemTexts.unknownYear(text.slice('year:'.length));
      return queryProblemTexts.unknownValue(text);
    case 'unknown-video':
      return queryProblemTexts.unknownVideo(text);
    case 'open-quote':
      return queryProblemTexts.openQuote;
  }
}
