import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openHarness, until, type Harness } from './player-harness.ts';
import { startsOf, TIMES } from './landing/transcript-lines.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterEach(() => harness.leave());
afterAll(() => harness.close());

test('the link at the current time is copied, said, and opens at that second', async () => {
  const { page } = await harness.visit('file/?t=704');
  const copy = page.locator('[data-does="copy-link"]');
  await until(() => copy.textContent()).toBe('Copy link at 11:44');
  await copy.click();
  await page.getByRole('status').getByText('Link at 11:44 copied').waitFor();
  expect(await copy.textContent()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${harness.origin}/archive/file/?t=704`,
  );
});

test('selected words are copied as a quotation without the times between them', async () => {
  const { page } = await harness.visit('file/');
  await page.hover('[data-transcript]');
  await page.waitForFunction(() => customElements.get('talk-player'));
  await page.evaluate(() => {
    const [, second, third, , fifth] = document.querySelectorAll('.transcript-text p > span');
    const words = second?.firstChild;
    const last = fifth?.firstChild;
    if (!words || !last || !third) return;
    const at = words.textContent?.search(/\S/) ?? 0;
    getSelection()?.setBaseAndExtent(
      words,
      at + 4,
      last,
      (last.textContent?.search(/\S/) ?? 0) + 3,
    );
  });
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).not.toMatch(/\d:\d\d/);
  expect(lines[0]).toMatch(/^“\S.{90,}\S”$/);
  expect(lines[1]).toBe('— Brón Ó Máille & Chi Nguyễn, Tides of a build farm, 5:52');
  expect(lines[2]).toBe(`${harness.origin}/archive/file/?t=352`);
});

/** Selects a piece of the seventh line. */
const selectWords = () => {
  const words = document.querySelectorAll('.transcript-text p > span')[6]?.firstChild;
  const at = words?.textContent?.search(/\S/) ?? 0;
  if (words) getSelection()?.setBaseAndExtent(words, at + 4, words, at + 20);
};

test('Tab leads from selected words to the link to their second, Escape back', async () => {
  const { page } = await harness.visit('file/');
  await page.hover('[data-transcript]');
  await page.waitForFunction(() => customElements.get('talk-player'));
  const second = Math.floor((await startsOf(page))[6] ?? Number.NaN);
  await page.locator(TIMES).nth(1).focus();
  await page.evaluate(selectWords);
  const link = page.getByRole('button', { name: /^Copy link at \d+:\d\d$/ }).last();
  const bar = page.getByRole('toolbar', { name: 'The selected words' });
  await bar.waitFor();
  await page.keyboard.press('Tab');
  expect(await link.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await bar.isVisible()).toBe(false);
  expect(await page.locator(`${TIMES}:focus`).count()).toBe(1);

  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.evaluate(selectWords);
  await bar.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .getByText(/^Link at .* copied$/)
    .waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${harness.origin}/archive/file/?t=${second}`,
  );
  expect(await bar.isVisible()).toBe(false);
});

test('without a clipboard the text is shown to be copied by hand', async () => {
  const { page } = await harness.visit('file/?t=704', {
    before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  });
  await page.locator('[data-does="copy-link"]').click();
  const field = page.getByRole('textbox', { name: 'To copy' });
  expect(await field.inputValue()).toContain('/archive/file/?t=704');
});

test('where the browser can share, the moment is shared', async () => {
  const { page } = await harness.visit('file/?t=704', {
    before: () => {
      const shared: unknown[] = [];
      Object.assign(navigator, {
        share: (what: unknown) => {
          shared.push(what);
          return Promise.reject(new DOMException('', 'AbortError'));
        },
        shared,
      });
    },
  });
  await page.getByRole('button', { name: 'Share' }).click();
  expect(await page.evaluate(() => (navigator as unknown as { shared: unknown }).shared)).toEqual([
    { title: 'Tides of a build farm', url: `${harness.origin}/archive/file/?t=704` },
  ]);
});
