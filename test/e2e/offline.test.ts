import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { bundleWorker } from '../../scripts/site/offline/bundle-worker.ts';
import { writeOffline } from '../../scripts/site/offline/write-offline.ts';
import { useBrowser } from './setup/browser.ts';
import { filesOf } from './setup/pages.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo');
const base = demo?.base ?? '';
const TALK = 'events/longhaul-2026/talks/backups-are-a-kind-of-love-letter/';
const OTHER = 'events/longhaul-2026/talks/what-the-archive-remembers/';

let folder = '';
let host: Awaited<ReturnType<typeof serveFolder>> | undefined;
let port = 0;

async function connect() {
  await disconnect();
  host = await serveFolder({ folder, base, port });
  port = Number(new URL(host.address).port);
}
async function disconnect() {
  await host?.close();
  host = undefined;
}
const at = (path: string) => `http://localhost:${port}${base}${path}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftertalk-offline-'));
  cpSync(demo?.folder ?? '', folder, {
    recursive: true,
    filter: (file) => !/[\\/](?:media|photos|cards)$/.test(file),
  });
  await connect();
});
beforeEach(connect);
afterAll(async () => {
  await disconnect();
  await rm(folder, { recursive: true, force: true });
});

/** Waits for something the page's caches or its worker tell. */
const until = (page: Page, tell: (address: string) => Promise<boolean>, path = '') =>
  expect.poll(() => page.evaluate(tell, at(path)), { timeout: 20_000 }).toBe(true);

/** The site's worker is there and has kept what it keeps from the start. */
const keeps = (page: Page) =>
  until(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === 'activated' && !registration.installing;
  });
const isKept = (page: Page, path: string) =>
  until(page, async (address) => (await caches.match(address)) !== undefined, path);

/** Somebody reads a talk for the first time. */
async function readTalk(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(at(TALK));
  await page.keyboard.press('Tab');
  await keeps(page);
  await isKept(page, TALK);
  return page;
}

/** Publishes the site anew, with other words, other styles and a worker of its own. */
async function publish(word: string) {
  const site = { name: 'demo' as const, folder, base, address: '' };
  const style = filesOf(site).find((file) => /^assets\/style\..*\.css$/.test(file)) ?? '';
  const renamed = `assets/style.${word}.css`;
  renameSync(join(folder, style), join(folder, renamed));
  for (const file of filesOf(site).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8').replaceAll(style, renamed);
    writeFileSync(path, html.replace(/<h1([^>]*)>(?:\w+: )?/, `<h1$1>${word}: `));
  }
  await writeOffline(folder, base, await bundleWorker());
}

const shown = (page: Page) =>
  page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim(),
    isStyled: getComputedStyle(document.querySelector('.site-header') ?? document.body).position,
  }));

test('a visited talk, the names of the search and the programme are there without a connection', async () => {
  const context = await browser().newContext();
  const page = await readTalk(context);
  await page.goto(at('events/longhaul-2026/programme/'));
  await isKept(page, 'events/longhaul-2026/programme/');
  await disconnect();

  await page.goto(at(TALK));
  expect(await shown(page)).toEqual({
    heading: 'Backups Are a Kind of Love Letter',
    isStyled: 'sticky',
  });
  await page.goto(at('search/?q=backups'));
  await page.locator('mark:visible').first().waitFor();
  await page.goto(at('search/?q=rumour'));
  await page.locator('.said-line').first().waitFor();
  await page.goto(at('events/longhaul-2026/programme/'));
  await page.getByRole('heading', { level: 1 }).waitFor();

  const answer = await page.goto(at(OTHER));
  expect(answer?.status()).toBe(503);
  await page.getByText('This page is not kept here').waitFor();
  await page.getByRole('link', { name: 'Backups Are a Kind of Love Letter' }).click();
  await page.waitForURL(at(TALK));

  await connect();
  await page.goto(at(OTHER));
  expect((await shown(page)).heading).toContain('Archive Remembers');
  await context.close();
});

test('of two builds no page of one meets files of the other, and the older one goes once the newer is whole', async () => {
  const context = await browser().newContext();
  const page = await readTalk(context);
  await publish('Second');
  await page.goto(at(TALK));
  expect(await shown(page)).toEqual({
    heading: 'Second: Backups Are a Kind of Love Letter',
    isStyled: 'sticky',
  });

  // Nothing of the second was kept beside the first, or all of it is.
  await disconnect();
  const unconnected = await context.newPage();
  await unconnected.goto(at(TALK));
  const { heading, isStyled } = await shown(unconnected);
  expect(isStyled).toBe('sticky');
  const styles = await unconnected.evaluate(() => document.styleSheets[0]?.href ?? '');
  expect(styles.includes('Second')).toBe(heading?.startsWith('Second: '));
  await connect();

  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await until(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration !== undefined && !registration.installing;
  });
  await page.close();
  await unconnected.close();
  // It takes over once no page of the older one is open any more, for which it needs a moment without any.
  const builds = async () => {
    const tab = await context.newPage();
    await tab.goto(at('about/'));
    const kept = await tab.evaluate(async () => (await caches.keys()).length);
    await tab.close();
    return kept;
  };
  await expect.poll(builds, { timeout: 60_000, interval: 1_500 }).toBe(1);
  const next = await context.newPage();
  await disconnect();
  await next.goto(at(TALK));
  expect((await shown(next)).heading).toBe('Second: Backups Are a Kind of Love Letter');
  await connect();
  await context.close();
});

test('it can be switched off in the browser and by the archive, and then nothing is left', async () => {
  const context = await browser().newContext();
  const page = await readTalk(context);
  const left = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).length,
    }));
  await page.goto(at('about/'));
  const box = page.getByRole('checkbox', { name: 'Keep pages I open in this browser' });
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await expect.poll(left, { timeout: 20_000 }).toEqual({ workers: 0, caches: 0 });
  await page.reload();
  await page.keyboard.press('Tab');
  expect(await box.isChecked()).toBe(false);
  expect(await left()).toEqual({ workers: 0, caches: 0 });
  await box.check();
  await keeps(page);

  await writeOffline(folder, base, undefined);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(left, { timeout: 20_000 }).toEqual({ workers: 0, caches: 0 });
  await context.close();
});

test('an embedded player registers nothing, and the site can be installed', async () => {
  const page = await browser().newPage();
  await page.goto(
    `${demo?.address ?? ''}embed/?talk=longhaul-2026/backups-are-a-kind-of-love-letter`,
  );
  await page.keyboard.press('Tab');
  expect(await page.locator('script[src*="KeepPages"]').count()).toBe(0);
  expect(await page.locator('link[rel=manifest]').count()).toBe(0);
  await page.goto(demo?.address ?? '');
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ start_url: base, scope: base });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await page.close();
});
