import { useSyncExternalStore } from 'react';
import type { Facets } from '../../../search/names/facets.ts';
import { FacetList } from './facet-list.tsx';
import { filterTerms } from './filter-terms.ts';
import { searchPageTexts } from '../../../texts/texts.ts';

interface Props {
  readonly facets: Facets;
  readonly query: string;
  readonly ask: (query: string) => void;
}

/** Whether the facets have a column of their own. */
export const useHasColumn = () => useSyncExternalStore(watchColumn, () => columnQuery.matches);

/** The facets where there is no column for them: a sheet that a button opens. */
export function FilterSheet(props: Props) {
  const used = filterTerms(props.query).length;
  if (!hasFacets(props.facets)) return null;
  return (
    <>
      <button type="button" className="button" popoverTarget="search-filters">
        {searchPageTexts.filters}
        {used > 0 && <span className="badge">{used}</span>}
      </button>
      <div popover="auto" id="search-filters" className="filter-sheet">
        <FacetList {...props} />
        <button
          type="button"
          className="button button-primary"
          popoverTarget="search-filters"
          popoverTargetAction="hide"
        >
          {searchPageTexts.showResults}
        </button>
      </div>
    </>
  );
}

export const hasFacets = (facets: Facets) => Object.values(facets).some(({ length }) => length > 0);

const columnQuery = matchMedia('(width >= 64rem)');

function watchColumn(changed: () => void): () => void {
  columnQuery.addEventListener('change', changed);
  return () => columnQuery.removeEventListener('change', changed);
}
