import { useEffect, useState } from 'react';
import { replaceState } from '../../../player/kept/replace-state.ts';
import type { PageForm } from './page-form.ts';
import { FIRST_HITS, readPageState, writePageState, type PageState } from '../page-state.ts';
import { rememberSearch } from '../recent-searches.ts';

export interface HeldPageState {
  readonly state: PageState;
  /** A choice, which Back takes back. */
  readonly choose: (change: Partial<PageState>) => void;
  /** More of the same, which it does not. */
  readonly showMore: (limit: number) => void;
}

/** The state of the search page, kept in step with its field and the address. */
export function usePageState(form: PageForm): HeldPageState {
  const [state, setState] = useState<PageState>(() => {
    const said = readPageState(location.search);
    return { ...said, query: said.query || form.read() };
  });

  useEffect(() => {
    const address = location.pathname + writePageState(state);
    if (address !== location.pathname + location.search) replaceState(history.state, address);
  }, [state]);

  useEffect(() => {
    form.write(readPageState(location.search).query || form.read());
    const onBack = () => {
      const said = readPageState(location.search);
      form.write(said.query);
      setState(said);
    };
    addEventListener('popstate', onBack);
    const stop = form.listen((query, submitted) => {
      if (submitted) rememberSearch(query);
      else setState((before) => ({ ...before, limit: FIRST_HITS, query }));
    });
    return () => {
      removeEventListener('popstate', onBack);
      stop();
    };
  }, [form]);

  function choose(change: Partial<PageState>) {
    const next = { ...state, limit: FIRST_HITS, ...change };
    if (next.query !== state.query) form.write(next.query);
    history.pushState(null, '', location.pathname + writePageState(next));
    setState(next);
  }
  return { state, choose, showMore: (limit) => setState({ ...state, limit }) };
}
