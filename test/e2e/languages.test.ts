import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as ar from '../../src/texts/ar/ar.ts';
import * as de from '../../src/texts/de/de.ts';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { inParallel, useBrowser } from './setup/browser.ts';
import { buildArchive, type BuiltSite } from './setup/build-archives.ts';
import { englishWords, shownWords } from './setup/english-words.ts';
import { kindOf, longestOfEachKind, PAGE_KINDS } from './setup/page-kinds.ts';
import { filesOf, pagesOf, type BuiltPage } from './setup/pages.ts';

const root = mkdtempSync(join(tmpdir(), 'aftertalk-languages-'));
let site: BuiltSite;
let close: () => Promise<void>;

/** The demo in Arabic, and below it in German. */
beforeAll(async () => {
  const data = join(root, 'data');
  cpSync('test/fixtures/demo', data, { recursive: true });
  const file = join(data, 'archive.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^language: en$/m, '$&\nlanguages: [ar, de]'),
  );
  const built = await buildArchive({
    name: 'ar-de',
    data,
    folder: join(root, 'site'),
    base: '/kept/',
  });
  ({ site, close } = built);
}, 300_000);
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});

const browser = useBrowser();
const phone = { width: 320, height: 740 };
const desk = { width: 1280, height: 800 };

async function open(path: string, options: { timezoneId?: string; viewport?: typeof desk } = {}) {
  const context = await browser().newContext({
    viewport: desk,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return page;
}

const inGerman = ({ path }: BuiltPage) => path.startsWith('de/');
const withoutMoved = () => pagesOf(site).filter(({ moved }) => !moved);
/** One page of each kind that is in this language, the one that says most. */
function onePerKind(isOf: (page: BuiltPage) => boolean): BuiltPage[] {
  const below = (page: BuiltPage) => ({ path: page.path.replace(/^de\//, '') });
  const pages = pagesOf(site).filter(isOf);
  return [...longestOfEachKind(pages, (page) => kindOf(below(page))).values()];
}

/** All rules in light; in dark the one that depends on colours. */
const RUNS: readonly [scheme: 'light' | 'dark', options: RunOptions][] = [
  ['light', {}],
  ['dark', { runOnly: ['color-contrast'] }],
];
const runAxe = (options: RunOptions): Promise<AxeResults> =>
  (window as unknown as { axe: typeof axe }).axe.run({ ...options, resultTypes: ['violations'] });

test('every page is there in both languages, says which it is in and leads to the other', () => {
  const pages = withoutMoved();
  const [german, arabic] = [pages.filter(inGerman), pages.filter((page) => !inGerman(page))];
  expect(german.map(({ path }) => path.slice(3)).sort()).toEqual(
    arabic.map(({ path }) => path).sort(),
  );
  for (const { path, html } of arabic.filter((page) => !/^(?:embed|404)/.test(page.path))) {
    expect(html, path).toMatch(/<html lang="ar" dir="rtl"/);
    expect(html, path).toContain(`href="/kept/de/${path}" lang="de" hreflang="de"`);
  }
  for (const { path, html } of german.filter((page) => !/^de\/(?:embed|404)/.test(page.path))) {
    expect(html, path).toMatch(/<html lang="de"(?! dir)/);
    expect(html, path).toContain(`href="/kept/${path.slice(3)}" lang="ar" hreflang="ar"`);
  }
  expect(german.length).toBeGreaterThan(80);
});

test('search engines are told of both; of a site in one language nothing', () => {
  const talks = readFileSync(join(site.folder, 'de/talks/index.html'), 'utf8');
  expect(talks).toContain(
    '<link rel="alternate" hreflang="ar" href="https://talks.example/kept/talks/">',
  );
  expect(talks).toContain('<link rel="canonical" href="https://talks.example/kept/de/talks/">');
  expect(readFileSync(join(site.folder, 'sitemap/lists-1.xml'), 'utf8')).toContain(
    '<loc>https://talks.example/kept/de/talks/</loc>',
  );
  const alone = inject('sites').flatMap(pagesOf);
  expect(alone.filter(({ html }) => /hreflang="(?:en|x-default)" href="http/.test(html))).toEqual(
    [],
  );
});

test('pictures, feeds, cards, data and the search index stand once', () => {
  // A language that is installed as an app has its own manifest, and its icons beside that.
  const german = filesOf(site).filter((file) => /^de\/(?!icon-)/.test(file));
  expect(
    german.filter((file) =>
      /\.(?:jpg|png|avif|vtt|xml|ics|bin|zip)$|poster\.svg$|^de\/api/.test(file),
    ),
  ).toEqual([]);
  const talk = readFileSync(
    join(site.folder, 'de/events/longhaul-2026/talks/welcome-to-porto/index.html'),
    'utf8',
  );
  const named = [...talk.matchAll(/(?:src|href)="\/kept\/([^"#?]+\.\w+)"/g)].map(
    ([, file = '']) => file,
  );
  expect(named.filter((file) => !existsSync(join(site.folder, file)))).toEqual([]);
  expect(named.length).toBeGreaterThan(3);
});

describe.each([
  ['Arabic', ar, (page: BuiltPage) => !inGerman(page)],
  ['German', de, inGerman],
] as const)('in %s', (_, texts, isOf) => {
  test('no English of the interface is left on any kind of page', async () => {
    const { whole, parts } = englishWords(texts);
    const page = await open('');
    const found: string[] = [];
    const look = async (where: string) => {
      for (const words of await page.evaluate(shownWords)) {
        if (whole.has(words) || parts.some((part) => words.includes(part)))
          found.push(`${where}: ${words}`);
      }
    };
    const pages = onePerKind(isOf);
    for (const { path } of pages) {
      await page.goto(site.address + path);
      await look(path);
    }
    const base = site.address + (texts === de ? 'de/' : '');
    await page.goto(`${base}search/?q=backup`);
    await page.locator('.hit').first().waitFor();
    await page
      .locator('.facet-list')
      .getByText(texts.talkListTexts.kinds.workshop)
      .first()
      .waitFor();
    await look('search');
    await page.goto(`${base}events/longhaul-2026/programme/`);
    await page.locator('.tt-star').first().click();
    await page.locator('[data-mine]').click();
    await page.locator('[data-own] button').first().waitFor();
    await look('programme');
    await page.goto(`${base}lists/`);
    await page.locator('.own-list').nth(1).waitFor();
    await look('lists');
    await page.keyboard.press('/');
    await page.locator('.palette input').waitFor();
    await look('palette');
    await page.context().close();
    expect(found).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(PAGE_KINDS.length - 3);
    expect(whole.size).toBeGreaterThan(250);
    expect(parts.length).toBeGreaterThan(40);
  });
});

test('every kind of page in Arabic keeps the rules of accessibility, in light and dark, on a phone and at a desk', async () => {
  const pages = onePerKind((page) => !inGerman(page));
  const lanes: Page[] = [await open(''), await open('')];
  const found = await inParallel(pages, lanes.length, async ({ path }, lane) => {
    const page = lanes[lane];
    if (!page) return [];
    await page.goto(site.address + path);
    const complaints: string[] = [];
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) complaints.push(`${path} at ${viewport.width} is ${over} px too wide`);
      await page.evaluate(axe.source);
      for (const [colorScheme, options] of RUNS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await page.evaluate(runAxe, options);
        for (const { id, nodes } of violations)
          complaints.push(
            `${path} at ${viewport.width}, ${colorScheme}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
          );
      }
    }
    return complaints;
  });
  await Promise.all(lanes.map((page) => page.context().close()));
  expect(found.flat()).toEqual([]);
});

test('search leads to pages of the language it was asked in', async () => {
  const page = await open('de/search/?q=backup');
  await page.locator('a.hit').first().waitFor();
  const hrefs = await page
    .locator('a.hit')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.filter((href) => !href?.startsWith('/kept/de/'))).toEqual([]);
  await page.context().close();
});

test('a star given in one language stands in the other, and on the page of lists', async () => {
  const page = await open('events/longhaul-2026/programme/');
  const star = page.locator('.tt-row[data-key=one-schema-twelve-years] .tt-star');
  await star.click();
  await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
  await page.goto(`${site.address}de/lists/`);
  const list = page.locator('.own-list', { hasText: 'Mein Programm: Longhaul Porto 2026' });
  await list.getByRole('link', { name: 'One Schema, Twelve Years' }).waitFor();
  expect(await list.getByRole('link', { name: 'Programm öffnen' }).getAttribute('href')).toBe(
    '/kept/de/events/longhaul-2026/programme/',
  );
  await list.getByRole('button', { name: /^Herausnehmen: One Schema/ }).click();
  await list.waitFor({ state: 'detached' });
  await page.context().close();
});

describe('read from right to left', () => {
  test('a programme begins at the right, and its arrow keys go where they point', async () => {
    const page = await open('events/longhaul-2026/programme/');
    const hall = page.getByRole('link', { name: 'Migrating Without a Map' });
    const attic = page.getByRole('link', { name: 'Backups Are a Kind of Love Letter' });
    const [right, left] = [await hall.boundingBox(), await attic.boundingBox()];
    expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
    await hall.hover();
    await page.locator('.tt-row[data-starred], .tt-row').first().waitFor();
    await hall.focus();
    await expect
      .poll(async () => {
        await hall.focus();
        await page.keyboard.press('ArrowLeft');
        return attic.evaluate((link) => link === document.activeElement);
      })
      .toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await hall.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('a recording runs from left to right, a title keeps its question mark at its end', async () => {
    const page = await open('events/longhaul-2026/talks/the-smallest-restore-drill/');
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('.timeline-track')).toBe('ltr');
    expect(await direction('.transcript-text')).toBe('ltr');
    expect(await direction('main')).toBe('rtl');
    await page.goto(`${site.address}events/longhaul-2026/programme/`);
    const ends = await page
      .getByRole('link', { name: 'What Would You Not Rewrite?' })
      .evaluate((link) => {
        const { firstChild: text } = link;
        const at = (index: number) => {
          const range = document.createRange();
          if (!text) return 0;
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return range.getBoundingClientRect().x;
        };
        return { first: at(0), mark: at((text?.textContent?.length ?? 1) - 1) };
      });
    expect(ends.mark).toBeGreaterThan(ends.first);
    await page.context().close();
  });
});

describe('the visitor’s clock', () => {
  test.each(['events/longhaul-2026/', 'events/longhaul-2026/programme/'])(
    'on %s is told below the venue’s when asked for, and taken away again',
    async (path) => {
      const page = await open(`de/${path}`, { timezoneId: 'Asia/Tokyo' });
      const button = page.getByRole('button', { name: 'Auch meine Uhrzeit' });
      await button.click();
      const times = page.locator('.visitor-time');
      await times.first().waitFor();
      expect(await times.first().textContent()).toBe('17:30');
      expect(await times.first().getAttribute('datetime')).toBe('2026-05-21T08:30:00.000Z');
      expect(await page.locator('.visitor-zone').textContent()).toContain('Asia/Tokyo');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await button.click();
      await expect.poll(() => times.count()).toBe(0);
      await page.context().close();
    },
  );

  test('is not offered where it shows the same', async () => {
    const page = await open('de/events/longhaul-2026/', { timezoneId: 'Europe/London' });
    await page.waitForLoadState('load');
    expect(await page.locator('[data-visitor-clock]').isVisible()).toBe(false);
    await page.context().close();
  });
});
