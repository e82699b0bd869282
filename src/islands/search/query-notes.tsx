import type { SearchResult } from '../../search/search-result.ts';
import { describeProblem } from '../../search/describe-problem.ts';

interface Props {
  readonly result: SearchResult;
  readonly query: string;
  readonly ask: (query: string) => void;
  readonly className: string;
}

/** What could not be understood in a query, and where nothing was found, what to try instead. */
export function QueryNotes({ result, query, ask, className }: Props) {
  const { problems, complete, groups, suggestions } = result;
  const nothing = complete && groups.every(({ hits }) => hits.length === 0);
  return (
    <>
      {problems.map((problem) => (
        <p className={className} key={problem.kind + problem.text}>
          {describeProblem(problem)}
        </p>
      ))}
      {nothing && (
        <div className={className}>
          <p>
            No match for “{query.trim()}”.{suggestions.length > 0 && ' Try:'}
          </p>
          <p className="palette-tries">
            {suggestions.map((suggestion) => (
              <button
                type="button"
                className="chip"
                key={suggestion}
                onClick={() => ask(suggestion)}
              >
                {suggestion}
              </button>
            ))}
          </p>
        </div>
      )}
    </>
  );
}
