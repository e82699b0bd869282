import type { Storage } from '../kept/storage.ts';
import { listName, LIMITS, type OwnList, type Stored } from '../kept/stored.ts';
import { ownListTexts } from '../../texts/texts.ts';

/**
 * A popover of the visitor's lists, ticked where they hold the talk, and a field for a new one. `fail`
 * is called when the browser does not keep the choice.
 */
export function listChoice(
  opener: HTMLElement,
  id: string,
  storage: Storage,
  fail: () => void,
): void {
  const box = document.createElement('div');
  box.popover = 'auto';
  box.className = 'list-choice';
  box.role = 'dialog';
  box.ariaLabel = ownListTexts.listsWithTalk;
  const form = document.createElement('form');
  const lists = document.createElement('div');
  const name = document.createElement('input');
  name.maxLength = LIMITS.name;
  name.required = true;
  const label = document.createElement('label');
  label.append(ownListTexts.newList, name);
  const make = document.createElement('button');
  make.className = 'button';
  make.textContent = ownListTexts.makeIt;
  form.append(lists, label, make);
  box.append(form);
  opener.after(box);

  const change = (next: (stored: Stored) => Stored) => {
    if (!storage.change(next)) fail();
  };
  const show = () => lists.replaceChildren(...storage.read().lists.map(choice));
  const choice = (list: OwnList) => {
    const line = document.createElement('label');
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.checked = list.talks.includes(id);
    tick.addEventListener('change', () => change(withTalk(list.name, id, tick.checked)));
    line.append(tick, list.name);
    return line;
  };
  opener.addEventListener('click', () => {
    show();
    if (box.togglePopover({ source: opener })) box.querySelector('input')?.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(withTalk(listName(name.value), id, true));
    name.value = '';
    show();
  });
}

/** Puts a talk on a list, which is made where there is none of that name, or takes it off. */
function withTalk(name: string, id: string, on: boolean): (stored: Stored) => Stored {
  return (stored) => {
    const known = stored.lists.some((list) => list.name === name);
    const lists = known ? stored.lists : [...stored.lists, { name, talks: [] }];
    return {
      ...stored,
      lists: lists.slice(0, LIMITS.lists).map((list) => {
        if (list.name !== name) return list;
        const others = list.talks.filter((one) => one !== id);
        return { name, talks: on ? [...others, id].slice(-LIMITS.talks) : others };
      }),
    };
  };
}
