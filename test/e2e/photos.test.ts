import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { createVenueClock } from '../../src/domain/days/venue-clock.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { useBrowser } from './setup/browser.ts';
import { textOf } from './setup/pages.ts';

const browser = useBrowser();
const [site] = inject('sites').filter(({ name }) => name === 'demo');
const demo = site?.address ?? '';
const PHOTOS = 'events/longhaul-2026/photos/';
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const htmlOf = (path: string) => readFileSync(join(site?.folder ?? '', path, 'index.html'), 'utf8');

test('without script the photos are links to their pages, and talks and people ways to them', async () => {
  const plain = await browser().newContext({ javaScriptEnabled: false });
  page = await plain.newPage();
  await page.goto(`${demo}${PHOTOS}`);
  await page.locator('.photo-facet summary', { hasText: 'Talks' }).click();
  const talk = page.locator('.photo-facet[open] .chip', { hasText: 'What the Archive Remembers' });
  expect(await talk.locator('.count').innerText()).toBe('4');
  await talk.click();
  const session = page.locator('#talk-what-the-archive-remembers');
  const top = () => session.evaluate((node) => Math.round(node.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(100);
  expect(await top()).toBeGreaterThanOrEqual(56);
  await page.locator('#p-layla-keynote').click();
  await page.waitForURL(`**/${PHOTOS}layla-keynote/`);
  const way = page.getByRole('link', { name: 'On YouTube at this moment' });
  expect(await way.getAttribute('href')).toMatch(/v=demo-lh26-a&t=140s$/);
  await plain.close();
});

test('photos stand under the day and the session they were taken in', async () => {
  await page.goto(`${demo}${PHOTOS}`);
  const days = await page.locator('.photo-day-name').allInnerTexts();
  expect(days).toEqual(['Thursday 21 May', 'Friday 22 May']);
  const keynote = page.locator('#talk-what-the-archive-remembers');
  expect(await keynote.locator('[data-photos] a').count()).toBe(4);
  await keynote.evaluate((part) => scrollTo(0, part.getBoundingClientRect().top + scrollY + 40));
  const tops = await page
    .locator('.photo-session-head')
    .evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().top)));
  expect(tops.filter((top) => top >= 56 && top <= 62)).toHaveLength(1);
});

test('a photo’s page leads to its second and quotes what was being said', async () => {
  await page.goto(`${demo}${PHOTOS}layla-keynote/`);
  expect(await page.locator('blockquote').innerText()).toBe(
    'I want to tell you what survives, because we have been able to measure it for a thousand years.',
  );
  await page.getByRole('link', { name: 'The talk at 2:20' }).click();
  await page.waitForURL('**/what-the-archive-remembers/?t=140#t-138');
  expect(await page.locator('#t-138').innerText()).toBe('a thousand years.');
});

test('a photo’s page brings a picture for previews and a request for removal already addressed', async () => {
  await page.goto(`${demo}${PHOTOS}layla-keynote/`);
  const meta = (name: string) =>
    page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  const own = 'https://talks.example/kept/talks/events/longhaul-2026/photos/layla-keynote/';
  expect(await meta('url')).toBe(own);
  expect(await meta('image')).toBe(`${own}card.jpg`);
  const ask = await page
    .getByRole('link', { name: 'Ask for removal or correction' })
    .getAttribute('href');
  const mail = new URL(ask ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('body')).toContain(own);
  const file = page.getByRole('link', { name: /^Download/ });
  const answer = await page.request.get(
    new URL((await file.getAttribute('href')) ?? '', page.url()).href,
  );
  expect(answer.headers()['content-type']).toBe('image/jpeg');
});

test('a person’s page tells photos of them from photos of their talks', async () => {
  await page.goto(`${demo}people/layla-al-mansouri/`);
  const of = (id: string) =>
    page
      .locator(`[aria-labelledby="photos-${id}"] [data-photos] a`)
      .evaluateAll((all) => all.map((link) => link.id));
  expect(await of('tagged')).toContain('p-layla-keynote');
  expect(await of('on-stage')).toEqual(['p-keynote-full-room', 'p-margin-slide']);
});

/** The words of the caption line that is on at a second, read without the archive's own reader. */
function wordsAt(file: string, second: number): string | undefined {
  const seconds = (clock: string) =>
    clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const [, from = '', to = '', text = ''] =
      /^(\S+) --> (\S+)[^\n]*\n([\s\S]+)$/.exec(block.trim()) ?? [];
    if (!text || second < seconds(from) || seconds(to) <= second) continue;
    // A machine's captions repeat the line before; what is new has times between its words.
    const lines = text.split('\n');
    const own = lines.filter((line) => line.includes('<')).join(' ') || lines.join(' ');
    return own.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  }
  return undefined;
}

test('with a camera an hour off, photos’ pages quote what was said in the second they were planned for', () => {
  const root = 'test/fixtures/demo';
  const { photos } = JSON.parse(readFileSync(join(root, 'photos-plan.json'), 'utf8')) as {
    photos: { id: string; event: string; venueTime: string; takenAt: string }[];
  };
  const { archive, sources } = readArchive(root);
  let quoted = 0;
  let mended = 0;
  for (const { id, event, venueTime, takenAt } of photos) {
    const photo = archive?.photoById.get(`${event}/${id}`);
    const talk = archive?.talkById.get(photo?.talkId ?? '');
    const [track] = talk?.captions ?? [];
    if (!talk || !track || photo?.linkedBy !== 'clock') continue;
    const source = sources?.events.find(
      (one) => one.event.name === archive?.eventById.get(event)?.name,
    );
    const clock = createVenueClock(source?.event.timeZone ?? '');
    const video = source?.videos.videos.find((one) => one.id === track.videoId);
    const beganAt = talk.recordings[0]?.beganAt;
    const began =
      beganAt === undefined ? Date.parse(video?.startedAt ?? '') : clock.toInstant(beganAt);
    const words = wordsAt(join(root, track.file), (clock.toInstant(venueTime) - began) / 1000);
    if (words === undefined) continue;
    const html = htmlOf(`events/${event}/photos/${id}`);
    const said = textOf(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/.exec(html)?.[1] ?? '').trim();
    expect(
      said.includes(words) || (said !== '' && words.includes(said)),
      `${id}: “${said}” / “${words}”`,
    ).toBe(true);
    quoted += 1;
    if (takenAt.slice(0, 19) !== venueTime.slice(0, 19)) mended += 1;
  }
  expect(quoted).toBeGreaterThanOrEqual(15);
  expect(mended).toBeGreaterThanOrEqual(5);
});

test.each(['photos/', PHOTOS])(
  '%s stays still while it loads, and brings little script',
  async (path) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (
            entry as unknown as { value: number }
          ).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const fetched: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') fetched.push(response.body());
    });
    await page.goto(`${demo}${path}`, { waitUntil: 'networkidle' });
    for (let y = 0; y < 4000; y += 500) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await page.waitForTimeout(80);
    }
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    const scripts = await Promise.all(fetched);
    expect(scripts.length).toBeGreaterThan(0);
    const html = htmlOf(path);
    const inline = [...html.matchAll(/<script(?![^>]*application\/)[^>]*>([\s\S]*?)<\/script>/g)];
    const bytes =
      scripts.reduce((sum, body) => sum + gzipSync(body).length, 0) +
      inline.reduce((sum, [, text = '']) => sum + (text ? gzipSync(text).length : 0), 0);
    expect(bytes, path).toBeLessThanOrEqual(3000);
  },
);

test('a photo’s page weighs at most 250 kB on a wide screen', async () => {
  let bytes = 0;
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${demo}${PHOTOS}layla-keynote/`, { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(250_000);
});
