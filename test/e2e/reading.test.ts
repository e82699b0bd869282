import { expect, inject, test } from 'vitest';
import { useBrowser } from './setup/browser.ts';
import { LINES, TIMES } from './landing/transcript-lines.ts';

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
  const second = page.locator(TIMES).nth(1);
  expect(await second.getAttribute('href')).toMatch(/^https:\/\/youtu\.be\/.*\?t=\d+$/);
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

test('at #read a talk is an article in letters of one’s own size, without script too', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(demo() + TALK);
  const letters = () =>
    page
      .locator(LINES)
      .first()
      .evaluate((cue) => parseFloat(getComputedStyle(cue).fontSize));
  const usual = await letters();
  await page.getByRole('radio', { name: 'Larger', exact: true }).check({ force: true });
  expect(await letters()).toBeGreaterThan(usual * 1.4);
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await page.getByRole('link', { name: 'Back to the talk' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const [part, isThere] of [
    ['h1', true],
    ['.talk-abstract', true],
    ['.transcript-part > h3', true],
    ['talk-player', false],
    [TIMES, false],
    ['.rail', false],
    ['.talk-footer', false],
  ] as const)
    expect([part, await page.locator(part).first().isVisible()]).toEqual([part, isThere]);
  const storageState = await context.storageState();
  await context.close();

  const plain = await browser().newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(`${demo()}${TALK}#read`);
  expect(await reader.locator('.rail').isVisible()).toBe(false);
  expect(await reader.getByRole('link', { name: 'Back to the talk' }).isVisible()).toBe(true);
  await plain.close();

  const again = await browser().newContext({ storageState });
  const kept = await again.newPage();
  await kept.goto(demo() + TALK);
  expect(await kept.evaluate(() => document.documentElement.dataset['text'])).toBe('larger');
  await again.close();
});

test('another language stands beside the first by time, under it on a phone, until it is put away', async () => {
  const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(demo() + TALK);
  const button = page.getByRole('button', { name: 'With Portuguese' });
  await button.click();
  const other = page.locator('.cue-other').first();
  await other.waitFor();
  expect(await other.getAttribute('lang')).toBe('pt');
  expect(await other.textContent()).toContain('Olá outra vez.');
  const first = page.locator('.transcript-part p').first();
  const places = async () => {
    const [one, two] = [await first.boundingBox(), await other.boundingBox()];
    return {
      beside: (two?.x ?? 0) > (one?.x ?? 0) + 100,
      under: (two?.y ?? 0) > (one?.y ?? 0) + 10,
    };
  };
  expect(await places()).toEqual({ beside: true, under: false });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await places()).toEqual({ beside: false, under: true });
  await button.click();
  await other.waitFor({ state: 'detached' });
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await page.close();
});
