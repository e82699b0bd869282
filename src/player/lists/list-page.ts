import { listSection } from './list-section.ts';
import { programmesOf } from './programmes.ts';
import { findEvents, talksById } from './read-list.ts';
import { decodeList } from './shared-list.ts';
import type { Storage } from '../kept/storage.ts';
import { storageTools } from '../kept/storage-tools.ts';
import type { OwnList, Stored } from '../kept/stored.ts';
import { ownListTexts } from '../../texts/texts.ts';

/**
 * The page of lists: one that came with the address, what is kept for later, the visitor's own lists, what has a star
 * in each event's programme, and the way out of this browser and back into it.
 */
export function openListPage(place: HTMLElement, storage: Storage): void {
  let turn = 0;
  const show = async () => {
    const mine = (turn += 1);
    const stored = storage.read();
    const shared = decodeList(location.hash);
    const lists = [...(shared ? [shared] : []), laterList(stored), ...stored.lists];
    const events = await findEvents([...lists.flatMap(({ talks }) => talks), ...stored.starred]);
    const known = talksById(events.values());
    if (mine !== turn) return;
    const change = (next: (stored: Stored) => Stored) => {
      storage.change(next);
      void show();
    };
    const sections: HTMLElement[] = [];
    if (shared) sections.push(listSection(shared, known, { keep: () => change(keep(shared)) }));
    sections.push(
      listSection(laterList(stored), known, {
        set: (talks) => change((now) => ({ ...now, later: talks })),
      }),
    );
    for (const list of stored.lists) {
      sections.push(
        listSection(list, known, {
          set: (talks) => change(replace(list.name, { ...list, talks })),
          rename: (name) => change(replace(list.name, { ...list, name })),
          remove: () => change(replace(list.name, undefined)),
        }),
      );
    }
    for (const { list, programme } of programmesOf(stored.starred, events)) {
      sections.push(
        listSection(list, known, {
          programme,
          takeOff: (id) =>
            change((now) => ({ ...now, starred: now.starred.filter((one) => one !== id) })),
        }),
      );
    }
    const focus = describeFocus(place);
    place.replaceChildren(
      ...sections,
      storageTools(storage, () => void show()),
    );
    restoreFocus(place, focus);
  };
  addEventListener('hashchange', () => void show());
  addEventListener('storage', () => void show());
  void show();
}

const laterList = ({ later }: Stored): OwnList => ({ name: ownListTexts.watchLater, talks: later });

/** Keeps a list that came with an address; a name that is taken gets a number. */
function keep(list: OwnList): (stored: Stored) => Stored {
  return (stored) => {
    const taken = new Set(stored.lists.map(({ name }) => name));
    let { name } = list;
    for (let count = 2; taken.has(name); count += 1) name = `${list.name} ${count}`;
    history.replaceState(history.state, '', location.pathname);
    return { ...stored, lists: [...stored.lists, { ...list, name }] };
  };
}

function replace(name: string, by: OwnList | undefined): (stored: Stored) => Stored {
  return (stored) => {
    const free = by && (by.name === name || stored.lists.every((list) => list.name !== by.name));
    const next = free || !by ? by : { ...by, name };
    const lists = stored.lists.map((list) => (list.name === name ? next : list));
    return { ...stored, lists: lists.filter((list) => list !== undefined) };
  };
}

/** Drawing anew takes the focus away; it goes back to the same button. */
function describeFocus(place: HTMLElement): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && place.contains(activeElement)
    ? activeElement.dataset['focus']
    : undefined;
}

function restoreFocus(place: HTMLElement, focus: string | undefined): void {
  if (focus === undefined) return;
  const buttons = [...place.querySelectorAll<HTMLElement>('[data-focus]')];
  const same = buttons.find(({ dataset }) => dataset['focus'] === focus);
  (same ?? place.querySelector<HTMLElement>('h2'))?.focus();
}
