import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readVtt } from '../../src/player/handing-on/read-vtt.ts';
import { parseCaptions } from '../../src/domain/captions/parse-captions.ts';
import { standInYouTube } from '../stand-in/youtube-iframe/stand-in-youtube.ts';
import { useBrowser } from './setup/browser.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo');
if (!demo) throw new Error('The demo is not built.');
const TALK = 'longhaul-2025/deleting-forty-thousand-lines';

/** A page and every host that was asked for anything. */
async function visit(path: string): Promise<{ page: Page; hosts: Set<string> }> {
  const context = await browser().newContext({ acceptDownloads: true });
  await standInYouTube(context, new URL(demo?.address ?? '').origin, {
    'demo-lh25-d': { duration: 600 },
  });
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto((demo?.address ?? '') + path);
  return { page, hosts };
}

test('an embedded talk shows player, chapters and transcript, and asks nobody else', async () => {
  const { page, hosts } = await visit(`embed/?talk=${TALK}`);
  await page.waitForSelector('talk-player .player-play');
  expect(await page.textContent('h1')).toBe('Deleting Forty Thousand Lines in One Afternoon');
  expect(await page.locator('.transcript-text p > span').count()).toBeGreaterThan(3);
  expect(await page.locator('h1 a').getAttribute('href')).toMatch(
    `/events/${TALK.replace('/', '/talks/')}/`,
  );
  expect([...hosts]).toEqual([new URL(demo.address).host]);
  await page.click('talk-player a');
  await page.waitForSelector('talk-player[data-open]');
  await page.context().close();
});

test('an embedded talk begins at the second its address asks for', async () => {
  const { page } = await visit(`embed/?talk=${TALK}&t=200`);
  await page.waitForFunction(
    () => document.querySelector<HTMLMediaElement>('talk-player')?.currentTime === 200,
  );
  await page.context().close();
});

test('an embedded person has their talks, each embedded in its turn', async () => {
  const { page } = await visit('embed/?person=tomas-dvorak');
  await page.waitForSelector('.row-list a');
  const first = page.locator('.row-list a[href^="?talk="]').first();
  const title = (await first.textContent())?.trim() ?? '';
  await first.click();
  await page.waitForSelector('talk-player');
  expect(await page.textContent('h1')).toBe(title);
  await page.context().close();
});

test('an address that a person had once still shows them', async () => {
  const { page } = await visit('embed/?person=noud-verhulst');
  await page.waitForSelector('h1 a[href*="noa-verhulst"]');
  expect(await page.textContent('h1')).toBe('Noa Verhulst');
  await page.context().close();
});

test.each(['', '?talk=no-such/talk', '?talk=https://evil.example/x', '?person=../../api'])(
  'an embedded page asked for “%s” says that it is not here',
  async (search) => {
    const { page, hosts } = await visit(`embed/${search}`);
    await page.waitForFunction(() =>
      document.querySelector('[data-embed-says]')?.textContent.includes('not in the archive'),
    );
    expect([...hosts]).toEqual([new URL(demo.address).host]);
    await page.context().close();
  },
);

test('the embedded page weighs 6 kB, its styles 4 kB and its script 3 kB at most', () => {
  const html = readFileSync(join(demo.folder, 'embed/index.html'), 'utf8');
  expect(gzipSync(html).length).toBeLessThan(6_000);
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  expect(sheets.map(([, href]) => href)).toEqual([`${demo.base}embed/embed.css`]);
  const styles = readFileSync(join(demo.folder, 'embed/embed.css'));
  expect(styles.length).toBeGreaterThan(3_000);
  expect(gzipSync(styles).length).toBeLessThan(4_000);
  const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
  const inline = [...html.matchAll(/<script[^>]*>([^<]+)<\/script>/g)].map(([, text = '']) => text);
  const bytes = [
    ...scripts.map((src) => readFileSync(join(demo.folder, src.slice(demo.base.length)))),
    ...inline,
  ].reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeGreaterThan(300);
  expect(bytes).toBeLessThan(3_000);
});

test.each([
  ['SRT', 'srt'],
  ['Text', 'txt'],
  ['Markdown', 'md'],
])('a transcript is taken along as %s, made in the browser when asked', async (label, ending) => {
  const path = `events/${TALK.replace('/', '/talks/')}/`;
  const { page } = await visit(path);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`deleting-forty-thousand-lines.en.${ending}`);
  const file = await download.path();
  expect(statSync(file).size).toBeGreaterThan(200);
  const text = readFileSync(file, 'utf8');
  const cues = readVtt(readFileSync(join(demo.folder, path, 'transcript/en.vtt'), 'utf8'));
  expect(text).toContain(cues[0]?.text.split(' ')[0] ?? '-');
  if (ending === 'srt') expect(parseCaptions(text, 'srt').cues).toHaveLength(cues.length);
  await page.context().close();
});
