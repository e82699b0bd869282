/** The session storage's name for the page that was promised to play. */
const KEY = 'aftertalk:play';

/** Notes that the page at `href` is to play when it opens, because the visitor plays a list. */
export function passBaton(href: string): void {
  try {
    sessionStorage.setItem(KEY, new URL(href, location.href).pathname);
  } catch {
    // Without it the next talk waits for a press.
  }
}

/**
 * Whether this page was promised to play; once. An address alone never makes a page load anything from
 * a third party.
 */
export function takeBaton(): boolean {
  try {
    const promised = sessionStorage.getItem(KEY);
    if (promised !== null) sessionStorage.removeItem(KEY);
    return promised === location.pathname;
  } catch {
    return false;
  }
}
