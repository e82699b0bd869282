import { createRoot, type Root } from 'react-dom/client';
import { adoptStyles } from '../../../styles/adopt-styles.ts';
import { Palette } from './palette.tsx';
import { siteSearch } from '../site-search.ts';
import hitStyles from '../hits/hits.css?inline';
import styles from './palette.css?inline';
import { paletteTexts } from '../../../texts/texts.ts';

let root: Root | undefined;

/** Opens the palette over the page, or closes it; focus returns to where it was. */
export function togglePalette(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#palette') ?? createDialog();
  if (dialog.open) {
    dialog.close();
    return;
  }
  adoptStyles(hitStyles);
  adoptStyles(styles);
  root = createRoot(dialog);
  root.render(<Palette dialog={dialog} close={() => dialog.close()} />);
  dialog.showModal();
  // What fails here is said when something is asked.
  siteSearch()
    .then((search) => search.warm())
    .catch(() => undefined);
}

function createDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.id = 'palette';
  dialog.className = 'palette hued own-hue';
  dialog.setAttribute('aria-label', paletteTexts.search);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    root?.unmount();
    root = undefined;
  });
  document.body.append(dialog);
  return dialog;
}
