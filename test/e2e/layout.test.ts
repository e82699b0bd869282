import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { buildLongTalk } from './setup/build-long-talk.ts';
import { inParallel, useBrowser } from './setup/browser.ts';
import { layoutFaults } from './setup/layout-faults.ts';
import { kindOf, PAGE_KINDS, telling } from './setup/page-kinds.ts';
import { pagesOf, withoutLeaving, type BuiltPage } from './setup/pages.ts';
import { bringFonts, drawText, TEXT_VARIANTS } from './setup/text-variants.ts';

const browser = useBrowser();
const WIDTHS = [320, 360];
const LANES = 2;
let pages: readonly BuiltPage[] = [];
const demo = inject('sites').find(({ name }) => name === 'demo');
const address = demo?.address ?? '';
const KEY = `aftertalk:${demo?.base ?? ''}`;
const TALK = 'events/longhaul-2026/talks/backups-are-a-kind-of-love-letter/';

/** Something that stands on no page before somebody acts: how to come to it, and where it then is. */
interface Opened {
  readonly name: string;
  readonly path: string;
  readonly within: string;
  readonly open: (tab: Page) => Promise<unknown>;
}

const palette = (query: string, shown: string) => async (tab: Page) => {
  await tab.keyboard.press('Control+k');
  await tab.getByRole('combobox').fill(query);
  await tab.locator(`.palette ${shown}`).first().waitFor();
};
const press = (name: string, shown: string) => async (tab: Page) => {
  await tab.getByRole('button', { name, exact: true }).click();
  await tab.locator(shown).first().waitFor();
};
const shown = (selector: string) => (tab: Page) => tab.locator(selector).first().waitFor();

const OPENED: readonly Opened[] = [
  { name: 'menu', path: '', within: 'body', open: press('Menu', '#site-menu:popover-open') },
  {
    name: 'palette at the start',
    path: '',
    within: '.palette',
    open: palette('', '[role=option]'),
  },
  {
    name: 'palette with hits',
    path: '',
    within: '.palette',
    open: palette('backups', '.hit mark'),
  },
  {
    name: 'palette without hits',
    path: '',
    within: '.palette',
    open: palette('qqqzzzxx', '.palette-note'),
  },
  { name: 'results', path: 'search/?q=backups', within: 'body', open: shown('.said-line') },
  {
    name: 'results in a scope',
    path: 'search/?q=backups+kind:workshop&in=photo',
    within: 'body',
    open: shown('.filter-chips'),
  },
  {
    name: 'no results',
    path: 'search/?q=qqqzzzxx',
    within: 'body',
    open: shown('.search-main .notice'),
  },
  {
    name: 'filters',
    path: 'search/?q=backups',
    within: '.filter-sheet',
    open: press('Filters', '.filter-sheet .facet-row'),
  },
  {
    name: 'lists to choose from',
    path: TALK,
    within: 'body',
    open: press('Add to a list', '.list-choice:popover-open'),
  },
  { name: 'keys', path: TALK, within: 'body', open: press('Keys', '.key-help:popover-open') },
  { name: 'message', path: TALK, within: 'body', open: press('Watch later', '.toast[data-shown]') },
  {
    name: 'list played through',
    path: `${TALK}?list=event%3Alonghaul-2026`,
    within: 'body',
    open: shown('.up-next'),
  },
  { name: 'own lists', path: 'lists/', within: 'body', open: shown('.own-list-talks') },
  {
    name: 'lightbox',
    path: 'events/longhaul-2026/photos/',
    within: '.yarl__slide_current',
    open: openPhoto,
  },
];

async function openPhoto(tab: Page) {
  await tab.locator('[data-photos] a').first().click();
  await tab.locator('.yarl__slide_current .slide-words').waitFor();
}

/** What a visitor of the demo keeps: more lists than a phone is tall, with long names. */
const STORED = {
  version: 1,
  places: {},
  later: ['longhaul-2026/what-the-archive-remembers'],
  lists: Array.from({ length: 12 }, (_, number) => ({
    name: `${number}: talks about backups, restores and whatever else I want to hear again`,
    talks: ['longhaul-2026/backups-are-a-kind-of-love-letter', 'longhaul-2026/gone-by-now'],
  })),
  keys: true,
};

const faults: string[] = [];
const widths: Readonly<Record<string, number[]>> = {
  'narrow plain': [],
  'narrow spaced': [],
  'wide plain': [],
  'wide spaced': [],
};

beforeAll(async () => {
  const long = await buildLongTalk();
  pages = telling([...inject('sites'), long.site].flatMap(pagesOf));
  const tabs = await Promise.all(Array.from({ length: LANES }, openTab));
  const lane = async (number: number, work: (tab: Page) => Promise<void>) => {
    const tab = tabs[number];
    if (tab) await work(tab);
  };
  await inParallel(pages, LANES, (page, number) => lane(number, (tab) => lookAtPage(tab, page)));
  await inParallel(OPENED, LANES, (part, number) => lane(number, (tab) => lookAtOpened(tab, part)));
  await Promise.all(tabs.map((tab) => tab.close()));
  await long.close();
}, 600_000);

async function openTab(): Promise<Page> {
  const context = await browser().newContext({
    reducedMotion: 'reduce',
    viewport: { width: 360, height: 800 },
    // Fonts are brought into the pages.
    bypassCSP: true,
  });
  await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    KEY,
    JSON.stringify(STORED),
  ] as const);
  return context.newPage();
}

async function lookAtPage(tab: Page, page: BuiltPage) {
  const url = page.site.address + page.path;
  // A page that leads elsewhere is looked at as those see it who have no script.
  if (page.moved) {
    await tab.route(url, (route) =>
      route.fulfill({ body: withoutLeaving(page.html), contentType: 'text/html' }),
    );
  }
  await tab.goto(url);
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await lookAtEveryVariant(tab, `${page.site.name} ${page.path || 'home'}`, 'body');
}

async function lookAtOpened(tab: Page, { name, path, within, open }: Opened) {
  await tab.goto(address + path);
  await open(tab);
  await lookAtEveryVariant(tab, name, within);
}

async function lookAtEveryVariant(tab: Page, name: string, within: string) {
  await bringFonts(tab);
  for (const variant of TEXT_VARIANTS) {
    const { font, spacing } = variant;
    widths[`${font} ${spacing}`]?.push(await drawText(tab, variant));
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 800 });
      for (const fault of await tab.evaluate(layoutFaults, within))
        faults.push(`${name} at ${width}, ${font} ${spacing}: ${fault}`);
    }
  }
}

const BROKEN = [
  ['a page wider than the window', '<p style="inline-size:500px">Wide</p>', 'px too wide'],
  [
    'a strip that scrolls',
    '<ul style="overflow-x:auto"><li style="inline-size:500px">Tab</ul>',
    'scrolls sideways',
  ],
  [
    'a name that is cut off',
    '<h1 style="overflow:hidden;white-space:nowrap">One name too long for this</h1>',
    'cuts off',
  ],
  [
    'words below their box',
    '<div style="overflow:hidden;block-size:1em"><p>One<br>Two</p></div>',
    'cuts off',
  ],
  [
    'a button beside the window',
    '<p style="position:fixed;left:300px"><button>Send</button></p>',
    'lies beside',
  ],
  [
    'a box that is taller than the window',
    '<p style="position:fixed;top:0;block-size:900px;align-content:end">End</p>',
    'above or below',
  ],
] as const;

test.each(BROKEN)('%s is found', async (_, body, found) => {
  const tab = await browser().newPage({ viewport: { width: 320, height: 800 } });
  await tab.setContent(`<body style="margin:0;font:32px sans-serif">${body}`);
  expect((await tab.evaluate(layoutFaults, 'body')).join()).toContain(found);
  await tab.setContent('<body><p>Nothing is wrong here.</p>');
  expect(await tab.evaluate(layoutFaults, 'body')).toEqual([]);
  await tab.close();
});

test('every kind of page there is was looked at, and one that leads elsewhere', () => {
  const kinds = new Set(pages.filter(({ moved }) => !moved).map(kindOf));
  expect(PAGE_KINDS.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([]);
  expect(pages.some(({ moved }) => moved)).toBe(true);
});

test('the fonts that were brought along and the spacing were in use on every one', () => {
  const looks = pages.length + OPENED.length;
  for (const measured of Object.values(widths)) expect(measured).toHaveLength(looks);
  const [narrow = [], narrowSpaced = [], wide = [], wideSpaced = []] = Object.values(widths);
  // Each look in both fonts: a face that is missing would draw both alike.
  expect(wide.every((width, look) => width > 1.8 * (narrow[look] ?? 0))).toBe(true);
  expect(narrow.every((width) => width > 100)).toBe(true);
  expect(narrowSpaced.every((width, look) => width > 1.2 * (narrow[look] ?? 0))).toBe(true);
  expect(wideSpaced.every((width, look) => width > 1.1 * (wide[look] ?? 0))).toBe(true);
});

test('nothing scrolls sideways and no text is cut off at 320 or 360 pixels, in a narrow or a wide font, with WCAG’s text spacing or without', () => {
  expect(faults).toEqual([]);
});
