import type { Driver, Key, Point } from './visitor.ts';
import type { WebKitSession } from './webkit-session.ts';

/** WebDriver's signs for keys that write nothing. `\uE007` is the number pad's Enter, which presses no link here. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  Control: '\uE009',
  Enter: '\uE006',
  Escape: '\uE00C',
  Space: ' ',
};

/** The one tab of a WebKit. */
export async function webKitDriver({ call }: WebKitSession): Promise<Driver> {
  await call('POST', '/timeouts', { script: 120_000 });
  await call('POST', '/window/rect', { width: 1280, height: 900 });
  const act = (actions: object) => call('POST', '/actions', { actions: [actions] });
  const keys = (actions: readonly object[]) => act({ type: 'key', id: 'keys', actions });
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const pressBy = async (pointerType: 'mouse' | 'touch', { x, y }: Point) => {
    await act({
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  };
  return {
    goTo: async (address) => {
      await call('POST', '/url', { url: address });
    },
    ask: async <Answer>(expression: string) =>
      (await call('POST', '/execute/async', {
        script: `const tell = arguments[0];
          (async () => ${expression})().then((value) => tell({ value }), (error) => tell({ error: String(error) }));`,
        args: [],
      }).then(valueOf)) as Answer,
    press: async (key: Key) => {
      const parts = key.split('+').map((name) => SIGNS[name] ?? name);
      await keys([...parts.map(down), ...parts.toReversed().map(up)]);
    },
    write: async (text) => {
      await keys(Array.from(text, (sign) => [down(sign), up(sign)]).flat());
    },
    click: (point) => pressBy('mouse', point),
    tap: (point) => pressBy('touch', point),
    close: async () => {
      await call('DELETE', '/actions');
      // The next visitor comes in the same browser, and is not to find what this one kept.
      await call('POST', '/execute/sync', { script: 'localStorage.clear()', args: [] });
      await call('POST', '/url', { url: 'about:blank' });
    },
  };
}

function valueOf(answer: unknown): unknown {
  const { value, error } = answer as { readonly value?: unknown; readonly error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}
