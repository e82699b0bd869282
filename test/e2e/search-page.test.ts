import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { axeComplaints } from './setup/axe-complaints.ts';
import { useBrowser } from './setup/browser.ts';

/** What was typed, and other spellings of it that nobody typed. */
const MARKED = '.said-line :is(mark, .other-spelling)';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo')?.address ?? '';
let page: Page;

afterEach(() => page.context().close());
beforeEach(() => openPage(1280));

async function openPage(width: number) {
  const context = await browser().newContext({ viewport: { width, height: 900 } });
  page = await context.newPage();
}

const scope = (name: string) =>
  page.getByRole('group', { name: 'Where to look' }).getByRole('button', { name });
const asked = () => new URL(page.url()).searchParams.get('q');

test('the tabs say how much there is of everything, and so they do when one is chosen', async () => {
  await page.goto(`${demo}search/?q=backups&in=photo`);
  await scope('Photos 5').waitFor();
  for (const name of ['All 23', 'Talks 4', 'People 0', 'Topics 1', 'Transcripts 13']) {
    expect(await scope(name).count()).toBe(1);
  }
  expect(await page.getByRole('heading', { level: 2, name: /^Talks|^Said/ }).count()).toBe(0);
  expect(await page.locator('.search-hits .hit-picture img').count()).toBe(5);
});

test('what was said stands under its talk, a few lines each, with a picture and links to the second', async () => {
  await page.goto(`${demo}search/?q=backups&in=moment`);
  const said = page.getByRole('region', { name: /^Said in talks/ });
  const talk = said.locator('.search-hits > li').first();
  await talk.locator('.hit-picture img').waitFor();
  expect(await talk.locator('.hit-title').innerText()).toBe('Backups Are a Kind of Love Letter');
  expect(await talk.locator('.said-line:visible').count()).toBe(3);
  expect(await talk.locator('.said-line mark', { hasNotText: /^backups$/i }).count()).toBe(0);
  expect(await talk.locator(MARKED).count()).toBeGreaterThan(2);
  await talk.getByText('4 more lines').click();
  expect(await talk.locator('.said-line:visible').count()).toBe(7);
  const line = talk.locator('.said-line').first();
  expect(await line.getAttribute('href')).toMatch(/love-letter\/\?t=15#t-15$/);
  await Promise.all([page.waitForURL('**/*t=15*'), line.click()]);
});

test('a chapter stands before what was said and opens at its second', async () => {
  await page.goto(`${demo}search/?q=friday+drill&in=moment`);
  const chapter = page.getByRole('region', { name: /^Chapters/ }).locator('.search-hits a');
  await chapter.first().waitFor();
  expect(await chapter.first().innerText()).toMatch(/The Friday drill[^]*Love Letter[^]*1:40/);
  const headings = await page.locator('.search-group h2').allInnerTexts();
  expect(headings.map((text) => text.replace(/\d+/, '').trim())).toEqual([
    'Chapters',
    'Said in talks',
  ]);
  await Promise.all([page.waitForURL(/love-letter\/\?t=100$/), chapter.first().click()]);
});

test('a filter in use is a chip that takes it off, and Back puts it on again', async () => {
  await page.goto(`${demo}search/?q=backups`);
  await page.getByRole('checkbox', { name: /Célia Marchetti/ }).check();
  await page.getByRole('checkbox', { name: /^Workshop/ }).check();
  await expect.poll(asked).toBe('backups speaker:"Célia Marchetti" kind:workshop');
  await page.getByRole('button', { name: 'Remove Speaker: Célia Marchetti' }).click();
  await expect.poll(asked).toBe('backups kind:workshop');
  expect(await page.locator('#q').inputValue()).toBe('backups kind:workshop');
  await page.goBack();
  await expect.poll(asked).toBe('backups speaker:"Célia Marchetti" kind:workshop');
  expect(await page.locator('#q').inputValue()).toBe(
    'backups speaker:"Célia Marchetti" kind:workshop',
  );
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect.poll(asked).toBe('backups');
});

test('a reload brings back what was asked, and Back from a talk the same answers', async () => {
  await page.goto(`${demo}search/`);
  await page.locator('#q').fill('restore drill');
  await scope('Talks').click();
  await page.locator('.search-hits a').first().waitFor();
  await page.reload();
  expect(await page.locator('#q').inputValue()).toBe('restore drill');
  await page.locator('.search-hits a').first().click();
  await page.waitForURL('**/talks/**');
  await page.goBack();
  await page.locator('.search-hits a').first().waitFor();
  expect(page.url()).toMatch(/\?q=restore\+drill&in=talk$/);
});

test('where a scope has nothing, everything found is one press away', async () => {
  await page.goto(`${demo}search/?q=maja&in=topic`);
  await page.getByRole('button', { name: 'Show everything found' }).click();
  await page
    .getByRole('link', { name: /^MK Maja Kovač|^Maja Kovač/ })
    .first()
    .waitFor();
});

test('Show more shows more, and the address keeps it', async () => {
  await page.goto(`${demo}search/?q=the&in=moment`);
  const lines = page.locator('.said-line');
  await lines.first().waitFor();
  const before = await lines.count();
  await page.getByRole('button', { name: 'Show more of Said in talks' }).click();
  await expect.poll(() => lines.count()).toBeGreaterThan(before);
  expect(new URL(page.url()).searchParams.get('show')).toBe('30');
});

test('typing an operator offers its values here too', async () => {
  await page.goto(`${demo}search/`);
  await page.locator('#q').fill('restore speaker:ma');
  await page.getByRole('button', { name: 'Maja Kovač', exact: true }).click();
  expect(await page.locator('#q').inputValue()).toBe('restore speaker:"Maja Kovač" ');
  expect(await page.locator('#q').evaluate((input) => input === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Remove Speaker: Maja Kovač' }).waitFor();
  expect(await page.getByRole('group', { name: 'Narrow down' }).count()).toBe(0);
});

test('when the index cannot be had, Retry tries again', async () => {
  const index = /\/search\/.*\.bin$/;
  await page.route(index, (route) => route.abort());
  await page.goto(`${demo}search/?q=maja`);
  await page.getByText('Search could not load.').waitFor();
  await page.unroute(index);
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.locator('.search-hits a').first().waitFor();
});

test('on a narrow screen the filters are a sheet behind a button that counts them', async () => {
  await page.context().close();
  await openPage(360);
  await page.goto(`${demo}search/?q=backups`);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: /^Workshop/ }).check();
  await page.getByRole('button', { name: 'Show results' }).click();
  await page.getByRole('button', { name: 'Filters 1' }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Workshop/ }).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.each([
  ['backups speaker:"Célia Marchetti"', 1280],
  ['backups', 360],
  ['the', 768],
  ['xylofonzz', 768],
])('axe finds nothing wrong with the page asked for “%s” at %i px', async (query, width) => {
  await page.context().close();
  await openPage(width);
  await page.goto(`${demo}search/?q=${encodeURIComponent(query)}`);
  await page.locator('.search-hits a').or(page.getByText('No match')).first().waitFor();
  await page.waitForTimeout(300);
  expect(await axeComplaints(page)).toEqual([]);
});

test('what the palette overtook is looked up once it is answered', async () => {
  await page.goto(`${demo}search/`);
  const held: (() => void)[] = [];
  await page.route(/search\/[^/]+\/\d+\.bin$/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.locator('#q').fill('backups');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('friday');
  for (let round = 0; round < 20; round += 1) {
    held.splice(0).forEach((go) => go());
    await page.waitForTimeout(50);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: /^Said in talks/ }).waitFor();
  expect(await page.locator(MARKED).count()).toBeGreaterThan(2);
});

test('a second speaker can be chosen beside the first', async () => {
  await page.goto(`${demo}search/?q=backups`);
  const box = (name: RegExp) => page.getByRole('checkbox', { name });
  await box(/Célia Marchetti/).check();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toContain('Célia');
  await box(/Papa?lexis|Παπαλέξης/).check();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toContain('Παπαλέξης');
  expect(await box(/Célia Marchetti/).isChecked()).toBe(true);
  await scope('Talks 3').waitFor();
});
