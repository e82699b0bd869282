import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { useBrowser } from './setup/browser.ts';
import { buildArchive } from './setup/build-archives.ts';
import { attributeValues, filesOf, pagesOf } from './setup/pages.ts';

const browser = useBrowser();
const run = promisify(execFile);
const root = mkdtempSync(join(tmpdir(), 'aftertalk-places-'));
const data = 'test/fixtures/demo';
const exported = join(root, 'a folder with blanks & signs');
const close: (() => Promise<void>)[] = [];
/** Where the demo stands, by how it got there. */
const PLACES: Record<string, string> = {};

beforeAll(async () => {
  const atRoot = await buildArchive({ name: 'root', data, base: '/', folder: join(root, 'root') });
  close.push(atRoot.close);
  PLACES['/'] = atRoot.site.address;
  PLACES['a path'] = inject('sites').find(({ name }) => name === 'demo')?.address ?? '';
  await run(process.execPath, ['scripts/cli.ts', 'export', '--data', data, '--out', exported]);
  PLACES['a disk'] = `${pathToFileURL(exported).href}/`;
}, 600_000);
afterAll(async () => {
  for (const end of close) await end();
  rmSync(root, { recursive: true });
});

const places = ['/', 'a path', 'a disk'];
/** A page’s address there: from disk the file within its folder. */
const pageAt = (place: string, path: string) => {
  const address = PLACES[place] ?? '';
  return (
    address + (address.startsWith('file:') ? path.replace(/(^|\/)(?=$|\?)/, '$1index.html') : path)
  );
};
const openPage = async () => {
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const lost: string[] = [];
  page.on('requestfailed', (request) => {
    if (!/ERR_ABORTED/.test(request.failure()?.errorText ?? '')) lost.push(request.url());
  });
  return { page, lost };
};
const pathOf = (page: Page) => new URL(page.url()).pathname.replace(/index\.html$/, '');

test.each(places)('at %s a sentence is found, and opened at its second', async (place) => {
  const { page, lost } = await openPage();
  await page.goto(pageAt(place, ''));
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Search/ }).fill('"what survives is copied"');
  const hit = page
    .getByRole('option')
    .filter({ hasText: /\d:\d\d/ })
    .first();
  await hit.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/what-the-archive-remembers\/(?:index\.html)?\?t=\d+/);
  await page.locator('talk-player').first().waitFor();
  expect(lost).toEqual([]);
  await page.context().close();
});

test.each(places)('at %s the search page finds, and its hits lead there', async (place) => {
  const { page, lost } = await openPage();
  await page.goto(pageAt(place, ''));
  await page
    .locator('main form[role=search] input, main form input[type=search]')
    .first()
    .fill('backups');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/(?:index\.html)?\?q=backups/);
  const hit = page.locator('[data-search-results] a[href*="backups-are-a-kind"]').first();
  await hit.click();
  await page.waitForURL(/backups-are-a-kind-of-love-letter\//);
  expect(await page.locator('h1').innerText()).toContain('Backups Are a Kind');
  expect(lost).toEqual([]);
  await page.context().close();
});

test.each(places)(
  'at %s a photo leads to its page, its talk’s second and a person',
  async (place) => {
    const { page, lost } = await openPage();
    await page.goto(pageAt(place, 'events/longhaul-2026/photos/'));
    await page.locator('#p-layla-keynote').click();
    const widths = () =>
      page
        .locator('.yarl__slide img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    await expect.poll(async () => Math.max(0, ...(await widths()))).toBeGreaterThan(300);
    await page.goto(pageAt(place, 'events/longhaul-2026/photos/layla-keynote/'));
    await page.locator('main a[href*="?t="]').first().click();
    await page.waitForURL(/what-the-archive-remembers\/(?:index\.html)?\?t=/);
    await page.locator('main a[href*="people/layla-al-mansouri"]').first().click();
    await page.waitForURL(/people\/layla-al-mansouri\//);
    expect(pathOf(page)).toMatch(/\/people\/layla-al-mansouri\/$/);
    expect(lost).toEqual([]);
    await page.context().close();
  },
);

test('from disk old addresses lead on, and lists are there', async () => {
  const { page } = await openPage();
  await page.goto(pageAt('a disk', 'people/noud-verhulst/'));
  await page.waitForURL(/people\/noa-verhulst\/index\.html/);
  await page.goto(pageAt('a disk', 'lists/'));
  await page.locator('main button').first().waitFor();
  await page.context().close();
});

test('every link of an export leads to a file in it, and no page of it needs a host', () => {
  const site = { name: 'exported', folder: exported, base: '/', address: '' };
  const pages = pagesOf(site);
  expect(pages.length).toBeGreaterThan(100);
  const broken: string[] = [];
  for (const { path, html } of pages) {
    const file = join(exported, path, path.endsWith('.html') ? '' : 'index.html');
    for (const target of ['href', 'src', 'action'].flatMap((name) => attributeValues(html, name))) {
      if (/^(?:[a-z]+:|#|$)/.test(target)) continue;
      const to = decodeURIComponent(target.replace(/[?#].*/, ''));
      if (!existsSync(join(dirname(file), to))) broken.push(`${path}: ${target}`);
    }
    if (/type="module"|="\/(?!\/)/.test(html.replace(/data-base="[^"]*"/, '')))
      broken.push(`${path}: needs a host`);
  }
  expect(broken).toEqual([]);
});

test('in an export lie the files it was made of, without what is hidden', () => {
  const files = filesOf({ name: 'exported', folder: exported, base: '/', address: '' });
  const sources = files.filter((file) => file.startsWith('source/'));
  expect(sources).toContain('source/archive.yaml');
  expect(sources).toContain('source/events/longhaul-2026/photos/layla-keynote.jpg');
  for (const file of sources.filter((name) => /\.(?:yaml|json|vtt|md|txt)$/.test(name)))
    expect(readFileSync(join(exported, file), 'utf8'), file).not.toMatch(/a.story.told.once|Noud/i);
});

test('a ZIP holds the same below one folder, and is the same each time', async () => {
  const files = ['one.zip', 'two.zip'].map((name) => join(root, name));
  for (const file of files)
    await run(process.execPath, ['scripts/cli.ts', 'export', '--data', 'data', '--zip', file]);
  const [one, two] = files.map((file) => readFileSync(file));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  const names = await new Promise<string[]>((resolve, reject) => {
    fromBuffer(one ?? Buffer.alloc(0), { lazyEntries: false }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      const found: string[] = [];
      zip.on('entry', ({ fileName }: { fileName: string }) => found.push(fileName));
      zip.on('end', () => resolve(found));
    });
  });
  const [top = ''] = names[0]?.split('/') ?? [];
  expect(names.every((name) => name.startsWith(`${top}/`))).toBe(true);
  expect(names).toContain(`${top}/index.html`);
  expect(names).toContain(`${top}/source/archive.yaml`);
});
