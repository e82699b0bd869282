import type { Browser, CDPSession, Page } from 'playwright-core';
import { ensureChromium } from '../../browser/find-chromium.ts';
import type { SearchPage } from './search-page-calls.ts';
import { readLongestTasks, traceCategories, type LongestTasks } from './trace.ts';

/** A tab on a page that measures itself. */
export interface ChromiumTab {
  /** Calls the page's function of this name. */
  call<Name extends keyof SearchPage>(
    name: Name,
    ...args: Parameters<SearchPage[Name]>
  ): ReturnType<SearchPage[Name]>;
  /** Makes the page's thread this many times slower. Chromium has nothing of the kind for workers. */
  slowDown(times: number): Promise<void>;
  /** The longest tasks while `work` is done. */
  longestTasks(work: () => Promise<void>): Promise<LongestTasks>;
  /** A new page, nothing kept of the one before. */
  reload(): Promise<void>;
}

/** Opens a page in Chromium for as long as `use` takes. */
export async function withChromiumTab<T>(
  address: string,
  onProgress: (line: string) => void,
  use: (tab: ChromiumTab) => Promise<T>,
): Promise<T> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: await ensureChromium(onProgress),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(address);
    return await use(createTab(browser, page, session));
  } finally {
    await browser.close();
  }
}

function createTab(browser: Browser, page: Page, session: CDPSession): ChromiumTab {
  return {
    call: (name, ...args) =>
      page.evaluate(
        ([called, given]) => {
          const { searchPage } = globalThis as unknown as {
            searchPage: Record<string, (...given: readonly unknown[]) => unknown>;
          };
          return searchPage[called]?.(...given);
        },
        [name, args] as const,
      ) as never,
    async slowDown(times) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: times });
    },
    async longestTasks(work) {
      await browser.startTracing(page, { categories: traceCategories });
      await work();
      return readLongestTasks(String(await browser.stopTracing()));
    },
    async reload() {
      await page.reload();
    },
  };
}
