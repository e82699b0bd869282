import type { Page } from 'playwright-core';
import { LINES, startsOf } from './transcript-lines.ts';

/**
 * What is wrong with where a line stands, '' where nothing is: it begins in the upper half of the
 * window, or the page is scrolled to its end, and nothing covers it. Waits for the page to come to rest.
 */
export async function faultOf(page: Page, start: number): Promise<string> {
  await restOf(page);
  const at = (await startsOf(page)).indexOf(start);
  return page.evaluate((index) => {
    const line = document.querySelectorAll('.transcript-text p > span')[index];
    const box = line?.getClientRects()[0];
    if (!line || !box) return 'no such line';
    const { scrollHeight, clientHeight } = document.documentElement;
    const left = scrollHeight - clientHeight - scrollY;
    const where = `${Math.round(box.top)} of ${innerHeight} px, ${Math.round(left)} px to the end`;
    const highEnough = box.top < innerHeight / 2 || (left < 2 && box.bottom <= innerHeight);
    if (box.top < 0 || !highEnough) return where;
    const seen = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
    return seen && line.contains(seen)
      ? ''
      : `${where}, behind ${seen?.className || seen?.tagName}`;
  }, at);
}

/** The line at the upper edge and where it begins, once the page is at rest. */
export async function lineAtTop(page: Page): Promise<{ start: number; top: number }> {
  await restOf(page);
  const { line, top } = await page.$$eval(LINES, (lines) => {
    const index = lines.findIndex((one) => one.getBoundingClientRect().bottom > 120);
    return { line: index, top: lines[index]?.getBoundingClientRect().top ?? 0 };
  });
  return { start: (await startsOf(page))[line] ?? Number.NaN, top };
}

/** Waits until the page has not moved for some time. */
async function restOf(page: Page): Promise<void> {
  let before = '';
  for (let still = 0; still < 3;) {
    await page.waitForTimeout(70);
    const now = await page.evaluate(
      () => `${location.href} ${scrollY} ${document.documentElement.scrollHeight}`,
    );
    still = now === before ? still + 1 : 0;
    before = now;
  }
}
