import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openHarness, until, type Harness } from './player-harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterEach(() => harness.leave());
afterAll(() => harness.close());

/** What covers a line from above, and where the line is, in pixels of the window. */
const LINE = `(() => {
  const tools = document.querySelector('.transcript-tools').getBoundingClientRect();
  const video = document.querySelector('talk-player > video').getBoundingClientRect();
  const line = document.querySelectorAll('.transcript-text p > span')[100].getBoundingClientRect();
  return { covered: Math.max(tools.bottom, video.bottom), line: line.top, video: video.top, height: video.height };
})()`;
interface Places {
  readonly covered: number;
  readonly line: number;
  readonly video: number;
  readonly height: number;
}

async function playOnPhone() {
  const { page } = await harness.visit('file/', { touch: true });
  await page.locator('talk-player > a').tap();
  await page.locator('talk-player[data-open]').waitFor();
  return page;
}

test('on a phone the recording stays above the words, covers no line a link leads to, and can be hidden', async () => {
  const page = await playOnPhone();
  const before = await page.evaluate("document.querySelector('h1').offsetTop");
  await page.evaluate(
    () => (location.hash = document.querySelectorAll('.transcript-text p > span')[100]?.id ?? ''),
  );
  const places = () => page.evaluate<Places>(LINE);
  await until(async () => {
    const { line, covered, video } = await places();
    return video === 0 && line >= covered && line < 500;
  }).toBe(true);
  expect((await places()).height).toBeLessThan(0.31 * 740);
  expect(await page.evaluate("document.querySelector('h1').offsetTop")).toBe(before);

  await page.locator('.transcript-part a:first-child').nth(20).focus();
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => {
    const { top, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
    // Pages scroll by whole pixels.
    return { top, bottom: Math.floor(bottom), height: innerHeight };
  });
  expect(focused.top).toBeGreaterThanOrEqual((await places()).covered);
  expect(focused.bottom).toBeLessThanOrEqual(focused.height);

  await page.getByRole('button', { name: 'Hide the recording' }).tap();
  await until(async () => (await places()).video).toBeLessThan(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('in a low or a wide window the recording scrolls away', async () => {
  const page = await playOnPhone();
  for (const [width, height] of [
    [740, 360],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 3000));
    await until(() =>
      page.evaluate<number>('document.querySelector("video").getBoundingClientRect().bottom'),
    ).toBeLessThan(0);
    expect(await page.locator('.hide-video').isVisible()).toBe(false);
  }
});
