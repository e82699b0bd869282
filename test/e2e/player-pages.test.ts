import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { standInYouTube } from '../stand-in/youtube-iframe/stand-in-youtube.ts';
import { useBrowser } from './setup/browser.ts';
import { until } from './player-harness.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo');
const address = demo?.address ?? '';
const TALK = 'events/longhaul-2025/talks/deleting-forty-thousand-lines/';
const VIDEOS = { 'demo-lh25-d': { duration: 600 } };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const state = (page: Page) =>
  page.evaluate(() => {
    type Player = { state: number; getCurrentTime: () => number };
    const { standInPlayers } = window as unknown as { standInPlayers?: Player[] };
    const player = standInPlayers?.at(-1);
    return player && { state: player.state, time: player.getCurrentTime() };
  });

/** What axe finds wrong with the page as it stands, in light and in dark. */
async function complaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // A change of colours may take its time.
    await page.waitForTimeout(200);
    const { violations } = await page.evaluate(
      (rules): Promise<AxeResults> =>
        (window as unknown as { axe: typeof axe }).axe.run({ runOnly: rules, iframes: false }),
      RULES,
    );
    for (const { id, nodes } of violations) {
      found.push(
        `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    }
  }
  return found;
}

async function visit(path: string, width: number): Promise<Page> {
  const context = await browser().newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await standInYouTube(context, new URL(address).origin, VIDEOS);
  const page = await context.newPage();
  await page.goto(address + path);
  await page.evaluate(axe.source);
  return page;
}

test.each([360, 1280])('every state of the player is accessible at %i px', async (width) => {
  const page = await visit(`${TALK}?t=200`, width);
  expect(await complaints(page)).toEqual([]);

  await page.click('talk-player > a');
  await until(async () => (await state(page))?.state).toBe(1);
  await page.getByRole('searchbox', { name: 'Find in the transcript' }).fill('the');
  await page.keyboard.press('Enter');
  await page.locator('.timeline-hit').first().waitFor();
  expect(await page.locator('.transcript-text p > span[aria-current]').count()).toBe(1);
  expect(await complaints(page)).toEqual([]);

  await page.evaluate(() => {
    type Player = { seekTo: (seconds: number) => void };
    (window as unknown as { standInPlayers: Player[] }).standInPlayers.at(-1)?.seekTo(400);
  });
  await page.getByRole('button', { name: /Back to this talk/ }).waitFor();
  expect(await complaints(page)).toEqual([]);

  await page.locator('h1').click();
  // The recording stays in sight: what is half below it while one reads on is no small target.
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys of the player' }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.click('[data-does="later"]');
  await page.click('[data-does="lists"]');
  await page.keyboard.type('For the winter');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'For the winter' }).waitFor();
  expect(await complaints(page)).toEqual([]);

  await page.goto(`${address}lists/#Shared~longhaul-2025:comments-for-ten-years-from-now,lost`);
  await page.getByText('not in this archive any more').waitFor();
  await page.evaluate(axe.source);
  expect(await complaints(page)).toEqual([]);

  await page.goto(`${address}${TALK}?list=event%3Alonghaul-2025`);
  await page.getByText('Up next').waitFor();
  await page.evaluate(axe.source);
  expect(await complaints(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(width);
  await page.context().close();
});

test('the talks of a recording keep to themselves and are played in the order of their event', async () => {
  const page = await visit(
    `events/longhaul-2025/talks/a-cron-job-that-outlived-three-companies/?t=167`,
    1280,
  );
  await page.click('talk-player > a');
  await until(async () => (await state(page))?.state).toBe(1);
  await until(async () => (await state(page))?.state).not.toBe(1);
  expect((await state(page))?.time).toBeLessThan(170.3);
  await page.goto(`${address}events/longhaul-2025/`);
  await page.locator('[data-watched="done"]').getByText('Watched').waitFor();
  await page.getByRole('link', { name: /Play all \d+ in order/ }).click();
  await page.getByText(/1 of \d+/).waitFor();
  await page.context().close();
});
