import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from './setup/browser.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo')?.address ?? '';
const PHOTOS = 'events/longhaul-2026/photos/';
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const links = () => page.locator('[data-photos] a');
const dialog = () => page.getByRole('dialog');
const nameOf = () => dialog().getAttribute('aria-label');
const focused = () => page.evaluate(() => document.activeElement?.id);

/** Opens the photos page and presses Enter on one of its photos. */
async function openByKey(index: number) {
  await page.goto(`${demo}${PHOTOS}`);
  await links().nth(index).focus();
  await page.keyboard.press('Enter');
  await dialog().waitFor();
}

test('Enter opens the lightbox on that photo, arrows walk all photos of the page, Escape comes back to the last', async () => {
  await openByKey(2);
  const total = await links().count();
  const ids = await links().evaluateAll((all) => all.map(({ id }) => id));
  expect(total).toBeGreaterThan(20);
  expect(await nameOf()).toBe(`Photo 3 of ${total}`);
  expect(new URL(page.url()).hash).toBe(`#${ids[2] ?? ''}`);
  for (const [key, at] of [
    ['ArrowRight', 3],
    ['ArrowRight', 4],
    ['ArrowLeft', 3],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(nameOf).toBe(`Photo ${at + 1} of ${total}`);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${ids[at] ?? ''}`);
    await page.waitForTimeout(400);
  }
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(focused).toBe(ids[3]);
});

test('plus, minus and zero zoom in, out and back', async () => {
  await openByKey(2);
  const width = () =>
    page
      .locator('.yarl__slide_current .yarl__slide_wrapper')
      .evaluate((slide) => slide.getBoundingClientRect().width);
  await page.waitForTimeout(600);
  const whole = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(whole * 1.2);
  await page.waitForTimeout(600);
  const closer = await width();
  await page.keyboard.press('-');
  await expect.poll(width).toBeLessThan(closer * 0.9);
  await page.keyboard.press('+');
  await expect.poll(async () => Math.abs((await width()) - closer)).toBeLessThan(2);
  await page.keyboard.press('0');
  await expect.poll(async () => Math.abs((await width()) - whole)).toBeLessThan(2);
});

test('the lightbox says caption, people, talk, credit and licence, and leads to the photo’s own page', async () => {
  await openByKey(3);
  const words = page.locator('.yarl__slide_current .slide-words');
  await words.waitFor();
  expect(await words.innerText()).toContain('speaks quietly, and the room leans forward.');
  expect(await words.innerText()).toContain('Anouk de Wit · CC BY 4.0');
  const talk = words.getByRole('link', { name: 'What the Archive Remembers' });
  expect(await talk.getAttribute('href')).toContain('/what-the-archive-remembers/?t=140');
  const own = words.getByRole('link', { name: 'Page of this photo' });
  expect(await own.getAttribute('href')).toContain(`${PHOTOS}layla-keynote/`);
});

test('Back closes the lightbox and stays on the page', async () => {
  await openByKey(1);
  await page.goBack();
  await dialog().waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toMatch(/\/longhaul-2026\/photos\/$/);
  expect(new URL(page.url()).hash).toBe('');
});

test('the open lightbox has nothing axe finds wrong', async () => {
  await openByKey(3);
  await page.waitForTimeout(600);
  await page.evaluate(axe.source);
  const wrong = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
  expect(wrong).toEqual([]);
});

test('on a phone a swipe shows the next photo', async () => {
  const phone = await browser().newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  page = await phone.newPage();
  await page.goto(`${demo}${PHOTOS}`);
  const total = await links().count();
  await links().nth(2).tap();
  await dialog().waitFor();
  await page.waitForTimeout(600);
  expect(await nameOf()).toBe(`Photo 3 of ${total}`);
  const touch = await phone.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 350 }],
    });
  await send('touchStart', 300);
  for (let x = 280; x >= 60; x -= 20) await send('touchMove', x);
  await send('touchEnd');
  await expect.poll(nameOf).toBe(`Photo 4 of ${total}`);
  await phone.close();
});
