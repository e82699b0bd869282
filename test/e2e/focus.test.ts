import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { inParallel, useBrowser } from './setup/browser.ts';
import { longestOfEachKind } from './setup/page-kinds.ts';
import { pagesOf, type BuiltPage } from './setup/pages.ts';

const browser = useBrowser();

/** How often Tab is pressed on a page, each way. */
const STEPS = 15;

/** Of each kind of page the one that says most. */
const visited = [...longestOfEachKind(inject('sites').flatMap(pagesOf)).values()];

/** What has the focus, in words, where nothing of it is to be seen, or nothing says that it has it. */
const faultOfFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = `${element.outerHTML.slice(0, 90)} `;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isAt = (x: number, y: number) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    };
    const xs = [left + 2, left + width / 2, right - 2];
    const ys = [top + 2, top + height / 2, bottom - 2];
    if (!xs.some((x) => ys.some((y) => isAt(x, y)))) return `${name}is hidden at ${top}`;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isMarked =
      (outlineStyle !== 'none' && outlineWidth !== '0px') ||
      boxShadow !== 'none' ||
      element.closest(':has(:focus-visible)')?.matches('main *') === true;
    return isMarked ? undefined : `${name}does not say that it has the focus`;
  });

async function walk({ site, path }: BuiltPage, width: number): Promise<string[]> {
  const context = await browser().newContext({
    viewport: { width, height: 640 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site.address + path);
  const faults: string[] = [];
  // Forth from the top; back from the end and from the middle, where what stays above may cover it.
  for (const [key, from] of [
    ['Tab', 0],
    ['Shift+Tab', 1],
    ['Shift+Tab', 0.5],
  ] as const) {
    if (from > 0) {
      await page.evaluate((part) => {
        const links = [...document.querySelectorAll<HTMLElement>('main a, main button')];
        const shown = links.filter((link) => link.checkVisibility());
        shown[Math.floor((shown.length - 1) * part)]?.focus();
      }, from);
    }
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press(key);
      const fault = await faultOfFocus(page);
      if (fault !== undefined) faults.push(`${site.name} ${path}, ${width}, ${key}: ${fault}`);
    }
  }
  await context.close();
  return faults;
}

test.each([360, 1280])(
  'whatever has the focus is in sight and says so, forth and back, on each kind of page at %i px',
  { timeout: 300_000 },
  async (width) => {
    expect(visited.length).toBeGreaterThan(15);
    const faults = await inParallel(visited, 3, (page) => walk(page, width));
    expect(faults.flat()).toEqual([]);
  },
);
