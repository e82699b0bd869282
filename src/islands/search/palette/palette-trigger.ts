import { STORAGE_KEY } from '../../../player/kept/storage-key.ts';

const EDITABLE = 'input, textarea, select, [contenteditable]';

async function toggle(): Promise<void> {
  const { togglePalette } = await import('./open-palette.tsx');
  togglePalette();
}

/** Whether the visitor switched single keys off, in the help for the player's keys. */
function isSlashOff(): boolean {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as { keys?: unknown };
    return kept.keys === false;
  } catch {
    return false;
  }
}

/** Where the palette could not be fetched. */
function openSearchPage(): void {
  const opener = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
  if (opener) location.assign(opener.href);
}

/**
 * Opens the palette on Ctrl/⌘ K anywhere, on `/` outside fields, and from the header; a click with a
 * modifier still opens the search page. Autofill sends keys without a name, hence `key?.`.
 */
document.addEventListener('keydown', (event) => {
  const key = (event.key as string | undefined)?.toLowerCase();
  const typing = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
  const asked =
    key === 'k'
      ? (event.ctrlKey || event.metaKey) && !event.altKey
      : key === '/' && !typing && !event.ctrlKey && !event.metaKey && !isSlashOff();
  if (!asked || event.defaultPrevented) return;
  event.preventDefault();
  toggle().catch(openSearchPage);
});

for (const opener of document.querySelectorAll('[data-search-open]')) {
  opener.addEventListener('pointerover', () => void import('./open-palette.tsx'), { once: true });
  opener.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    toggle().catch(openSearchPage);
  });
}
