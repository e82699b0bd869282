import { paletteTexts } from '../../../texts/texts.ts';

/** What the keys do, and the way to everything that was found. */
export function PaletteFoot({ searchPage }: { readonly searchPage: string }) {
  return (
    <div className="palette-foot">
      <span className="palette-keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {paletteTexts.move}
        </span>
        <span>
          <kbd>↵</kbd> {paletteTexts.open}
        </span>
        <span>
          <kbd>{/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl'}</kbd> <kbd>↵</kbd>{' '}
          {paletteTexts.newTab}
        </span>
      </span>
      <a href={searchPage}>{paletteTexts.allResults}</a>
    </div>
  );
}
