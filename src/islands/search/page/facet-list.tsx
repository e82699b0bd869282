import { useId } from 'react';
import { facetOperators, type Facets, type FacetValue } from '../../../search/names/facets.ts';
import type { ListedOperator } from '../../../search/query/operators.ts';
import { filterName, filterValue } from './filter-names.ts';
import { findTerm, toggleTerm } from './filter-terms.ts';
import { searchPageTexts } from '../../../texts/texts.ts';

const SHOWN = 6;
const MOST = 60;

interface Props {
  readonly facets: Facets;
  readonly query: string;
  readonly ask: (query: string) => void;
}

/** What the talks found can be narrowed down by, with counts; a choice is written into the query itself. */
export function FacetList({ facets, query, ask }: Props) {
  return (
    <div className="facet-list">
      {facetOperators.map((operator) => (
        <Facet
          key={operator}
          operator={operator}
          values={facets[operator]}
          query={query}
          ask={ask}
        />
      ))}
    </div>
  );
}

interface FacetProps extends Pick<Props, 'query' | 'ask'> {
  readonly operator: ListedOperator;
  readonly values: readonly FacetValue[];
}

/** One way to narrow down; left out where it would leave everything as it is. */
function Facet({ operator, values, query, ask }: FacetProps) {
  const id = useId();
  const isAsked = ({ value }: FacetValue) => findTerm(query, operator, value) !== undefined;
  if (values.length < 2 && !values.some(isAsked)) return null;
  const row = (facet: FacetValue) => (
    <label className="facet-row" key={facet.value}>
      <input
        type="checkbox"
        checked={isAsked(facet)}
        onChange={() => ask(toggleTerm(query, operator, facet.value))}
      />
      <span>{filterValue(operator, facet.value)}</span>
      <span className="facet-count">{facet.count}</span>
    </label>
  );
  const more = values.slice(SHOWN, MOST);
  return (
    <div role="group" aria-labelledby={id}>
      <h2 className="facet-name" id={id}>
        {filterName(operator)}
      </h2>
      {values.slice(0, SHOWN).map(row)}
      {more.length > 0 && (
        <details>
          <summary>{searchPageTexts.more(more.length)}</summary>
          {more.map(row)}
        </details>
      )}
    </div>
  );
}
