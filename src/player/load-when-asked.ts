import { STORAGE_KEY } from './kept/storage-key.ts';
import { keepPlace } from './reading/keep-place.ts';
import { TIME_LINK } from './reading/time-link.ts';

/**
 * All of the player that a page loads before somebody asks for it: what is pressed, pointed at or typed
 * fetches the rest and is then handed on to it. Until then, and without script, links are links.
 */
const PRESSED = ['talk-player > a', 'a[data-start]', TIME_LINK, '[data-does]'].join();
const NEAR =
  'talk-player, [data-transcript], .chapters, .timeline, [data-does], [data-player-part]';
const KEYS = new Set(['k', 'K', 'q', 'Q', '?']);

type Rest = typeof import('./open-page.ts');
let rest: Promise<Rest> | undefined;
let isThere = false;

function fetchRest(): Promise<Rest> {
  rest ??= import('./open-page.ts').then(
    (module) => {
      module.openPage();
      isThere = true;
      return module;
    },
    (error: unknown) => {
      rest = undefined;
      throw error;
    },
  );
  return rest;
}

const ignore = () => undefined;
const at = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

addEventListener('click', (event) => {
  const pressed = at(event, PRESSED);
  const aside = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (isThere || !pressed || aside) return;
  event.preventDefault();
  fetchRest().then(
    () => pressed.click(),
    () => pressed instanceof HTMLAnchorElement && location.assign(pressed.href),
  );
});

addEventListener('keydown', (event) => {
  const typing = at(event, 'input, textarea, select, [contenteditable]');
  if (isThere || typing || !KEYS.has(event.key) || !document.querySelector('talk-player')) return;
  fetchRest().then((module) => module.pressKey(event), ignore);
});

const near = (node: unknown) => {
  if (!isThere && node instanceof Element && node.closest(NEAR)) fetchRest().catch(ignore);
};
addEventListener('pointerover', ({ target }) => near(target));
addEventListener('focusin', ({ target }) => near(target));
document.addEventListener('selectionchange', () => near(getSelection()?.anchorNode?.parentElement));

const asks = () => /[?&](t|list)=|#t[=-]/.test(location.search + location.hash);
addEventListener('hashchange', () => {
  if (asks()) fetchRest().catch(ignore);
});
const isLists = document.querySelector('[data-player-part="lists"]');
if (asks() || isLists || hasStored()) fetchRest().catch(ignore);
keepPlace();

/** Whether the visitor keeps something here that marks this page. */
function hasStored(): boolean {
  try {
    return (
      localStorage.getItem(STORAGE_KEY) !== null &&
      document.querySelector('[data-talk], talk-player') !== null
    );
  } catch {
    return false;
  }
}
