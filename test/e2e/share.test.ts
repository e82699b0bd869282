import { expect, inject, test } from 'vitest';
import { useBrowser } from './setup/browser.ts';
import { pagesOf } from './setup/pages.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo');
if (!demo) throw new Error('The demo is not built.');

test('the share kit of an event copies a text, and says so', async () => {
  const context = await browser().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${demo.address}events/longhaul-2026/share/`);
  const button = page.locator('[data-does="copy"]').first();
  await button.click();
  await page.getByText('Copied', { exact: true }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^https:\/\/.*\/events\/longhaul-2026\/$/);
  await context.close();
});

test('without script the kit is whole: every text can be marked, and no button does nothing', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${demo.address}events/longhaul-2026/share/`);
  expect(await page.locator('.kit-text pre').count()).toBeGreaterThan(20);
  expect(await page.locator('[data-does="copy"]').first().isVisible()).toBe(false);
  expect(await page.locator('.kit-qr').first().isVisible()).toBe(true);
  await context.close();
});

test.each(inject('sites'))('every talk of $name leads to its entry in a share kit', (site) => {
  const pages = new Map(pagesOf(site).map(({ path, html }) => [path, html]));
  const talks = [...pages].filter(([path]) => /^events\/[^/]+\/talks\/[^/]+\/$/.test(path));
  for (const [path, html] of talks) {
    if (html.includes('http-equiv="refresh"')) continue;
    const [, address = '', slug = ''] =
      /href="([^"]*\/share\/(?:page\/\d+\/)?)#([^"]+)"/.exec(html) ?? [];
    const kit = pages.get(address.slice(site.base.length));
    expect(kit, path).toContain(`id="${slug}"`);
    expect(kit).toContain('<meta name="robots" content="noindex"');
  }
  expect(talks.length).toBeGreaterThan(8);
});
