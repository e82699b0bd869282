import { expect, inject, test } from 'vitest';
import { useBrowser } from './setup/browser.ts';
import { longestOfEachKind } from './setup/page-kinds.ts';
import { pagesOf, type BuiltPage } from './setup/pages.ts';

const browser = useBrowser();

/** What is pressed, opened or typed into. A link’s address is printed where it says where to watch. */
const CONTROLS = `button, input, select, textarea, dialog, [popover], [role=slider], [role=button],
  details:not([open]) > summary, a.button:not(.actions a)`;

/** Of each kind of page the one that says most; frames of other sites are printed by those. */
const printed = [
  ...longestOfEachKind(
    inject('sites')
      .flatMap(pagesOf)
      .filter(({ path }) => !path.startsWith('embed/')),
  ),
].map(([kind, page]): [string, BuiltPage] => [kind || 'home', page]);

test('every kind of page is printed', () => {
  expect(printed.length).toBeGreaterThan(15);
});

test.each(printed)(
  'on paper a page of kind %s has no controls and no dark ground',
  async (_, one) => {
    const context = await browser().newContext({
      // A4 between margins of 12 mm, by somebody who reads in the dark.
      viewport: { width: 703, height: 1000 },
      colorScheme: 'dark',
    });
    const page = await context.newPage();
    await page.goto(one.site.address + one.path);
    await page.evaluate(() => document.fonts.ready);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.evaluate((controls) => {
      const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const nameOf = (element: Element) => element.outerHTML.slice(0, 120);
      const shown = [...document.body.querySelectorAll('*')].filter(isSeen);
      const { backgroundColor, color } = getComputedStyle(document.body);
      return {
        controls: shown.filter((element) => element.matches(controls)).map(nameOf),
        moving: shown
          .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
          .map(nameOf),
        headings: shown.filter((element) => element.matches('h1')).length,
        backgroundColor,
        isDarkText: /^rgb\((\d{1,2}), /.test(color),
        wider: document.documentElement.scrollWidth - window.innerWidth,
      };
    }, CONTROLS);
    expect(seen).toEqual({
      controls: [],
      moving: [],
      headings: 1,
      backgroundColor: 'rgba(0, 0, 0, 0)',
      isDarkText: true,
      wider: 0,
    });
    await context.close();
  },
);

test('on paper all photos of an event are there, and of a talk’s one row', async () => {
  const site = inject('sites').find(({ name }) => name === 'demo');
  if (!site) throw new Error('The demo was not built.');
  const page = await browser().newPage();
  const photos = async (path: string) => {
    await page.goto(site.address + path);
    await page.emulateMedia({ media: 'print' });
    const all = page.locator('.photo-grid > li');
    return [await all.count(), await all.filter({ visible: true }).count()];
  };
  const [all, shown] = await photos('events/longhaul-2026/photos/');
  expect(shown).toBe(all);
  expect(shown).toBeGreaterThan(20);
  const [, row] = await photos('events/longhaul-2025/talks/write-for-the-person-who-finds-it/');
  expect(row).toBe(4);
  await page.close();
});

test('on paper a link of the text says where it leads', async () => {
  const site = inject('sites').find(({ name }) => name === 'demo');
  if (!site) throw new Error('The demo was not built.');
  const page = await browser().newPage();
  await page.goto(`${site.address}people/ingrid-solheim/`);
  await page.emulateMedia({ media: 'print' });
  const after = await page
    .locator('.person-links a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://ingrid.example.org/');
  await page.close();
});
