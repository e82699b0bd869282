import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Engine } from './engines.ts';
import { launchFirefox } from './launch-firefox.ts';
import { watchPolicies } from './watch-policy.ts';

/**
 * One browser for all tests of a file, or of the block this is called in. No page it opens may do what its policy
 * refuses.
 */
export function useBrowser(engine: Engine = 'chromium'): () => Browser {
  let browser: Browser | undefined;
  const refused: string[] = [];
  beforeAll(async () => {
    browser = watchPolicies(await launch(engine), refused);
  });
  afterAll(async () => {
    await browser?.close();
    expect(refused).toEqual([]);
  });
  return () => {
    if (!browser) throw new Error('The browser runs only within tests.');
    return browser;
  };
}

function launch(engine: Engine): Promise<Browser> {
  const path = inject(engine);
  if (path === undefined) throw new Error(`There is no ${engine} here.`);
  if (engine === 'firefox') return launchFirefox(path);
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Does `work` for all items, a few at a time, and gives the results in the items' order. */
export async function inParallel<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T, lane: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (number: number) => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item, number);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return results;
}
