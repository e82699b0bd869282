import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './setup/browser.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo')?.address ?? '';
let page: Page;

afterEach(() => page.close());
beforeEach(async () => {
  page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
});

const options = () => page.locator('dialog [role=option]');
const active = () => page.locator('dialog [aria-selected=true]');

test('Ctrl K opens the palette, Escape first clears it and then closes it, and focus goes back', async () => {
  await page.goto(`${demo}people/`);
  await page.locator('.site-name').focus();
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('maja');
  await options().first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog input').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await page.locator('.site-name').evaluate((link) => link === document.activeElement)).toBe(
    true,
  );
});

test('with Caps Lock on, Ctrl K still opens the palette', async () => {
  await page.goto(demo);
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'K', ctrlKey: true })),
  );
  await page.locator('dialog[open] input').waitFor();
});

test('a slash opens the palette, but not while a field is being written in', async () => {
  await page.goto(demo);
  await page.locator('#q').press('/');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.locator('#q').inputValue()).toBe('/');
  await page.locator('.site-name').press('/');
  await page.locator('dialog[open] input').waitFor();
});

test('arrows move through the answers and wrap, the field keeps focus, Enter opens', async () => {
  await page.goto(demo);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('solheim');
  await options().first().waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('ArrowUp');
  expect(await active().getAttribute('id')).toBe(await options().last().getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  expect(await active().innerText()).toContain('Ingrid Sølheim');
  expect(
    await page.locator('dialog input').evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await Promise.all([page.waitForURL('**/people/ingrid-solheim/'), page.keyboard.press('Enter')]);
});

test('a spoken sentence is found, and Enter lands on its second and its line', async () => {
  await page.goto(demo);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('"every house, every olive tree"');
  await page.locator('dialog .hit-said').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await active().locator('mark').count()).toBeGreaterThan(0);
  await Promise.all([
    page.waitForURL('**/backups-are-a-kind-of-love-letter/?t=33**'),
    page.keyboard.press('Enter'),
  ]);
  await expect.poll(() => page.locator('#t-33').count()).toBe(1);
});

test('Enter with nothing chosen opens the search page with the same question', async () => {
  await page.goto(demo);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('backups');
  await options().first().waitFor();
  await Promise.all([page.waitForURL('**/search/?q=backups'), page.keyboard.press('Enter')]);
  await page.locator('.search-hits a').first().waitFor();
});

test('on the search page scope, order and facets stand in the address, and the address brings them back', async () => {
  await page.goto(`${demo}search/?q=backups`);
  await page.locator('.search-hits a').first().waitFor();
  await page.getByRole('button', { name: /^Talks/ }).click();
  await page.getByLabel('Order').selectOption('newest');
  await page.getByRole('checkbox', { name: /Célia Marchetti/ }).check();
  await expect.poll(() => new URL(page.url()).searchParams.get('in')).toBe('talk');
  const address = new URL(page.url());
  expect(address.searchParams.get('sort')).toBe('newest');
  expect(address.searchParams.get('q')).toBe('backups speaker:"Célia Marchetti"');
  await page.goto(address.href);
  await page.locator('.search-hits a').first().waitFor();
  expect(await page.getByRole('checkbox', { name: /Célia Marchetti/ }).isChecked()).toBe(true);
  expect(await page.getByRole('button', { name: /^Talks/ }).getAttribute('aria-pressed')).toBe(
    'true',
  );
});

test('what finds nothing offers the nearest spelling', async () => {
  await page.goto(`${demo}search/?q=speker:maja`);
  await page.getByRole('button', { name: 'speaker:', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('speaker:maja');
});

test('without script the search page lists topics, people and events', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${demo}search/`);
  for (const name of ['Topics', 'People', 'Events']) {
    expect(await plain.getByRole('heading', { name, exact: true }).count()).toBe(1);
  }
  expect(await plain.locator('main a').count()).toBeGreaterThan(20);
  await context.close();
});

test('a page that was open while the site was published again finds the new index on Retry', async () => {
  await page.goto(demo);
  const manifest = '**/search/index.json';
  await page.route(manifest, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...((await response.json()) as object), version: 'gone' } });
  });
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('backups');
  await page.getByText('Search could not load.').waitFor();
  await page.unroute(manifest);
  await page.getByRole('button', { name: 'Retry' }).click();
  await options().first().waitFor();
  expect(await page.getByText('Search could not load.').count()).toBe(0);
});
