import { KEY_HELP } from './keys.ts';
import type { Storage } from './kept/storage.ts';
import { keyTexts } from '../texts/texts.ts';

/**
 * The help for the keys, a popover with a switch to turn single keys off. Returns what opens and closes
 * it; so does every `data-does="keys"`.
 */
export function keyHelp(storage: Storage): () => void {
  let box: HTMLElement | undefined;
  const toggle = () => {
    box ??= makeBox(storage);
    const { activeElement } = document;
    if (box.togglePopover()) box.querySelector('input')?.focus();
    else if (activeElement instanceof HTMLElement && box.contains(activeElement))
      activeElement.blur();
  };
  for (const opener of document.querySelectorAll('[data-does="keys"]')) {
    opener.addEventListener('click', toggle);
  }
  return toggle;
}

function makeBox(storage: Storage): HTMLElement {
  const box = document.createElement('div');
  box.popover = 'auto';
  box.id = 'key-help';
  box.className = 'key-help';
  box.role = 'dialog';
  box.ariaLabel = keyTexts.keysOfPlayer;
  const title = document.createElement('h2');
  title.textContent = keyTexts.keys;
  const list = document.createElement('dl');
  for (const [keys, does] of KEY_HELP) {
    const term = document.createElement('dt');
    for (const key of keys) {
      const cap = document.createElement(key === '…' ? 'span' : 'kbd');
      cap.textContent = key;
      term.append(cap);
    }
    const meaning = document.createElement('dd');
    meaning.textContent = does;
    list.append(term, meaning);
  }
  const label = document.createElement('label');
  const choice = document.createElement('input');
  choice.type = 'checkbox';
  choice.checked = storage.read().keys;
  choice.addEventListener('change', () =>
    storage.change((stored) => ({ ...stored, keys: choice.checked })),
  );
  label.append(choice, ` ${keyTexts.singleKeys}`);
  box.append(title, list, label);
  document.body.append(box);
  return box;
}
