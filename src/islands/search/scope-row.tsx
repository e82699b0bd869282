import type { SearchResult } from '../../search/results/search-result.ts';
import { countInScope } from './hits/groups.ts';
import { SCOPES, type Scope } from './hits/scopes.ts';
import { searchTexts } from '../../texts/texts.ts';

interface Props {
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  /** Counts are those of this answer. */
  readonly result: SearchResult | undefined;
}

/** Where to look, with how much there is. */
export function ScopeRow({ scope, choose, result }: Props) {
  const counted = result?.groups.length ? result : undefined;
  return (
    <div className="scope-row" role="group" aria-label={searchTexts.whereToLook}>
      {SCOPES.map((id) => {
        const count = counted && countInScope(counted, id);
        return (
          <button
            type="button"
            className="chip"
            key={id}
            aria-pressed={scope === id}
            data-empty={count === 0 || undefined}
            onClick={() => choose(id)}
          >
            {searchTexts.scopes[id]}
            {count !== undefined && <span className="scope-count">{count}</span>}
          </button>
        );
      })}
    </div>
  );
}
