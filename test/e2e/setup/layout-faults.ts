/**
 * To run in a page: what of its text or controls cannot be seen or needs a scroll sideways, in words. Text
 * for screen readers only is left out. With `within`, only that part of the page is looked at.
 */
export function layoutFaults(within: string): string[] {
  const root = document.documentElement;
  const width = root.clientWidth;
  const found = new Set<string>();
  if (root.scrollWidth > width) found.add(`the page is ${root.scrollWidth - width} px too wide`);

  const nameOf = (part: Element) =>
    `${part.localName}${[...part.classList].map((name) => `.${name}`).join('')}`;
  const seen = (part: Element) =>
    part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const forEars = (part: Element) => {
    // It comes down when it has the focus.
    if (part.matches('.skip-link:not(:focus)')) return true;
    for (let one: Element | null = part; one; one = one.parentElement) {
      const { clipPath, position } = getComputedStyle(one);
      if (clipPath !== 'none' && position === 'absolute') return true;
    }
    return false;
  };

  /** Whether an ancestor cuts off a box of `part`, or it lies beside the window. */
  const look = (part: Element, boxes: readonly DOMRect[], words: string) => {
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    let free = true;
    for (let one: Element | null = part; one && one !== root; one = one.parentElement) {
      const { overflowX, overflowY, display, position } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
      if (display !== 'inline' && one !== document.body) {
        if (
          (cuts(overflowX) && (right > box.right + 1 || left < box.left - 1)) ||
          (cuts(overflowY) && (bottom > box.bottom + 1 || top < box.top - 1))
        )
          found.add(`${nameOf(one)} cuts off ${nameOf(part)} “${words}”`);
        if (scrolls(overflowX) && one.scrollWidth > one.clientWidth + 1)
          found.add(`${nameOf(one)} scrolls sideways`);
        // What is out of sight in there can be scrolled to.
        if (scrolls(overflowX) || scrolls(overflowY)) {
          free = false;
          break;
        }
      }
      // What is fixed is held by the window alone.
      if (position === 'fixed') {
        if (top < -1 || bottom > window.innerHeight + 1)
          found.add(`${nameOf(part)} “${words}” lies above or below the window`);
        break;
      }
    }
    if (free && (left < -1 || right > width + 1))
      found.add(`${nameOf(part)} “${words}” lies beside the window`);
  };

  for (const start of document.querySelectorAll(within)) {
    const texts = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const part = text.parentElement;
      const words = (text.nodeValue ?? '').trim();
      if (!part || words === '' || !seen(part) || forEars(part)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      if (boxes.length > 0) look(part, boxes, words.slice(0, 40));
    }
    const controls = 'a, button, input, select, textarea, img, video, summary';
    for (const part of start.querySelectorAll(controls)) {
      const box = part.getBoundingClientRect();
      if (box.width > 1 && box.height > 1 && seen(part) && !forEars(part)) look(part, [box], '');
    }
  }
  return [...found];
}
