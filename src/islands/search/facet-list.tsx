import type { Facets } from '../../search/facets.ts';
import { asksFor, facetTerm, toggleTerm } from './page-state.ts';

const NAMES: readonly (readonly [keyof Facets, string])[] = [
  ['event', 'Event'],
  ['year', 'Year'],
  ['topic', 'Topic'],
  ['speaker', 'Speaker'],
  ['company', 'Company'],
  ['kind', 'Kind'],
  ['lang', 'Language'],
];
const SHOWN = 6;

interface Props {
  readonly facets: Facets;
  readonly query: string;
  readonly ask: (query: string) => void;
}

/** What the talks found can be narrowed down by, with counts; a choice is written into the query itself. */
export function FacetList({ facets, query, ask }: Props) {
  return (
    <div className="facet-list">
      {NAMES.map(([operator, name]) => {
        const values = facets[operator];
        const chosen = values.some(({ value }) => asksFor(query, facetTerm(operator, value)));
        if (values.length < 2 && !chosen) return null;
        const row = ({ value, count }: (typeof values)[number]) => {
          const term = facetTerm(operator, value);
          return (
            <label className="facet-row" key={value}>
              <input
                type="checkbox"
                checked={asksFor(query, term)}
                onChange={() => ask(toggleTerm(query, term))}
              />
              <span>{value.replaceAll('_', ' ')}</span>
              <span className="facet-count">{count}</span>
            </label>
          );
        };
        return (
          <fieldset key={operator}>
            <legend>{name}</legend>
            {values.slice(0, SHOWN).map(row)}
            {values.length > SHOWN && (
              <details>
                <summary>{values.length - SHOWN} more</summary>
                {values.slice(SHOWN, 60).map(row)}
              </details>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
