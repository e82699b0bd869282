import type { ReactNode } from 'react';
import type { SearchResult } from '../../../search/results/search-result.ts';
import { SORTS, type PageState } from '../page-state.ts';
import { ScopeRow } from '../scope-row.tsx';
import { searchPageTexts } from '../../../texts/texts.ts';

interface Props {
  readonly state: PageState;
  readonly result: SearchResult | undefined;
  readonly choose: (change: Partial<PageState>) => void;
  /** What opens the filters, where they are not beside the results. */
  readonly children?: ReactNode;
}

/** Where to look, and in which order. */
export function SearchTools({ state: { scope, sort }, result, choose, children }: Props) {
  return (
    <div className="search-tools">
      <ScopeRow scope={scope} choose={(next) => choose({ scope: next })} result={result} />
      <div className="search-order">
        {children}
        <label className="sort-row">
          {searchPageTexts.order}
          <select
            value={sort}
            onChange={({ target }) => choose({ sort: target.value as PageState['sort'] })}
          >
            {SORTS.map((id) => (
              <option value={id} key={id}>
                {searchPageTexts.sorts[id]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
