import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page, Route } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { inParallel, useBrowser } from './setup/browser.ts';
import { pagesOf, type BuiltPage } from './setup/pages.ts';

const browser = useBrowser();
const WIDTHS = [360, 768, 1280, 1600];
const RUNS: readonly [scheme: 'light' | 'dark', options: RunOptions][] = [
  ['light', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }],
  ['dark', { runOnly: { type: 'rule', values: ['color-contrast'] } }],
];
const found = {
  violations: [] as string[],
  thirdParties: [] as string[],
  errors: [] as string[],
  overflows: [] as string[],
  shifts: [] as string[],
};

/** Every page; every other one is loaded on a phone, the rest at a desk, and each looked at in all widths. */
const visits = inject('sites')
  .flatMap(pagesOf)
  .map((page, index) => ({ page, width: index % 2 === 0 ? 360 : 1280 }));

beforeAll(async () => {
  const contexts = await Promise.all(
    [0, 1, 2].map(() => browser().newContext({ reducedMotion: 'reduce' })),
  );
  await inParallel(visits, contexts.length, async ({ page, width }, lane) => {
    const tab = await contexts[lane]?.newPage();
    if (!tab) return;
    // A page that leads elsewhere is looked at as those see it who have no script.
    if (page.moved) await tab.route('**/*', (route) => visitWithoutLeaving(route, page));
    await visit(tab, page, width);
    await tab.close();
  });
  await Promise.all(contexts.map((context) => context.close()));
}, 900_000);

function visitWithoutLeaving(route: Route, { html, site, path }: BuiltPage) {
  if (route.request().url() !== site.address + path) return route.continue();
  const body = html.replace(/<script>[\s\S]*?<\/script>|<noscript>[\s\S]*?<\/noscript>/g, '');
  return route.fulfill({ body, contentType: 'text/html' });
}

async function visit(tab: Page, { site, path }: BuiltPage, width: number) {
  const name = `${site.name} ${path || 'home'}`;
  const own = new URL(site.address).origin;
  tab.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
      found.thirdParties.push(`${name}: ${request.url()}`);
  });
  tab.on('console', (message) => {
    if (message.type() === 'error') found.errors.push(`${name}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => found.errors.push(`${name}: ${error.message}`));
  await tab.setViewportSize({ width, height: 800 });
  await tab.goto(site.address + path);

  const shift = await tab.evaluate(measureShift);
  if (shift > 0.02) found.shifts.push(`${name} at ${width}: ${shift.toFixed(3)}`);
  await tab.evaluate(axe.source);
  for (const size of WIDTHS) {
    await tab.setViewportSize({ width: size, height: 800 });
    const over = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.overflows.push(`${name} at ${size}: ${over} px`);
    if (size === 360 || size === 1280) await checkAccess(tab, `${name} at ${size}`);
  }
}

/** All rules in light; in dark the one that depends on colours. */
async function checkAccess(tab: Page, name: string) {
  for (const [colorScheme, options] of RUNS) {
    await tab.emulateMedia({ colorScheme });
    const { violations } = await tab.evaluate(runAxe, options);
    for (const { id, nodes } of violations) {
      const where = nodes.map(({ target }) => target.join(' ')).join(' | ');
      found.violations.push(`${name}, ${colorScheme}: ${id} ${where}`);
    }
  }
}

const runAxe = (options: RunOptions): Promise<AxeResults> =>
  (window as unknown as { axe: typeof axe }).axe.run({
    ...options,
    resultTypes: ['violations'],
  });

/** The page's layout shift so far, after a scroll to its end has brought in what waits for one. */
async function measureShift(): Promise<number> {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
    window.scrollTo(0, y);
    await frame();
  }
  await frame();
  window.scrollTo(0, 0);
  await frame();
  return sum;
}

test('no page breaks a rule of accessibility, in light or dark, on a phone or at a desk', () => {
  expect(found.violations).toEqual([]);
  expect(visits.length).toBeGreaterThan(100);
});

test('no page asks anybody else for anything', () => {
  expect(found.thirdParties).toEqual([]);
});

test('no page scrolls sideways at 360, 768, 1280 or 1600 pixels', () => {
  expect(found.overflows).toEqual([]);
});

test('no page shifts while it loads', () => {
  expect(found.shifts).toEqual([]);
});

test('no page has an error in the console', () => {
  expect(found.errors).toEqual([]);
});
