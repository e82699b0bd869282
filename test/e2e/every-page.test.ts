import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { inParallel, useBrowser } from './setup/browser.ts';
import { measureShift } from './setup/measure-shift.ts';
import { PAGE_KINDS, telling } from './setup/page-kinds.ts';
import { pagesOf, withoutLeaving, type BuiltPage } from './setup/pages.ts';

const browser = useBrowser();
const WIDTHS = [360, 768, 1280, 1600];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
type Run = readonly [scheme: 'light' | 'dark', options: RunOptions];
const COLOURS: readonly Run[] = (['light', 'dark'] as const).map((scheme) => [
  scheme,
  { runOnly: { type: 'rule', values: ['color-contrast'] } },
]);
const REST: Run = [
  'light',
  {
    runOnly: TAGS,
    rules: {
      'label-content-name-mismatch': { enabled: true },
      'css-orientation-lock': { enabled: true },
      'color-contrast': { enabled: false },
    },
  },
];
const found = {
  violations: [] as string[],
  thirdParties: [] as string[],
  errors: [] as string[],
  overflows: [] as string[],
  shifts: [] as string[],
};

/**
 * Every page; every other one is loaded and judged on a phone, the rest at a desk, and the width of each is tried in
 * all windows. Those that show between them every class of every kind are judged in both, and their colours too.
 */
const visits = inject('sites').flatMap((site) => {
  const pages = pagesOf(site);
  const thorough = new Set(telling(pages));
  return pages.map((page, index) => {
    const width = index % 2 === 0 ? 360 : 1280;
    return thorough.has(page)
      ? { page, width, judged: [360, 1280], runs: [REST, ...COLOURS] }
      : { page, width, judged: [width], runs: [REST] };
  });
});

beforeAll(async () => {
  const lanes = await Promise.all([0, 1, 2].map(openLane));
  await inParallel(visits, lanes.length, async (one, number) => {
    const lane = lanes[number];
    if (lane) await visit(lane, one);
  });
  await Promise.all(lanes.map(({ tab }) => tab.close()));
}, 900_000);

/** A tab for many pages, since a new one for each would cost more than the page. */
interface Lane {
  readonly tab: Page;
  page?: BuiltPage;
}

async function openLane(): Promise<Lane> {
  const context = await browser().newContext({ reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const lane: Lane = { tab };
  const name = () => (lane.page ? nameOf(lane.page) : 'before the first page');
  tab.on('request', (request) => {
    const own = lane.page ? new URL(lane.page.site.address).origin : '';
    if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
      found.thirdParties.push(`${name()}: ${request.url()}`);
  });
  tab.on('console', (message) => {
    if (message.type() === 'error') found.errors.push(`${name()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => found.errors.push(`${name()}: ${error.message}`));
  // A page that leads elsewhere is looked at as those see it who have no script.
  await tab.route(
    (url) => lane.page?.moved === true && url.href === addressOf(lane.page),
    (route) =>
      route.fulfill({ body: withoutLeaving(lane.page?.html ?? ''), contentType: 'text/html' }),
  );
  return lane;
}

const addressOf = ({ site, path }: BuiltPage) => site.address + path;

const nameOf = ({ site, path }: BuiltPage) => `${site.name} ${path || 'home'}`;

async function visit(lane: Lane, { page, width, judged, runs }: (typeof visits)[number]) {
  lane.page = page;
  const { tab } = lane;
  const name = nameOf(page);
  await tab.setViewportSize({ width, height: 800 });
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.goto(addressOf(page));

  const shift = await tab.evaluate(measureShift);
  if (shift > 0.02) found.shifts.push(`${name} at ${width}: ${shift.toFixed(3)}`);
  await tab.evaluate(axe.source);
  for (const size of WIDTHS) {
    await tab.setViewportSize({ width: size, height: 800 });
    const over = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.overflows.push(`${name} at ${size}: ${over} px`);
    if (judged.includes(size)) await checkAccess(tab, `${name} at ${size}`, runs);
  }
}

async function checkAccess(tab: Page, name: string, runs: readonly Run[]) {
  for (const [colorScheme, options] of runs) {
    await tab.emulateMedia({ colorScheme });
    await tab.evaluate(drawAll);
    const { violations } = await tab.evaluate(runAxe, options);
    for (const { id, nodes } of violations) {
      const where = nodes.map(({ target }) => target.join(' ')).join(' | ');
      found.violations.push(`${name}, ${colorScheme}: ${id} ${where}`);
    }
  }
}

/** Draws what is only drawn once it comes into sight, so that it is judged as it is then. */
function drawAll(): Promise<unknown> {
  for (const part of document.querySelectorAll<HTMLElement>('main *'))
    if (getComputedStyle(part).contentVisibility === 'auto')
      part.style.contentVisibility = 'visible';
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

const runAxe = (options: RunOptions): Promise<AxeResults> =>
  (window as unknown as { axe: typeof axe }).axe.run({
    ...options,
    resultTypes: ['violations'],
  });

test('no page breaks a rule of accessibility, in light or dark, on a phone or at a desk', () => {
  expect(found.violations).toEqual([]);
  expect(visits.filter(({ runs }) => runs.length > 1).length).toBeGreaterThan(PAGE_KINDS.length);
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
