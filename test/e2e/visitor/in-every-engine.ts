import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../setup/browser.ts';
import { ENGINES, type Engine } from '../setup/engines.ts';
import { tapInFirefox } from '../setup/firefox-finger.ts';
import { speaksBiDi } from '../setup/launch-firefox.ts';
import { playwrightDriver } from './playwright-driver.ts';
import { Visitor, type Manner, type Point } from './visitor.ts';
import { webKitDriver } from './webkit-driver.ts';
import { startWebKit, type WebKitSession } from './webkit-session.ts';

/** Every engine pages are tried in; WebKit is driven by its own driver and knows nothing of Playwright. */
export type AnyEngine = Engine | 'webkit';

type Come = (manner: Manner) => Promise<Visitor>;

/** Defines tests once for every engine. One that this machine lacks is named and skipped. */
export function inEveryEngine(defineTests: (come: Come, engine: AnyEngine) => void): void {
  for (const engine of [...ENGINES, 'webkit'] as const) {
    const missing = inject(engine) === undefined;
    describe.skipIf(missing)(missing ? `in ${engine}, which is not here` : `in ${engine}`, () => {
      defineTests(engine === 'webkit' ? useWebKit() : usePlaywright(engine), engine);
    });
  }
}

function usePlaywright(engine: Engine): Come {
  const browser = useBrowser(engine);
  return async (manner) => {
    const driver = await playwrightDriver(
      browser(),
      manner === 'touch' ? tapIn(engine) : undefined,
    );
    return new Visitor(driver, manner);
  };
}

function tapIn(engine: Engine): (page: Page, point: Point) => Promise<void> {
  const path = inject(engine);
  if (engine === 'firefox' && path !== undefined && speaksBiDi(path)) return tapInFirefox;
  return (page, { x, y }) => page.touchscreen.tap(x, y);
}

function useWebKit(): Come {
  let session: WebKitSession | undefined;
  beforeAll(async () => {
    const programs = inject('webkit');
    if (programs) session = await startWebKit(programs);
  });
  afterAll(() => session?.close());
  return async (manner) => {
    if (!session) throw new Error('The browser runs only within tests.');
    return new Visitor(await webKitDriver(session), manner);
  };
}
