import { filterName, filterValue } from './filter-names.ts';
import { filterTerms, removeTerm } from './filter-terms.ts';
import { searchPageTexts } from '../../../texts/texts.ts';

interface Props {
  readonly query: string;
  readonly ask: (query: string) => void;
}

/** What the search is narrowed down by, each to be taken off again. */
export function FilterChips({ query, ask }: Props) {
  const terms = filterTerms(query);
  if (terms.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={searchPageTexts.filtersInUse}>
      {terms.map((term) => (
        <li key={term.text}>
          <button type="button" className="chip" onClick={() => ask(removeTerm(query, term))}>
            <span className="visually-hidden">{searchPageTexts.remove} </span>
            <span>
              {term.negated
                ? searchPageTexts.not(filterName(term.operator))
                : filterName(term.operator)}
              : <b>{filterValue(term.operator, term.value)}</b>
            </span>
            <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
              <path d="M6 6l12 12M18 6 6 18" />
            </svg>
          </button>
        </li>
      ))}
      {terms.length > 1 && (
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => ask(terms.reduce(removeTerm, query))}
          >
            {searchPageTexts.removeAll}
          </button>
        </li>
      )}
    </ul>
  );
}
