import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { adoptStyles } from '../../../styles/adopt-styles.ts';
import hitStyles from '../hits/hits.css?inline';
import { FacetList } from './facet-list.tsx';
import { FilterChips } from './filter-chips.tsx';
import { announceResults, namedGroups } from '../hits/groups.ts';
import { pageForm, type PageForm } from './page-form.ts';
import { searchOptions } from '../page-state.ts';
import { QueryCompletions } from './query-completions.tsx';
import { QueryNotes } from '../query-notes.tsx';
import { rememberSearch } from '../recent-searches.ts';
import { GroupOfResults } from './result-group.tsx';
import { SearchFailed } from '../search-failed.tsx';
import { FilterSheet, hasFacets, useHasColumn } from './filter-sheet.tsx';
import { SearchTools } from './search-tools.tsx';
import filterStyles from './filters.css?inline';
import styles from './search-page.css?inline';
import { useCompletions } from '../use-completions.ts';
import { useLatest } from '../use-latest.ts';
import { usePageState } from './use-page-state.ts';
import { usePictures } from './use-pictures.ts';
import { useQuietly } from '../use-quietly.ts';
import { useSearch } from '../use-search.ts';
import { searchPageTexts, searchTexts } from '../../../texts/texts.ts';

/** The results of the search page. */
function SearchPage({ form }: { readonly form: PageForm }) {
  const { state, choose, showMore } = usePageState(form);
  const { query, scope } = state;
  const asked = query.trim() !== '';
  const { result, stalled, failed, retry } = useSearch(query, searchOptions(state));
  const whole = useLatest(result?.complete ? result : undefined);
  const facets = whole?.facets;
  const wide = useHasColumn();
  const groups = result && asked ? namedGroups(result, scope) : [];
  const pictureOf = usePictures(groups.flatMap(({ hits }) => hits));
  const status = useQuietly(statusOf());
  const completions = useCompletions(query, query.length);
  const ask = (text: string) => choose({ query: text });
  const complete = (text: string) => {
    ask(text);
    form.focus();
  };

  useEffect(() => form.showStart(!asked), [asked, form]);

  function statusOf(): string {
    if (failed) return searchTexts.couldNotLoad;
    return asked && result ? announceResults(result, scope) : '';
  }

  if (!asked) return null;
  return (
    <div className="search-page" aria-busy={stalled}>
      {wide && (!facets || hasFacets(facets)) && (
        <aside aria-label={searchPageTexts.filters}>
          {facets && <FacetList facets={facets} query={query} ask={ask} />}
        </aside>
      )}
      <div className="search-main">
        <SearchTools state={state} result={failed ? undefined : whole} choose={choose}>
          {facets && !wide && <FilterSheet facets={facets} query={query} ask={ask} />}
        </SearchTools>
        <QueryCompletions completions={completions} ask={complete} />
        <FilterChips query={query} ask={ask} />
        {failed && <SearchFailed retry={retry} className="notice" />}
        {stalled && !result && <p className="search-wait">{searchPageTexts.searching}</p>}
        {result && (
          <QueryNotes
            result={result}
            scope={scope}
            showAll={() => choose({ scope: 'all' })}
            ask={ask}
            completing={completions.length > 0}
            className="notice"
          />
        )}
        {groups.map((group) => (
          <GroupOfResults
            key={group.id}
            group={group}
            state={state}
            showMore={showMore}
            pictureOf={pictureOf}
            follow={() => rememberSearch(query)}
          />
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
  adoptStyles(filterStyles);
  adoptStyles(styles);
  const form = pageForm(field, document.querySelector('[data-search-start]'));
  createRoot(place).render(<SearchPage form={form} />);
}
