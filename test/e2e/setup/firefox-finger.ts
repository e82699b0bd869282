import type { Page } from 'playwright-core';

/** Playwright's own side of a page, which in one process can be reached from ours. */
interface Inside {
  readonly _connection: {
    readonly toImpl?: (page: Page) => {
      readonly delegate: {
        readonly _session: {
          readonly sessionId: string;
          readonly send: (method: string, params: unknown) => Promise<unknown>;
        };
      };
    };
  };
}

/**
 * Taps a point of a page in a Firefox that is spoken to in WebDriver BiDi. Playwright 1.65 does nothing there when asked
 * to tap; Firefox 153 itself takes a finger, and the page gets trusted events of one.
 */
export async function tapInFirefox(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  const session = (page as unknown as Inside)._connection.toImpl?.(page).delegate._session;
  if (!session) throw new Error('Playwright runs in another process.');
  await session.send('input.performActions', {
    context: session.sessionId,
    actions: [
      {
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}
