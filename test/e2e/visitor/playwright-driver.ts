import type { Browser, Page } from 'playwright-core';
import type { Driver, Point } from './visitor.ts';

/** A tab of Chromium or Firefox, with how a finger taps it where it is to have one. */
export async function playwrightDriver(
  browser: Browser,
  tap: ((page: Page, point: Point) => Promise<void>) | undefined,
): Promise<Driver> {
  const touch = tap !== undefined;
  const context = await browser.newContext({
    viewport: touch ? { width: 390, height: 800 } : { width: 1280, height: 900 },
    hasTouch: touch,
  });
  const page = await context.newPage();
  return {
    goTo: async (address) => {
      await page.goto(address).catch(async (error: unknown) => {
        // Firefox 153 begins a navigation anew when it hands the page to another process.
        if (!String(error).includes(`interrupted by another navigation to "${address}"`))
          throw error;
        await page.waitForURL(address);
      });
    },
    ask: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    write: (text) => page.keyboard.type(text),
    click: ({ x, y }) => page.mouse.click(x, y),
    tap: (point) => tap?.(page, point) ?? Promise.reject(new Error('There is no finger here.')),
    close: () => context.close(),
  };
}
