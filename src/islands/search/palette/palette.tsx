import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Refill } from '../complete-query.ts';
import { announceResults, namedGroups } from '../hits/groups.ts';
import { FIRST_HITS, writePageState } from '../page-state.ts';
import { PaletteField } from './palette-field.tsx';
import { PaletteFoot } from './palette-foot.tsx';
import { PaletteList } from './palette-list.tsx';
import { hitGroup, refillGroup, type PaletteOption } from './palette-options.ts';
import { QueryNotes } from '../query-notes.tsx';
import { forgetSearches, recentSearches, rememberSearch } from '../recent-searches.ts';
import { ScopeRow } from '../scope-row.tsx';
import type { Scope } from '../hits/scopes.ts';
import { SearchFailed } from '../search-failed.tsx';
import { base } from '../site-search.ts';
import { startGroups } from './start-groups.ts';
import { useActiveOption } from './use-active-option.ts';
import { useCompletions } from '../use-completions.ts';
import { useEscape } from './use-escape.ts';
import { useLatest } from '../use-latest.ts';
import { useQuietly } from '../use-quietly.ts';
import { useSearch } from '../use-search.ts';
import { useTopics } from './use-topics.ts';
import { paletteTexts, searchTexts } from '../../../texts/texts.ts';

interface Props {
  readonly dialog: HTMLDialogElement;
  readonly close: () => void;
}

/** Hits of a group while all are shown, and while one kind is. */
const FEW = 5;
const MANY = 20;

/** The search box that opens over a page. */
export function Palette({ dialog, close }: Props) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [{ query, caret }, setText] = useState({ query: '', caret: 0 });
  const [scope, setScope] = useState<Scope>('all');
  const [recent, setRecent] = useState(recentSearches);
  const topics = useTopics();
  const { result, stalled, failed, retry } = useSearch(query, {
    limit: scope === 'all' ? FEW : MANY,
  });
  const completions = useCompletions(query, caret);

  const whole = useLatest(result?.complete ? result : undefined);
  const asked = query.trim() !== '';
  const answer = asked && !failed ? result : undefined;
  const found = answer ? namedGroups(answer, scope).map(hitGroup) : [];
  const narrowing = refillGroup(
    { id: 'narrow', name: searchTexts.narrowDown, look: 'lines' },
    completions,
  );
  const offered = asked ? [...narrowing, ...found] : startGroups(recent, topics);
  const groups = failed ? [] : offered;
  const options = groups.flatMap((group) => group.options);
  const { active, move, leave } = useActiveOption(options);
  /** Where a pasted link leads: nobody has to choose what they pasted. */
  const linked = answer?.link && answer.query === query ? options[0] : undefined;

  const status = useQuietly(statusOf());
  const searchPage = `${base}search/${writePageState({
    query: query.trim(),
    scope,
    sort: 'relevance',
    limit: FIRST_HITS,
  })}`;

  useEffect(() => field.current?.focus(), []);
  useEscape(dialog, () => (query ? ask('') : close()));

  function statusOf(): string {
    if (failed) return searchTexts.couldNotLoad;
    return answer ? announceResults(answer, scope) : '';
  }

  function type(text: string, at: number) {
    if (text !== query) leave();
    setText({ query: text, caret: at });
  }

  function ask(text: string, at = text.length) {
    type(text, at);
    field.current?.focus();
  }

  const refill = (to: Refill) => ask(to.query, to.caret);

  function follow(address: string, newTab: boolean) {
    rememberSearch(query);
    if (newTab) window.open(address, '_blank', 'noopener');
    else {
      close();
      location.assign(address);
    }
  }

  /** By pointer: a hit is a link and goes where it leads by itself. */
  function choose(option: PaletteOption, { ctrlKey, metaKey, shiftKey }: MouseEvent) {
    if (option.refill) {
      refill(option.refill);
      return;
    }
    rememberSearch(query);
    if (!ctrlKey && !metaKey && !shiftKey) close();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const newTab = event.ctrlKey || event.metaKey;
      const chosen = active ?? linked;
      if (chosen?.refill) refill(chosen.refill);
      else if (chosen) follow(chosen.href, newTab);
      else if (asked) follow(searchPage, newTab);
    } else if (move(event.key)) event.preventDefault();
  }

  return (
    <>
      <PaletteField
        field={field}
        query={query}
        caret={caret}
        type={type}
        onKeyDown={onKeyDown}
        close={close}
        stalled={stalled}
        list={list}
        expanded={options.length > 0}
        activeId={active?.id}
      />
      <ScopeRow scope={scope} choose={setScope} result={asked && !failed ? whole : undefined} />
      <div className="palette-body" aria-busy={stalled}>
        {failed && <SearchFailed retry={retry} page={searchPage} className="palette-note" />}
        {answer && (
          <QueryNotes
            result={answer}
            scope={scope}
            showAll={() => setScope('all')}
            ask={ask}
            completing={completions.length > 0}
            className="palette-note"
          />
        )}
        <PaletteList id={list} groups={groups} active={active} choose={choose} />
        {!asked && !failed && <p className="palette-note">{paletteTexts.quotationMarks}</p>}
        {!asked && recent.length > 0 && (
          <button
            type="button"
            className="link-button palette-forget"
            onClick={() => {
              forgetSearches();
              setRecent([]);
              field.current?.focus();
            }}
          >
            {paletteTexts.clearRecent}
          </button>
        )}
      </div>
      <PaletteFoot searchPage={searchPage} />
      <div className="visually-hidden" role="status">
        {status}
      </div>
    </>
  );
}
