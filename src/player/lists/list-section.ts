import { formatClock } from '../../domain/chapters/clock-time.ts';
import { copyText } from '../handing-on/copy-text.ts';
import { element } from '../element.ts';
import { passBaton } from './baton.ts';
import type { ListedTalk } from './list-file.ts';
import { listAddress } from './play-through.ts';
import { encodeList } from './shared-list.ts';
import { LIMITS, type OwnList } from '../kept/stored.ts';
import { ownListTexts } from '../../texts/texts.ts';

/** What may be done with a list; a list that came with an address can only be kept. */
export interface ListDeeds {
  readonly keep?: () => void;
  /** A page that shows the list in its own way. */
  readonly programme?: string;
  readonly takeOff?: (id: string) => void;
  readonly set?: (talks: readonly string[]) => void;
  readonly rename?: (name: string) => void;
  readonly remove?: () => void;
}

/** A list on the page of lists: its talks in order, playing it through, its link, changing it. */
export function listSection(
  list: OwnList,
  known: ReadonlyMap<string, ListedTalk>,
  deeds: ListDeeds,
): HTMLElement {
  const { name } = list;
  const heading = element('h2', { tabIndex: -1 }, name);
  const tools = element('p', { className: 'list-tools' });
  const first = list.talks.map((id) => known.get(id)).find((talk) => talk && talk.plays !== false);
  const code = encodeList(list);
  if (first) {
    const href = listAddress(first.href, `talks:${code}`);
    const play = element('a', { className: 'button button-primary', href }, ownListTexts.playAll);
    play.addEventListener('click', () => passBaton(href));
    tools.append(play);
  }
  const add = (words: string, press: () => void) =>
    tools.append(button(words, `${name}: ${words}`, press));
  if (deeds.programme !== undefined) {
    const open = { className: 'button', href: deeds.programme };
    tools.append(element('a', open, ownListTexts.openProgramme));
  } else if (deeds.keep) add(ownListTexts.keepList, deeds.keep);
  else if (list.talks.length > 0) {
    add(ownListTexts.copyLink, () => {
      const link = new URL(`#${code}`, location.href);
      void copyText(link.href, ownListTexts.linkCopied);
    });
  }
  const { rename, remove } = deeds;
  if (rename) {
    add(ownListTexts.rename, () => {
      const next = prompt(ownListTexts.nameOfList, name)?.trim();
      if (next) rename(next.slice(0, LIMITS.name));
    });
  }
  if (remove)
    add(ownListTexts.deleteList, () => confirm(ownListTexts.reallyDelete(name)) && remove());
  const section = element('section', { className: 'own-list' }, heading, tools);
  section.append(
    list.talks.length > 0
      ? element('ol', { className: 'own-list-talks' }, ...rows(list, known, deeds))
      : element('p', { className: 'muted' }, ownListTexts.nothingYet),
  );
  return section;
}

function rows(
  { name, talks }: OwnList,
  known: ReadonlyMap<string, ListedTalk>,
  { set, takeOff }: ListDeeds,
): HTMLElement[] {
  return talks.map((id, index) => {
    const talk = known.get(id);
    const row = element('li', {}, describe(talk, id));
    row.dataset['talk'] = id;
    if (!set && !takeOff) return row;
    const title = talk?.title ?? id;
    const tools = element('span', { className: 'own-list-moves' });
    const add = (words: string, sign: string, press: () => void) =>
      tools.append(button(sign, `${name}: ${words} ${id}`, press, `${words}: ${title}`));
    if (set && index > 0) add(ownListTexts.moveUp, '↑', () => set(swap(talks, index - 1)));
    if (set && index < talks.length - 1)
      add(ownListTexts.moveDown, '↓', () => set(swap(talks, index)));
    add(ownListTexts.takeOff, '×', () =>
      takeOff ? takeOff(id) : set?.(talks.filter((one) => one !== id)),
    );
    row.append(tools);
    return row;
  });
}

function describe(talk: ListedTalk | undefined, id: string): HTMLElement {
  if (!talk) return element('span', { className: 'muted' }, ownListTexts.noLongerHere(id));
  const length = talk.seconds === undefined ? '' : ` · ${formatClock(talk.seconds)}`;
  return element(
    'span',
    { className: 'own-list-talk' },
    element('a', { href: talk.href }, talk.title),
    element('span', { className: 'muted small' }, `${talk.by}${length}`),
  );
}

function button(words: string, focus: string, press: () => void, label?: string): HTMLElement {
  const made = element('button', { type: 'button', className: 'button' }, words);
  made.dataset['focus'] = focus;
  if (label !== undefined) made.ariaLabel = label;
  made.addEventListener('click', press);
  return made;
}

/** The talks with the one at `index` and the one after it changed about. */
function swap(talks: readonly string[], index: number): readonly string[] {
  const [first, second] = talks.slice(index, index + 2);
  return first === undefined || second === undefined
    ? talks
    : talks.with(index, second).with(index + 1, first);
}
