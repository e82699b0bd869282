import type { SearchResult } from '../../search/results/search-result.ts';
import { describeProblem } from '../../site/search/describe-problem.ts';
import { isInScope } from './hits/groups.ts';
import type { Scope } from './hits/scopes.ts';
import { Sentence } from './sentence.tsx';
import { searchTexts } from '../../texts/texts.ts';

interface Props {
  readonly result: SearchResult;
  readonly scope: Scope;
  readonly showAll: () => void;
  readonly ask: (query: string) => void;
  /** Whether the query is still being completed: nobody is told off for half a word. */
  readonly completing?: boolean;
  readonly className: string;
}

/** What could not be understood in a query, and where nothing was found, what to try instead. */
export function QueryNotes({ result, scope, showAll, ask, completing, className }: Props) {
  const { problems, complete, groups, query } = result;
  const found = groups.filter(({ hits }) => hits.length > 0);
  const told = completing ? problems.filter(({ kind }) => kind === 'unknown-operator') : problems;
  return (
    <>
      {told.map(({ kind, text, nearest }) => (
        <p className={className} key={kind + text}>
          {describeProblem({ kind, text })}
          {nearest !== undefined && (
            <Sentence
              text={searchTexts.didYouMean}
              nearest={
                <button
                  type="button"
                  className="link-button"
                  onClick={() => ask(query.replace(text, nearest))}
                >
                  {nearest}
                </button>
              }
            />
          )}
        </p>
      ))}
      {complete && !completing && found.length === 0 && (
        <NothingFound result={result} told={told.length > 0} ask={ask} className={className} />
      )}
      {complete && found.length > 0 && !found.some(({ id }) => isInScope(id, scope)) && (
        <p className={className}>
          {searchTexts.nothingInScope(searchTexts.scopes[scope], query.trim())}{' '}
          <button type="button" className="link-button" onClick={showAll}>
            {searchTexts.showEverything}
          </button>
        </p>
      )}
    </>
  );
}

interface NothingFoundProps extends Pick<Props, 'ask' | 'className'> {
  readonly result: SearchResult;
  /** Whether it has been said why. */
  readonly told: boolean;
}

function NothingFound({ result: { query, suggestions }, told, ask, className }: NothingFoundProps) {
  if (told && suggestions.length === 0) return null;
  return (
    <div className={className}>
      <p>
        {!told && `${searchTexts.noMatch(query.trim())} `}
        {suggestions.length > 0 && searchTexts.tryThese}
      </p>
      <ul className="search-tries">
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button type="button" className="chip" onClick={() => ask(suggestion)}>
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
