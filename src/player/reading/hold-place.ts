import { replaceState } from '../kept/replace-state.ts';
import { elementAt, namedElement, placeInSight, type ReadingPlace } from './reading-place.ts';

/** Scrolling has come to rest after so many milliseconds. */
const REST = 100;

/** Pixels left free between the tools and a line that they would cover. */
const ROOM = 8;

/** What is held: an element, and how far below the window's upper edge; else where its margin puts it. */
let held: { readonly element: Element; readonly top: number | undefined } | undefined;
/** Where the held element and the page stood when they were last put right, in pixels. */
let stood = 0;
let scrolled = 0;
let width = innerWidth;
let place: ReadingPlace | undefined;
let isHolding = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const topOf = (element: Element) => element.getBoundingClientRect().top;

function hold(element: Element | null, top?: number): void {
  held = element ? { element, top } : undefined;
  show();
}

function show(): void {
  if (!held) return;
  const { element, top } = held;
  if (top === undefined) {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: Math.min(0, topOf(element) - coveredTo(element)), behavior: 'instant' });
  } else scrollBy({ top: topOf(element) - top, behavior: 'instant' });
  scrolled = scrollY;
  stood = topOf(element) + scrolled;
}

/** How far below the window's upper edge the tools of a transcript cover it, which wrap where letters are large. */
function coveredTo(element: Element): number {
  const tools = element.closest('.transcript')?.querySelector('.transcript-tools');
  if (!tools || getComputedStyle(tools).position !== 'sticky') return 0;
  return tools.getBoundingClientRect().bottom + ROOM;
}

function keep(): void {
  clearTimeout(timer);
  place = placeInSight();
  // Others keep states of their own that are no object.
  if (!history.state || (history.state as { place?: unknown }).place)
    replaceState({ place }, location.href);
}

function release(): void {
  held = undefined;
  clearTimeout(timer);
  timer = setTimeout(keep, REST);
}

/** By the entry's own place, else by its address. */
function arrive(): void {
  const kept = (history.state as { place?: ReadingPlace } | null)?.place;
  if (kept) hold(elementAt(kept[0]), kept[1]);
  else hold(namedElement(location.hash));
}

/**
 * Keeps the page at the line somebody came for, while its parts get their real heights, fonts come in
 * and the window changes, until they scroll; from then on at the line they read. May be called again.
 */
export function holdPlace(): void {
  if (isHolding) return;
  isHolding = true;
  history.scrollRestoration = 'manual';
  arrive();
  if (!held) release();
  new ResizeObserver(show).observe(document.body);
  addEventListener('scroll', () => {
    if (!held) release();
    // Layout moved it, not the reader.
    else if (Math.abs(topOf(held.element) + scrollY - stood) > 1) show();
    else if (Math.abs(scrollY - scrolled) > 1) release();
  });
  addEventListener('wheel', release, { passive: true });
  addEventListener('touchmove', release, { passive: true });
  addEventListener('resize', () => {
    // On phones a bar that comes and goes changes the height while somebody scrolls.
    if (!held && place && innerWidth !== width) hold(elementAt(place[0]), place[1]);
    else show();
    width = innerWidth;
  });
  addEventListener('popstate', () => {
    arrive();
    if (!held) scrollTo({ top: 0, behavior: 'instant' });
  });
  addEventListener('hashchange', arrive);
  addEventListener('click', keep, true);
  addEventListener('pagehide', keep);
}
