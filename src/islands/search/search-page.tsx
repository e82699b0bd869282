import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { adoptStyles } from '../../styles/adopt-styles.ts';
import { FacetList } from './facet-list.tsx';
import { announceResults, namedGroups } from './group-names.ts';
import { hitAddress } from './hit-address.ts';
import { Hit } from './hit.tsx';
import {
  FIRST_HITS,
  readPageState,
  SCOPES,
  searchOptions,
  SORTS,
  writePageState,
  type PageState,
} from './page-state.ts';
import { pageForm, type PageForm } from './page-form.ts';
import { QueryNotes } from './query-notes.tsx';
import { rememberSearch } from './recent-searches.ts';
import { base } from './site-search.ts';
import hitStyles from './hits.css?inline';
import styles from './search-page.css?inline';
import { useQuietly } from './use-quietly.ts';
import { useSearch } from './use-search.ts';

/** The results of the search page: the field’s text, the scope and the order all stand in the address. */
function SearchPage({ form }: { readonly form: PageForm }) {
  const [state, setState] = useState<PageState>(() => {
    const said = readPageState(location.search);
    return { ...said, query: said.query || form.read() };
  });
  const { query, scope, sort, limit } = state;
  const { result, stalled, failed, retry } = useSearch(query, searchOptions(state));
  const asked = query.trim() !== '';
  const groups = result && asked ? namedGroups(result) : [];
  const status = useQuietly(asked && result ? announceResults(result) : '');

  function change(next: Partial<PageState>) {
    setState((before) => ({ ...before, limit: FIRST_HITS, ...next }));
  }
  function ask(text: string) {
    form.write(text);
    change({ query: text });
  }

  useEffect(() => form.showStart(!asked), [asked, form]);
  useEffect(() => {
    history.replaceState(history.state, '', location.pathname + writePageState(state));
  }, [state]);
  useEffect(() => {
    form.write(readPageState(location.search).query || form.read());
    return form.listen((text, submitted) => {
      if (submitted) rememberSearch(text);
      setState((before) => ({ ...before, limit: FIRST_HITS, query: text }));
    });
  }, [form]);

  if (!asked) return null;
  return (
    <div className="search-page" aria-busy={stalled}>
      <aside className="search-side">
        {result?.facets && <FacetList facets={result.facets} query={query} ask={ask} />}
      </aside>
      <div className="search-main">
        <div className="search-tools">
          <div className="scope-row" role="group" aria-label="Where to look">
            {SCOPES.map(([id, name]) => (
              <button
                type="button"
                className="chip"
                key={id}
                aria-pressed={scope === id}
                onClick={() => change({ scope: id })}
              >
                {name}
              </button>
            ))}
          </div>
          <label className="sort-row">
            Order{' '}
            <select
              value={sort}
              onChange={(event) => change({ sort: event.target.value as PageState['sort'] })}
            >
              {SORTS.map(([id, name]) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {failed && (
          <p className="notice">
            Search could not load.{' '}
            <button type="button" className="link-button" onClick={retry}>
              Retry
            </button>
          </p>
        )}
        {result && <QueryNotes result={result} query={query} ask={ask} className="notice" />}
        {groups.map((group) => (
          <section key={group.id} className="search-group" aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>
              {group.name}{' '}
              <span className="group-count">
                {group.atMost ? `up to ${group.total}` : group.total}
              </span>
            </h2>
            <ol className="search-hits">
              {group.hits.map((hit, index) => (
                <li key={`${hit.url} ${hit.t ?? ''} ${index}`}>
                  <a
                    className="hit"
                    href={hitAddress(base, hit)}
                    onClick={() => rememberSearch(query)}
                  >
                    <Hit hit={hit} />
                  </a>
                </li>
              ))}
            </ol>
            {group.total > group.hits.length && group.hits.length >= limit && (
              <button
                type="button"
                className="button"
                onClick={() => change({ limit: limit + 20 })}
              >
                Show more
              </button>
            )}
          </section>
        ))}
        <div className="visually-hidden" role="status">
          {status}
        </div>
      </div>
    </div>
  );
}

const place = document.querySelector('[data-search-results]');
const field = document.querySelector<HTMLInputElement>('.search-form input[name=q]');
if (place && field) {
  adoptStyles(hitStyles);
  adoptStyles(styles);
  const form = pageForm(field, document.querySelector('[data-search-start]'));
  createRoot(place).render(<SearchPage form={form} />);
}
