import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Completion } from '../../search/completions.ts';
import type { SearchHit } from '../../search/search-result.ts';
import { announceResults, namedGroups } from './group-names.ts';
import { hitAddress } from './hit-address.ts';
import { Hit } from './hit.tsx';
import { PaletteStart } from './palette-start.tsx';
import { QueryNotes } from './query-notes.tsx';
import { rememberSearch } from './recent-searches.ts';
import { base } from './site-search.ts';
import { useCompletions } from './use-completions.ts';
import { useQuietly } from './use-quietly.ts';
import { useSearch } from './use-search.ts';

interface Option {
  readonly id: string;
  readonly group: string;
  readonly hit?: SearchHit;
  readonly completion?: Completion;
}

/** The search box that opens over a page: focus stays in the field, arrows move the active option. */
export function Palette({ close }: { readonly close: () => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(-1);
  const { result, stalled, failed, retry } = useSearch(query, { limit: 5 });
  const completions = useCompletions(query, caret);
  const groups = useMemo(
    () => (result && query.trim() ? namedGroups(result) : []),
    [result, query],
  );
  const options: Option[] = [
    ...completions.map((completion, index) => ({
      id: `${id}c${index}`,
      group: 'Narrow down',
      completion,
    })),
    ...groups.flatMap((group) =>
      group.hits.map((hit, index) => ({ id: `${id}${group.id}${index}`, group: group.id, hit })),
    ),
  ];
  const chosen = options[active];
  const status = useQuietly(failed || !query.trim() ? '' : result ? announceResults(result) : '');
  const searchPage = `${base}search/?q=${encodeURIComponent(query.trim())}`;

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (chosen) document.getElementById(chosen.id)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function ask(text: string) {
    setQuery(text);
    setCaret(text.length);
    setActive(-1);
    field.current?.focus();
  }

  function follow(address: string, newTab: boolean) {
    rememberSearch(query);
    if (newTab) window.open(address, '_blank', 'noopener');
    else {
      close();
      location.assign(address);
    }
  }

  function take(option: Option | undefined, newTab: boolean) {
    if (option?.completion) {
      const { text, from, to } = option.completion;
      ask(query.slice(0, from) + text + query.slice(to));
    } else if (option?.hit) follow(hitAddress(base, option.hit), newTab);
    else if (query.trim()) follow(searchPage, newTab);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const last = options.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const edges: Readonly<Record<string, number>> = { Home: 0, End: last };
    const target = moves[event.key] ?? (active >= 0 ? edges[event.key] : undefined);
    if (target !== undefined && last >= 0) {
      event.preventDefault();
      setActive(target);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(chosen, event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query) ask('');
      else close();
    }
  }

  return (
    <>
      <div className="palette-field">
        <svg
          viewBox="0 0 24 24"
          width="20"
          height="20"
          aria-hidden="true"
          data-stalled={stalled || undefined}
        >
          {stalled ? (
            <path d="M12 3a9 9 0 1 0 9 9" />
          ) : (
            <path d="M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 5 5" />
          )}
        </svg>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search talks, people, topics and what was said"
          aria-expanded={options.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen?.id}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={400}
          placeholder="A talk, a person, something that was said"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setCaret(event.target.selectionStart ?? event.target.value.length);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="palette-close" onClick={close}>
          <kbd aria-hidden="true">Esc</kbd>
          <span className="visually-hidden">Close search</span>
        </button>
      </div>
      <div className="palette-body">
        {failed && (
          <p className="palette-note">
            Search could not load.{' '}
            <button type="button" className="link-button" onClick={retry}>
              Retry
            </button>{' '}
            · <a href={searchPage}>Open search page</a>
          </p>
        )}
        {!failed && !query.trim() && <PaletteStart ask={ask} />}
        {!failed && query.trim() && (
          <>
            {result && (
              <QueryNotes result={result} query={query} ask={ask} className="palette-note" />
            )}
            <div role="listbox" id={`${id}list`} aria-label="Results">
              {completions.length > 0 && (
                <div role="group" aria-label="Narrow down" className="palette-completions">
                  {options
                    .filter(({ completion }) => completion)
                    .map((option) => (
                      <div
                        key={option.id}
                        id={option.id}
                        role="option"
                        aria-selected={option === chosen}
                        tabIndex={-1}
                        className="palette-completion"
                        onClick={() => take(option, false)}
                        onKeyDown={() => undefined}
                      >
                        {option.completion?.label}
                      </div>
                    ))}
                </div>
              )}
              {groups.map((group) => (
                <div
                  role="group"
                  aria-labelledby={`${id}g${group.id}`}
                  key={group.id}
                  className="palette-group"
                >
                  <div className="palette-heading" id={`${id}g${group.id}`} role="presentation">
                    {group.name}
                  </div>
                  {options
                    .filter((option) => option.group === group.id)
                    .map((option) => (
                      <div
                        key={option.id}
                        id={option.id}
                        role="option"
                        aria-selected={option === chosen}
                        tabIndex={-1}
                        className="hit"
                        onClick={(event) => take(option, event.ctrlKey || event.metaKey)}
                        onKeyDown={() => undefined}
                      >
                        {option.hit && <Hit hit={option.hit} />}
                      </div>
                    ))}
                </div>
              ))}
            </div>
          </>
        )}
      </div>
      <div className="palette-foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move · <kbd>↵</kbd> open
        </span>
        <a href={query.trim() ? searchPage : `${base}search/`}>All results and filters</a>
      </div>
      <div className="visually-hidden" role="status">
        {status}
      </div>
    </>
  );
}
