import type { Browser } from 'playwright-core';
import { describe, inject } from 'vitest';
import { useBrowser } from './browser.ts';

/** What pages are tried in. */
export type Engine = 'chromium' | 'firefox';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

/**
 * Defines tests once for each engine, with a browser for all of them.
 * An engine that this machine lacks is named and skipped.
 */
export function inEachEngine(defineTests: (browser: () => Browser, engine: Engine) => void) {
  for (const engine of ENGINES) {
    const missing = inject(engine) === undefined;
    describe.skipIf(missing)(missing ? `in ${engine}, which is not here` : `in ${engine}`, () => {
      defineTests(useBrowser(engine), engine);
    });
  }
}
