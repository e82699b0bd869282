import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openHarness, until, type Harness } from './player-harness.ts';
import { currentStart } from './landing/transcript-lines.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterEach(() => harness.leave());
afterAll(() => harness.close());

const KEY = 'aftertalk:/archive/';
const stored = (page: Page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown, KEY);
const playing = (page: Page) =>
  page.waitForFunction(() => {
    type Player = { state: number };
    const { standInPlayers } = window as unknown as { standInPlayers?: Player[] };
    return standInPlayers?.at(-1)?.state === 1 || document.querySelector('video')?.paused === false;
  });
const go = (page: Page, path: string) => page.goto(`${harness.origin}/archive/${path}`);

test('an event plays through: the next talk begins by itself and the last one says so', async () => {
  const { page } = await harness.visit('cards/');
  await page.getByRole('link', { name: 'Play all 2 in order' }).click();
  await page.waitForURL('**/opening/?list=event%3Aharbour-days');
  await playing(page);
  const bar = page.getByRole('complementary', { name: 'Playing through a list' });
  expect(await bar.textContent()).toContain('Harbour Days: 1 of 2');
  await page.keyboard.press('9');
  await page.evaluate(() => {
    const player = document.querySelector<HTMLElement & { currentTime: number }>('talk-player');
    if (player) player.currentTime = 349.4;
  });
  await bar.getByText('Begins in 5 seconds.').waitFor();
  await page.waitForURL('**/tides/?list=event%3Aharbour-days', { timeout: 30_000 });
  await playing(page);
  await bar.getByText('The last talk').waitFor();
});

test('Stop ends the list and leaves the talk playing', async () => {
  const { page } = await harness.visit('opening/?list=event%3Aharbour-days&t=348');
  await page.click('talk-player > a');
  await playing(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(await page.locator('.up-next').count()).toBe(0);
  expect(new URL(page.url()).searchParams.has('list')).toBe(false);
  await page.waitForTimeout(8_000);
  expect(page.url()).toContain('/opening/');
});

test('an address alone never makes a page play', async () => {
  const { page, thirdParty } = await harness.visit('opening/?list=event%3Aharbour-days&t=5');
  await page.getByText('1 of 2').waitFor();
  await page.waitForTimeout(500);
  expect(thirdParty.requests).toEqual([]);
});

test('a talk is taken up where it was left, each talk of a shared recording at its own place', async () => {
  const { page } = await harness.visit('tides/?t=2000');
  await page.click('talk-player > a');
  await playing(page);
  await page.waitForTimeout(400);
  await page.keyboard.press('k');
  await page.waitForTimeout(300);
  await go(page, 'opening/');
  await page.waitForTimeout(500);
  expect(await page.textContent('[data-play-from]')).toBe('');
  await go(page, 'tides/');
  await page.getByText('You left this talk at 33:20.').waitFor();
  expect(await page.textContent('[data-play-from]')).toBe('from 33:20');
  await page.getByRole('button', { name: 'From the start' }).click();
  await playing(page);
  expect((await currentStart(page)) || 0).toBeLessThan(355);
});

test('a talk seen to its end is marked on its cards, one begun says so', async () => {
  const { page } = await harness.visit('opening/?t=349');
  await page.click('talk-player > a');
  await playing(page);
  await until(() => stored(page)).toMatchObject({
    places: { 'harbour-days/opening': { at: 0, done: true } },
  });
  await go(page, 'tides/?t=900');
  await page.click('talk-player > a');
  await playing(page);
  await page.waitForTimeout(300);
  await go(page, 'cards/');
  await page.locator('[data-talk="harbour-days/opening"]', { hasText: 'Watched' }).waitFor();
  await page.locator('[data-talk="harbour-days/tides"]', { hasText: 'Begun' }).waitFor();
});

test('kept, listed, ordered, shared by a link and opened by somebody else, by keyboard', async () => {
  const { page } = await harness.visit('opening/');
  await page.focus('[data-does="later"]');
  await page.keyboard.press('Enter');
  await page.getByText('Kept for later').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Lists with this talk' }).waitFor();
  await page.keyboard.type('For Monday & <b>');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'For Monday & <b>' }).waitFor();
  await go(page, 'tides/');
  await page.click('[data-does="lists"]');
  await page.getByRole('checkbox', { name: 'For Monday & <b>' }).check();

  await go(page, 'lists/');
  const section = page.locator('.own-list', { hasText: 'For Monday' });
  await section.getByRole('button', { name: 'Move down: Opening the harbour' }).press('Enter');
  await until(() => section.locator('li a').allTextContents()).toEqual([
    'Tides of a build farm',
    'Opening the harbour',
  ]);
  await section.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link to the list copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/archive/lists/#For%20Monday%20%26%20%3Cb%3E~harbour-days:tides,opening');

  const other = await harness.visit(link.split('/archive/')[1] ?? '');
  const shared = other.page.locator('.own-list', { hasText: 'For Monday & <b>' });
  await until(() => shared.locator('li a').allTextContents()).toEqual([
    'Tides of a build farm',
    'Opening the harbour',
  ]);
  await shared.getByRole('button', { name: 'Keep this list' }).click();
  await shared.getByRole('button', { name: 'Delete' }).waitFor();
  await shared.getByRole('link', { name: 'Play all' }).click();
  await other.page.waitForURL('**/tides/?list=talks*');
  await other.page.getByText('For Monday & <b>: 1 of 2').waitFor();
  await playing(other.page);
});

test('everything can be taken to another browser in a file', async () => {
  const { page } = await harness.visit('opening/');
  await page.click('[data-does="later"]');
  await page.getByText('Kept for later').waitFor();
  await go(page, 'lists/');
  await page.locator('.own-list', { hasText: 'Opening the harbour' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  const other = await harness.visit('lists/');
  await other.page.getByText('Nothing here yet.').waitFor();
  await other.page.setInputFiles('#lists-file', {
    name: 'lists.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await other.page.locator('.own-list', { hasText: 'Opening the harbour' }).waitFor();
  await other.page.setInputFiles('#lists-file', {
    name: 'photo.json',
    mimeType: 'application/json',
    buffer: Buffer.from('\u0000{"version":1'),
  });
  await other.page.getByText('This file is no export of lists.').waitFor();
  expect(await stored(other.page)).toMatchObject({ later: ['harbour-days/opening'] });
});

test.each<[string, () => void]>([
  [
    'shut',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    },
  ],
  [
    'corrupt',
    () => {
      if (window === top) localStorage.setItem('aftertalk:/archive/', '{"version":1,"places":[[');
    },
  ],
])('with the browser’s storage %s, talks play and can be kept', async (_, before) => {
  const { page } = await harness.visit('opening/', { before });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.click('[data-does="later"]');
  await page.getByText(/Kept for later|keeps nothing here/).waitFor();
  expect(await page.getAttribute('[data-does="later"]', 'aria-pressed')).toBe('true');
  await page.click('talk-player > a');
  await playing(page);
  await page.keyboard.press('k');
  expect(errors).toEqual([]);
});

test('where the main recording is gone a mirror is offered', async () => {
  const { page } = await harness.visit('withdrawn/?t=500');
  await page.getByRole('button', { name: 'Play: Sound only' }).click();
  await playing(page);
  expect(await page.$eval('video', (video) => video.currentTime)).toBeGreaterThanOrEqual(550);
});

test('the page of lists says without script why it is empty', async () => {
  const { page } = await harness.visit('lists/', { script: false });
  await page.getByText('Lists are kept in your browser, by a script').waitFor();
});
