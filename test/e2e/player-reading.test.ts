import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openHarness, until, type Harness } from './player-harness.ts';
import { currentStart, LINES, startOfTime, startsOf, TIMES } from './landing/transcript-lines.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterEach(() => harness.leave());
afterAll(() => harness.close());

const video = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('video');
    return (
      element && { time: element.currentTime, paused: element.paused, rate: element.playbackRate }
    );
  });
const playing = (page: Page) => until(async () => (await video(page))?.paused).toBe(false);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const atTime = (page: Page) => until(async () => Math.floor((await video(page))?.time ?? -1));

test('a file plays in the browser’s own player, from the second asked for', async () => {
  const { page, thirdParty } = await harness.visit('file/?t=5m50s');
  await page.click('talk-player > a');
  await playing(page);
  expect((await video(page))?.time).toBeGreaterThanOrEqual(350);
  expect((await video(page))?.time).toBeLessThan(353);
  expect(thirdParty.requests).toEqual([]);
});

test('with a file too the line is right within 250 ms of a seek, over three hours', async () => {
  const { page } = await harness.visit('file/');
  await page.click('talk-player > a');
  await playing(page);
  const starts = await startsOf(page);
  for (const index of [2900, 10, 1500]) {
    const target = starts[index] ?? 0;
    await page.evaluate((second) => {
      const element = document.querySelector('video');
      if (element) element.currentTime = second;
    }, target + 0.5);
    await page.waitForTimeout(250);
    expect(await currentStart(page)).toBe(target);
  }
});

test('the whole way by keyboard alone', async () => {
  const { page } = await harness.visit('file/');
  // To the poster, and Enter.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('talk-player > a'))).toBe(true);
  await page.keyboard.press('Enter');
  await playing(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('talk-player');
  await page.keyboard.press('k');
  await until(async () => (await video(page))?.paused).toBe(true);
  await page.keyboard.press('5');
  await atTime(page).toBe(350 + 10_450 / 2);
  await page.keyboard.press('l');
  await atTime(page).toBe(5585);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowLeft');
  await atTime(page).toBe(5570);
  await page.keyboard.press('ArrowRight');
  await atTime(page).toBe(5575);
  const before = (await video(page))?.time ?? 0;
  await page.keyboard.press('.');
  await until(async () => (await video(page))?.time ?? 0).toBeCloseTo(before + 0.04, 3);
  await page.keyboard.press(',');
  await until(async () => (await video(page))?.time ?? 0).toBeCloseTo(before, 3);
  await page.keyboard.press('>');
  await until(async () => (await video(page))?.rate).toBe(1.25);
  await page.keyboard.press('<');
  await until(async () => (await video(page))?.rate).toBe(1);
  await page.keyboard.press('m');
  expect(await page.$eval('video', (element) => element.muted)).toBe(true);
  await page.keyboard.press('c');
  expect(await page.$eval('video', (element) => element.textTracks[0]?.mode)).toBe('showing');
  await page.keyboard.press('0');
  await atTime(page).toBe(350);
  // A time in the transcript, and Enter.
  await page.focus(`${TIMES} >> nth=30`);
  await page.keyboard.press('Enter');
  await playing(page);
  const asked = await startOfTime(page, 30);
  expect(await currentStart(page)).toBe(asked);
  await page.keyboard.press('k');
  await page.keyboard.press('q');
  await until(() => clipboard(page)).toContain(`?t=${Math.floor(asked)}`);
});

test('the timeline is one slider that says where it is', async () => {
  const { page } = await harness.visit('file/');
  await page.hover('talk-player');
  const slider = page.getByRole('slider', { name: 'Position in the talk' });
  await slider.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  expect(await slider.getAttribute('aria-valuenow')).toBe('1221');
  expect(await slider.getAttribute('aria-valuetext')).toBe('20 minutes 21 seconds, Chapter 2');
  await page.keyboard.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuenow')).toBe('1226');
  await page.keyboard.press('Home');
  expect(await slider.getAttribute('aria-valuenow')).toBe('350');
  await page.keyboard.press('End');
  expect(await slider.getAttribute('aria-valuenow')).toBe('10799');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await playing(page);
  expect((await video(page))?.time).toBeGreaterThanOrEqual(9929);
});

test('keys are the page’s own while somebody types, and can be switched off for good', async () => {
  const { page } = await harness.visit('file/');
  await page.click('talk-player > a');
  await playing(page);
  const find = page.getByRole('searchbox', { name: 'Find in the transcript' });
  await find.click();
  await page.keyboard.type('kjl5m');
  expect(await find.inputValue()).toBe('kjl5m');
  expect((await video(page))?.paused).toBe(false);
  await page.locator('h1').click();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys of the player' });
  await help.waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await page.keyboard.press('k');
  await page.waitForTimeout(200);
  expect((await video(page))?.paused).toBe(false);
  await page.reload();
  await page.keyboard.press('k');
  await page.waitForTimeout(500);
  expect(await video(page)).toBeNull();
  await page.keyboard.press('?');
  expect(await help.getByRole('checkbox').isChecked()).toBe(false);
});

test('words are found over accents and line ends, counted, stepped through and played', async () => {
  const { page } = await harness.visit('file/');
  const find = page.getByRole('searchbox', { name: 'Find in the transcript' });
  await find.fill('resume OF crane');
  const count = page.locator('.transcript-tools output');
  await until(() => count.textContent()).toMatch(/^\d\d times$/);
  const hits = Number((await count.textContent())?.split(' ')[0]);
  expect(hits).toBe(await page.locator(LINES, { hasText: 'Résumé of crane' }).count());
  expect(await page.evaluate(() => CSS.highlights.get('transcript-hit')?.size)).toBe(hits);
  expect(await page.locator('.timeline-hit').count()).toBeGreaterThan(10);
  await find.press('Enter');
  expect(await count.textContent()).toBe(`1 of ${hits}`);
  await find.press('Shift+Enter');
  expect(await count.textContent()).toBe(`${hits} of ${hits}`);
  await page.getByRole('button', { name: 'Next place' }).click();
  await page.getByRole('button', { name: 'Next place' }).click();
  expect(await count.textContent()).toBe(`2 of ${hits}`);
  const found = page.locator(LINES, { hasText: 'Résumé of crane number 99' }).first();
  await until(async () => Math.abs(((await found.boundingBox())?.y ?? 0) - 390)).toBeLessThan(40);
  await page.locator('a[data-find-time]').click();
  await playing(page);
  expect(await page.locator(`${LINES}[aria-current]`).textContent()).toContain('number 99');
  await find.fill('nobody says this');
  await until(() => count.textContent()).toBe('Not said in this talk');
});

test('Follow keeps the line in sight and lets go when the reader scrolls', async () => {
  const { page } = await harness.visit('file/', { reducedMotion: true });
  await page.click('talk-player > a');
  await playing(page);
  const follow = page.getByRole('button', { name: 'Follow' });
  await follow.click();
  expect(await follow.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('7');
  await page.waitForTimeout(400);
  const box = await page.locator(`${LINES}[aria-current]`).boundingBox();
  expect(box && box.y > 100 && box.y < 700).toBe(true);
  await page.mouse.wheel(0, 300);
  await until(() => follow.getAttribute('aria-pressed')).toBe('false');
  await follow.click();
  await page.keyboard.press('PageDown');
  await until(() => follow.getAttribute('aria-pressed')).toBe('false');
  await page.waitForTimeout(500);
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('2');
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('at 360 px by touch: play, a chapter, a line, the timeline, all without sideways scrolling', async () => {
  const { page } = await harness.visit('file/', { touch: true });
  await page.tap('talk-player > a');
  await playing(page);
  await page.tap('.chapters a >> nth=3');
  await atTime(page).toBe(2963);
  await page.locator(`${TIMES} >> nth=12`).scrollIntoViewIfNeeded();
  await page.tap(`${TIMES} >> nth=12`);
  const asked = await startOfTime(page, 12);
  await until(() => currentStart(page)).toBe(asked);
  await page.getByRole('button', { name: 'Follow' }).tap();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(360);
  const small = await page.$$eval('button:not([hidden]), .transcript-tools input', (targets) =>
    targets
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return { words: target.textContent, width, height };
      })
      .filter(({ width, height }) => width > 0 && (width < 24 || height < 44)),
  );
  expect(small).toEqual([]);
});

test('without script the page is whole: the poster and the times are links, the tools take no room', async () => {
  const { page, thirdParty } = await harness.visit('tides/', { script: false });
  expect(await page.getAttribute('talk-player > a', 'href')).toBe(
    'https://www.youtube.com/watch?v=harbourDay1&t=350s',
  );
  expect(await page.locator(LINES).count()).toBeGreaterThan(3000);
  expect(await page.isVisible('.talk-tools')).toBe(false);
  expect(await page.isVisible('.transcript-tools')).toBe(false);
  expect(await page.locator('.timeline-chapter').count()).toBe(12);
  expect(thirdParty.requests).toEqual([]);
});

test('nothing moves while the page comes to life', async () => {
  const { page } = await harness.visit('tides/?t=704');
  await page.waitForTimeout(800);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});

test('a link to another second of the same page moves the player there', async () => {
  const { page } = await harness.visit('file/');
  await page.evaluate(() => (location.hash = '#t-2500'));
  await until(() => page.textContent('[data-play-from]')).toBe('from 41:40');
  await page.click('talk-player > a');
  await playing(page);
  await page.evaluate(() => (location.hash = '#t=1h'));
  await atTime(page).toBe(3600);
});
