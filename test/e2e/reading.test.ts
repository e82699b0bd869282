import { expect, inject, test } from 'vitest';
import { useBrowser } from './setup/browser.ts';

const browser = useBrowser();
const demo = () => {
  const site = inject('sites').find(({ name }) => name === 'demo');
  if (!site) throw new Error('The demo archive was not built.');
  return site.address;
};
const TALK = 'events/longhaul-2026/talks/backups-are-a-kind-of-love-letter/';

test('without script a reader gets from the home page to a talk, its words and its recording', async () => {
  const page = await browser().newPage({ javaScriptEnabled: false });
  await page.goto(demo());
  await page.getByRole('link', { name: 'Talks', exact: true }).first().click();
  await page.getByRole('link', { name: 'Backups Are a Kind of Love Letter' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Backups Are a Kind of Love Letter' })
    .waitFor();
  expect(await page.getByText('a confession').first().isVisible()).toBe(true);
  const play = page.locator('.player-slot');
  expect(await play.getAttribute('href')).toContain('https://www.youtube.com/watch?v=demo-lh26-c');
  const second = page.locator('.cue-time').nth(1);
  expect(await second.getAttribute('href')).toMatch(/youtube\.com.*t=\d+s/);
  await page.close();
});

test('without script the search field leads to a page that lists topics, people and events', async () => {
  const page = await browser().newPage({ javaScriptEnabled: false });
  await page.goto(demo());
  await page.getByRole('searchbox').first().fill('backups');
  await page.getByRole('searchbox').first().press('Enter');
  await page.waitForURL('**/search/?q=backups');
  await page
    .getByRole('link', { name: /^Backups/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
  await page.close();
});

test('without script the menu opens on a phone and the colours follow the system', async () => {
  const page = await browser().newPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  });
  await page.goto(demo());
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('navigation', { name: 'Menu' })
    .getByRole('link', { name: 'People' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  expect(await page.locator('.theme-toggle').isVisible()).toBe(false);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(12, 14, 20)');
  await page.close();
});

test('a chosen theme is kept and set before the page is painted', async () => {
  const context = await browser().newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(demo());
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.goto(`${demo()}talks/`);
  const theme = await page.evaluate(() => ({
    set: document.documentElement.dataset['theme'],
    ground: getComputedStyle(document.body).backgroundColor,
    checked: document.querySelector<HTMLInputElement>('input[name=theme]:checked')?.value,
  }));
  expect(theme).toEqual({ set: 'dark', ground: 'rgb(12, 14, 20)', checked: 'dark' });
  await context.close();
});

test('a mistyped address suggests the page that was meant', async () => {
  const page = await browser().newPage();
  const response = await page.goto(`${demo()}talks/backup-are-a-kind-of-loveletter/`);
  expect(response?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Backups Are a Kind of Love Letter' })
    .waitFor();
  await page.close();
});

test('a mistyped talk of an event is looked for among the talks of that event alone', async () => {
  const page = await browser().newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${demo()}events/longhaul-2026/talks/backup-are-a-kind-of-loveletter/`);
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Backups Are a Kind of Love Letter' })
    .waitFor();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([
    expect.stringMatching(/\/lists\/event\/longhaul-2026\.json$/),
  ]);
  await page.close();
});

test('another spelling of a name leads to the person, query and fragment kept', async () => {
  const page = await browser().newPage();
  await page.goto(`${demo()}people/george-papalexis/?from=mail#talks`);
  await page.waitForURL('**/people/giorgos-papalexis/?from=mail#talks');
  await page.close();
});

test('on paper a talk has its title, chapters and words, and no header', async () => {
  const page = await browser().newPage();
  await page.goto(demo() + TALK);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-header').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.locator('.transcript-text').first().isVisible()).toBe(true);
  await page.close();
});

test('keyboard users skip the header', async () => {
  const page = await browser().newPage();
  await page.goto(demo());
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
    'Skip to content',
  );
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.close();
});
