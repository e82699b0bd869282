import { canKeepPages, chooseKeeping, keepsPages } from './offline-choice.ts';

const box = document.querySelector<HTMLInputElement>('[data-offline-switch]');
if (box && canKeepPages()) {
  box.checked = keepsPages();
  // Where nothing can be kept, the page says nothing of it.
  for (const part of document.querySelectorAll<HTMLElement>('[data-offline-part]'))
    part.hidden = false;
  box.addEventListener('change', () => {
    chooseKeeping(box.checked).catch(() => undefined);
  });
}
