/**
 * Says in the address, or in the state of this entry, where the visitor is. WebKit (2.50, and Safari) lets a page do so
 * a hundred times in half a minute and then throws, which somebody who types fast reaches: the page goes on, and a
 * later change is said again.
 */
export function replaceState(state: unknown, address: string | URL): void {
  try {
    history.replaceState(state, '', address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
