/** What the keys do, and the way to everything that was found. */
export function PaletteFoot({ searchPage }: { readonly searchPage: string }) {
  return (
    <div className="palette-foot">
      <span className="palette-keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>↵</kbd> open
        </span>
        <span>
          <kbd>{/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl'}</kbd> <kbd>↵</kbd> new
          tab
        </span>
      </span>
      <a href={searchPage}>All results and filters</a>
    </div>
  );
}
