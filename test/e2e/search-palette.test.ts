import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { axeComplaints } from './setup/axe-complaints.ts';
import { useBrowser } from './setup/browser.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo')?.address ?? '';
let page: Page;

afterEach(() => page.context().close());
beforeEach(async () => {
  const context = await browser().newContext({
    viewport: { width: 1280, height: 900 },
    // A worker’s own requests cannot be held back here.
    serviceWorkers: 'block',
  });
  page = await context.newPage();
});

const field = () => page.getByRole('combobox', { name: /Search/ });
const option = (name: string | RegExp) =>
  page.getByRole('option', { name, exact: typeof name === 'string' });
const active = () => page.locator('dialog [role=option][aria-selected=true]');
const scope = (name: string) =>
  page.getByRole('group', { name: 'Where to look' }).getByRole('button', { name });

async function open(path = '') {
  await page.goto(demo + path);
  await page.keyboard.press('Control+k');
  await field().waitFor();
}

test('Ctrl K closes the palette again, and focus goes back even into a field', async () => {
  await page.goto(demo);
  await page.locator('#q').focus();
  await page.keyboard.press('Control+k');
  await field().fill('maja');
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await page.locator('#q').evaluate((input) => input === document.activeElement)).toBe(true);
});

test('search has one colour, whatever the page it is opened on', async () => {
  const accentOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--accent'));
  await open('search/');
  const own = await accentOf('main');
  expect(await accentOf('#palette')).toBe(own);
  await open('events/longhaul-2026/');
  expect(await accentOf('main')).not.toBe(own);
  expect(await accentOf('#palette')).toBe(own);
});

test('before anything is typed there are earlier searches, topics and operators to choose by arrow', async () => {
  await open();
  await field().fill('backups');
  await Promise.all([page.waitForURL('**/search/?q=backups'), page.keyboard.press('Enter')]);
  await open();
  await option('Maintenance').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await active().innerText()).toBe('backups');
  await page.keyboard.press('Enter');
  expect(await field().inputValue()).toBe('backups');
  await option(/Backups Are a Kind/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  expect(await option('backups').count()).toBe(0);
  await open();
  await option('speaker: talks by someone').waitFor();
  expect(await option('backups').count()).toBe(0);
});

test('typing offers operators and then their values, and nobody is told off for half a word', async () => {
  await open();
  await page.keyboard.type('restore sp');
  await option('speaker: talks by someone').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await field().inputValue()).toBe('restore speaker:');
  await page.keyboard.type('ma');
  await option('Maja Kovač').waitFor();
  expect(await page.getByText(/needs a value|No match/).count()).toBe(0);
  await option('Maja Kovač').click();
  expect(await field().inputValue()).toBe('restore speaker:"Maja Kovač" ');
  expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
});

test('what was said arrives below: the active answer stays active and where it was', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/search\/.*\/\d+\.bin/, async (route) => {
    await released;
    await route.continue();
  });
  await open();
  await field().fill('backups');
  await option(/Backups Are a Kind/).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const before = { id: await active().getAttribute('id'), box: await active().boundingBox() };
  expect(await page.locator('dialog .hit-said').count()).toBe(0);
  release();
  await page.locator('dialog .hit-said').first().waitFor();
  expect({ id: await active().getAttribute('id'), box: await active().boundingBox() }).toEqual(
    before,
  );
});

test('Home and End go to the first and the last answer once one is active', async () => {
  await open();
  await field().fill('backups');
  await page.locator('dialog .hit-said').first().waitFor();
  await page.keyboard.press('Home');
  expect(await active().count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const all = page.locator('dialog [role=option]');
  expect(await active().getAttribute('id')).toBe(await all.last().getAttribute('id'));
  await page.keyboard.press('Home');
  expect(await active().getAttribute('id')).toBe(await all.first().getAttribute('id'));
  expect(await field().getAttribute('aria-activedescendant')).toBe(
    await all.first().getAttribute('id'),
  );
});

test('Ctrl Enter opens the active answer in a new tab and the palette stays', async () => {
  await open();
  await field().fill('solheim');
  await option(/Ingrid Sølheim/)
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('Control+Enter'),
  ]);
  await tab.waitForURL('**/people/ingrid-solheim/');
  expect(await page.locator('dialog[open]').count()).toBe(1);
});

test('Enter that ends the writing of a word goes nowhere', async () => {
  await open();
  await field().fill('時');
  await field().evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    ),
  );
  await page.waitForTimeout(200);
  expect(await page.locator('dialog[open]').count()).toBe(1);
});

test('Tab leads to the scopes, which say how much they hold and hold the answers to it', async () => {
  await open();
  await field().fill('maja');
  await scope('People 1').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^All/);
  await scope('People 1').press('Enter');
  expect(await page.locator('dialog .hit').count()).toBe(1);
  expect(
    await page.getByRole('link', { name: 'All results and filters' }).getAttribute('href'),
  ).toMatch(/search\/\?q=maja&in=person$/);
  await page.keyboard.press('Escape');
  expect(await field().inputValue()).toBe('');
  expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
});

test('after a quiet while the number of answers is said', async () => {
  await open();
  await field().fill('maja');
  await expect
    .poll(() => page.locator('dialog [role=status]').innerText())
    .toBe('14 results: 1 person, 7 talks, 1 line, 5 photos');
});

test('when the index cannot be had, that is said, and Retry tries again', async () => {
  const index = /\/search\/.*\.bin$/;
  await page.route(index, (route) => route.abort());
  await open();
  await field().fill('maja');
  await page.getByText('Search could not load.').waitFor();
  expect(await page.getByRole('link', { name: 'Open search page' }).count()).toBe(1);
  expect(await field().getAttribute('aria-expanded')).toBe('false');
  await page.unroute(index);
  await page.getByRole('button', { name: 'Retry' }).click();
  await option(/Maja Kovač/)
    .first()
    .waitFor();
  expect(await page.getByText('Search could not load.').count()).toBe(0);
});

test('what finds nothing offers the nearest spelling and what there is', async () => {
  await open();
  await field().fill('mantenance');
  await page.getByRole('option').first().waitFor();
  await field().fill('xylofonzz');
  await page.getByText('No match for “xylofonzz”').waitFor();
  await page.getByRole('button', { name: 'Documentation', exact: true }).click();
  expect(await field().inputValue()).toBe('Documentation');
  await field().fill('speker:maja');
  await page.getByRole('button', { name: 'speaker:', exact: true }).click();
  expect(await field().inputValue()).toBe('speaker:maja');
});

test('a pasted link to a recording finds its talk at the second', async () => {
  await open();
  await field().fill('https://www.youtube.com/watch?v=demo-lh26-c&t=33s');
  await option(/Backups Are a Kind of Love Letter/).waitFor();
  expect(await page.locator('dialog .hit-time').allInnerTexts()).toEqual(['0:33']);
});

test('on a phone the palette fills the screen and has a cross in place of a key', async () => {
  const context = await browser().newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await phone.goto(demo);
  await phone.locator('.search-opener').tap();
  await phone.locator('dialog[open] input').fill('the');
  await phone.locator('dialog .hit-said').first().waitFor();
  expect(
    await phone.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    ),
  ).toBe(true);
  expect(await phone.locator('dialog').boundingBox()).toMatchObject({ width: 360, height: 740 });
  expect(await phone.locator('.palette-close kbd').isVisible()).toBe(false);
  await phone.getByRole('button', { name: 'Close search' }).tap();
  await phone.locator('dialog[open]').waitFor({ state: 'detached' });
  await context.close();
});

test.each(['', 'maja', 'speaker:', 'xylofonzz'])(
  'axe finds nothing wrong with the palette asked for “%s”',
  async (query) => {
    await open('about/');
    await field().fill(query);
    await option(/Maintenance|Maja/)
      .or(page.getByText('No match'))
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axeComplaints(page)).toEqual([]);
  },
);

test('Enter on a pasted link opens its talk at the second, with nothing chosen', async () => {
  await open();
  await field().fill('https://youtu.be/demo-lh25-d?t=200');
  await option(/Deleting Forty Thousand Lines/).waitFor();
  await Promise.all([
    page.waitForURL('**/deleting-forty-thousand-lines/?t=200'),
    page.keyboard.press('Enter'),
  ]);
});

test('a slash opens nothing for whoever switched single keys off', async () => {
  await page.goto(demo);
  await page.evaluate(() => {
    const base = new URL(document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '')
      .pathname;
    const kept = { version: 1, places: {}, later: [], lists: [], keys: false };
    for (const name of [base, base.replace(/\/$/, '')]) {
      localStorage.setItem(`aftertalk:${name}`, JSON.stringify(kept));
    }
  });
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').waitFor();
});
