import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openHarness, until, type Harness } from './player-harness.ts';
import { currentStart, startsOf } from './landing/transcript-lines.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterEach(() => harness.leave());
afterAll(() => harness.close());

/** The stand-in's player: its address, its time, what was asked of it. */
const standIn = (page: Page) =>
  page.evaluate(() => {
    const players = (window as unknown as { standInPlayers?: StandIn[] }).standInPlayers ?? [];
    const player = players.at(-1);
    return (
      player && {
        src: player.source.href,
        state: player.state,
        time: player.getCurrentTime(),
        log: player.log,
        referrerPolicy: player.referrerPolicy,
      }
    );
  });
interface StandIn {
  source: URL;
  state: number;
  log: string[];
  referrerPolicy: string;
  getCurrentTime: () => number;
  seekTo: (seconds: number) => void;
  playVideo: () => void;
}
const useItsOwnBar = (page: Page, seconds: number) =>
  page.evaluate((to) => {
    (window as unknown as { standInPlayers: StandIn[] }).standInPlayers.at(-1)?.seekTo(to);
  }, seconds);
const playing = (page: Page) => until(async () => (await standIn(page))?.state).toBe(1);

test('nothing leaves the site before Play is pressed, and then YouTube plays without cookies', async () => {
  const { page, thirdParty } = await harness.visit('tides/?t=500');
  await page.waitForTimeout(500);
  expect(thirdParty.requests).toEqual([]);
  await page.click('talk-player > a');
  await playing(page);
  const player = await standIn(page);
  expect(player?.src).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/harbourDay1\?/);
  expect(player?.src).toContain('start=500');
  expect(player?.src).toContain('end=10800');
  expect(player?.referrerPolicy).toBe('strict-origin-when-cross-origin');
  expect(player?.log).not.toContain('sought before its first frame');
  expect(player?.time).toBeGreaterThanOrEqual(500);
  expect(thirdParty.requests.every((url) => /youtube(-nocookie)?\.com/.test(url))).toBe(true);
});

test('a press on a time before the player is there plays from that time', async () => {
  const { page } = await harness.visit('tides/');
  await page.click('.chapters a >> nth=2');
  await playing(page);
  expect((await standIn(page))?.time).toBeGreaterThanOrEqual(2092);
  expect(new URL(page.url()).search).toBe('?t=2092');
  expect(await page.getAttribute('.chapters a >> nth=2', 'aria-current')).toBe('true');
});

test.each([
  ['?t=20000', 350],
  ['?t=-5', 350],
  ['?t=NaN', 350],
  ['?t=1e9', 350],
  ['?t=%3Cscript%3Ealert(1)%3C/script%3E', 350],
  ['#t=javascript:alert(1)', 350],
  ['?t=349', 349],
  ['?t=5m50s', 350],
  ['?t=1h2m3s', 3723],
  ['#t=704', 704],
  ['#t-704', 704],
])('the address %s begins at %i', async (address, second) => {
  const { page, thirdParty } = await harness.visit(`tides/${address}`);
  let alerted = false;
  page.on('dialog', () => (alerted = true));
  await page.click('talk-player > a');
  await playing(page);
  expect((await standIn(page))?.src).toContain(`start=${second === 349 ? 350 : second}`);
  expect(alerted).toBe(false);
  expect(thirdParty.requests.length).toBeGreaterThan(0);
});

test('the talk stops at its end and the next one in the recording is not heard', async () => {
  const { page } = await harness.visit('opening/?t=348');
  await page.click('talk-player > a');
  await playing(page);
  await until(async () => (await standIn(page))?.state).not.toBe(1);
  expect((await standIn(page))?.time).toBeLessThan(350.2);
  await page.waitForTimeout(800);
  expect((await standIn(page))?.time).toBeLessThan(350.2);
});

test('going beside the talk with YouTube’s own bar pauses and offers the other talk', async () => {
  const { page } = await harness.visit('opening/?t=100');
  await page.click('talk-player > a');
  await playing(page);
  await useItsOwnBar(page, 700);
  const offer = page.getByRole('link', { name: 'Go to “Tides of a build farm”' });
  await offer.waitFor();
  expect((await standIn(page))?.state).not.toBe(1);
  expect(await offer.getAttribute('href')).toMatch(/^\/archive\/tides\/\?t=70\d$/);
  await page.getByRole('button', { name: /Back to this talk/ }).click();
  await playing(page);
  expect((await standIn(page))?.time).toBeLessThan(120);
  expect(await page.locator('.player-notice').textContent()).toBe('');
});

test('the current line is right within 250 ms of a seek in a transcript of three hours', async () => {
  const { page } = await harness.visit('tides/');
  await page.click('talk-player > a');
  await playing(page);
  const starts = await startsOf(page);
  expect(starts.length).toBeGreaterThan(3000);
  for (const index of [2500, 3, 1200, starts.length - 2]) {
    const target = starts[index] ?? 0;
    await page.evaluate((second) => {
      const player = document.querySelector<HTMLElement & { currentTime: number }>('talk-player');
      if (player) player.currentTime = second;
    }, target + 0.6);
    await page.waitForTimeout(250);
    expect(await currentStart(page)).toBe(target);
    await page.waitForTimeout(600);
    expect(await currentStart(page)).toBe(target);
  }
  // By YouTube's own bar: within 250 ms of it being there.
  await useItsOwnBar(page, (starts[700] ?? 0) + 0.4);
  await page.waitForTimeout(120 + 250);
  expect(await currentStart(page)).toBe(starts[700]);
});

test('the transcript is written to only when the line changes', async () => {
  const { page } = await harness.visit('tides/?t=600');
  await page.click('talk-player > a');
  await playing(page);
  await page.waitForTimeout(300);
  const counted = await page.evaluate(async () => {
    let writes = 0;
    let lines = 0;
    const seen = new MutationObserver((records) => (writes += records.length));
    const transcript = document.querySelector('[data-transcript]');
    if (transcript) seen.observe(transcript, { subtree: true, attributes: true, childList: true });
    document.querySelector('talk-player')?.addEventListener('linechange', () => (lines += 1));
    await new Promise((resolve) => setTimeout(resolve, 7000));
    return { writes, lines };
  });
  expect(counted.lines).toBeGreaterThanOrEqual(1);
  expect(counted.writes).toBe(2 * counted.lines);
});

test.each([
  ['refused', 'The owner of this video', true],
  ['gone', 'no longer shows this video', false],
  ['nameless', 'refuses to play without knowing', true],
])('a video that is %s leaves the link and says what to do', async (path, words, onYouTube) => {
  const { page } = await harness.visit(`${path}/?t=500`);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.click('talk-player > a');
  await page.getByText(words).waitFor();
  expect(await page.isVisible('talk-player > a')).toBe(true);
  const watch = page.getByRole('link', { name: 'Watch on YouTube' });
  expect(await watch.count()).toBe(onYouTube ? 1 : 0);
  if (onYouTube) expect(await watch.getAttribute('href')).toContain('t=500s');
  await page.getByRole('button', { name: 'Play: Sound only' }).click();
  await page.waitForFunction(() => document.querySelector('video')?.paused === false);
  // The mirror begins 50 seconds later: its second 550 is second 500 of the talk's recording.
  expect(await page.$eval('video', (video) => video.currentTime)).toBeGreaterThanOrEqual(549);
  expect(await currentStart(page)).toBeLessThan(505);
  expect(await page.locator('.player-notice').textContent()).toBe('');
  expect(errors).toEqual([]);
});

test('a blocked YouTube is said, and can be tried again', async () => {
  const { page, thirdParty } = await harness.visit('tides/');
  thirdParty.reachable = false;
  await page.click('talk-player > a');
  await page.getByText('something between here and YouTube blocks it').waitFor();
  expect(await page.isVisible('talk-player > a')).toBe(true);
  thirdParty.reachable = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await playing(page);
});

test('a player that never answers is given up after a while', async () => {
  const { page } = await harness.visit('silent/');
  await page.clock.install();
  await page.click('talk-player > a');
  await page.waitForSelector('youtube-video', { state: 'attached' });
  await page.clock.runFor(13_000);
  await page.getByText('something between here and YouTube blocks it').waitFor();
});

test('a player that waits for its own Play is opened anew at another second, never sought', async () => {
  const { page } = await harness.visit('waiting/');
  await page.click('talk-player > a');
  await until(async () => (await standIn(page))?.state).toBe(-1);
  await page.waitForSelector('talk-player[data-open]');
  await page.click('.chapters a >> nth=2');
  await until(async () => (await standIn(page))?.src).toContain('start=2092');
  await page.waitForTimeout(300);
  expect((await standIn(page))?.log).not.toContain('sought before its first frame');
});

test('offline is said as such', async () => {
  const { page } = await harness.visit('tides/?t=400');
  await page.waitForFunction(() => customElements.get('talk-player'));
  await page.hover('h1');
  await page.context().setOffline(true);
  await page.click('talk-player > a');
  await page.getByText(/offline|could not load/).waitFor();
  await page.context().setOffline(false);
});
