import { playerTexts } from '../../texts/texts.ts';

/** Room between the selected words and the bar, in pixels. */
const GAP = 8;

/** What can be done with selected words, under them. */
export interface SelectionBar {
  readonly element: HTMLElement;
  readonly hasFocus: () => boolean;
  /** Below the last line of a range; nowhere without one. */
  readonly show: (range: Range | undefined) => void;
}

/** A button's words, and what pressing it does. */
type Deed = readonly [label: string, press: () => void];

/**
 * A bar of buttons that Tab leads to from the selection, wherever that is; Escape, or Shift and Tab, leads back to it
 * and away with the bar.
 */
export function selectionBar(deeds: readonly Deed[]): SelectionBar {
  const element = document.createElement('div');
  element.className = 'selection-bar';
  element.role = 'toolbar';
  element.ariaLabel = playerTexts.ofSelected;
  element.hidden = true;
  element.append(...deeds.map(([label, press]) => deedButton(label, press)));
  document.body.append(element);
  // A press would take the selection away before it is read.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  const hasFocus = () => element.contains(document.activeElement);
  let before: Element | null = null;

  document.addEventListener('keydown', (event) => {
    if (element.hidden) return;
    const first = element.querySelector('button');
    const leaves =
      event.key === 'Escape' ||
      (event.key === 'Tab' && event.shiftKey && document.activeElement === first);
    if (event.key === 'Tab' && !event.shiftKey && !hasFocus()) {
      event.preventDefault();
      before = document.activeElement;
      first?.focus({ preventScroll: true });
    } else if (leaves && hasFocus()) {
      event.preventDefault();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      if (hasFocus() && document.activeElement instanceof HTMLElement)
        document.activeElement.blur();
      element.hidden = true;
    }
  });
  return {
    element,
    hasFocus,
    show: (range) => {
      if (!hasFocus()) element.hidden = range === undefined;
      if (range) place(element, range);
    },
  };
}

function deedButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}

function place(element: HTMLElement, range: Range): void {
  const { bottom, left } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - element.offsetWidth - GAP;
  element.style.insetBlockStart = `${bottom + scrollY + GAP}px`;
  element.style.left = `${Math.max(GAP, Math.min(left, edge))}px`;
}
