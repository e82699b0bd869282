import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE } from '../hostile/hostile-strings.ts';
import { writeHostileArchive } from '../hostile/hostile-archive.ts';
import { readXml } from '../machine-rules/xml-tree.ts';
import { standInYouTube } from '../stand-in/youtube-iframe/stand-in-youtube.ts';
import { inParallel, useBrowser } from './setup/browser.ts';
import { buildArchive, type BuiltSite } from './setup/build-archives.ts';
import { filesOf, pagesOf } from './setup/pages.ts';

const browser = useBrowser();
/** One round shows each text some of the strings; \`AFTERTALK_HOSTILE=all\` shows each all of them. */
const ROUNDS = process.env['AFTERTALK_HOSTILE'] === 'all' ? [0, 1, 2, 3, 4, 5] : [0];
/** In milliseconds, for all rounds. */
const PATIENCE = ROUNDS.length * 180_000;
const root = mkdtempSync(join(tmpdir(), 'aftertalk-hostile-'));
const built: Awaited<ReturnType<typeof buildArchive>>[] = [];

beforeAll(async () => {
  for (const round of ROUNDS) {
    const data = join(root, `data-${round}`);
    expect(writeHostileArchive(data, round)).toBeGreaterThan(500);
    const folder = join(root, `site-${round}`);
    built.push(await buildArchive({ name: 'hostile', data, base: '/a/b/', folder }));
  }
}, 1_800_000);
afterAll(async () => {
  for (const { close } of built) await close();
  rmSync(root, { recursive: true });
});

const sites = () => built.map(({ site }) => site);

/** What of a page is no part of ours: scripts and handlers in it, addresses that run, what it set. */
function strange(): string[] {
  const found: string[] = [];
  if ('ran' in window) found.push(`ran ${String(window.ran)}`);
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const type = element.getAttribute('type');
    if (name === 'script' && !element.hasAttribute('src') && type !== 'application/ld+json')
      found.push(element.outerHTML.slice(0, 80));
    if (/^(?:iframe|object|embed|base|form|marquee|isindex|template)$/.test(name))
      if (!/^\/a\/b\//.test(element.getAttribute('action') ?? '/a/b/'))
        found.push(`<${name} ${element.getAttribute('action') ?? ''}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/.test(attribute)) found.push(`${name} ${attribute}`);
      if (
        /^(?:href|src|action|formaction)$/.test(attribute) &&
        /^\s*(?:javascript|data):/i.test(value)
      )
        found.push(`${name} ${attribute}=${value.slice(0, 40)}`);
    }
  }
  return found;
}

async function openTab({ address }: BuiltSite): Promise<{ tab: Page; asked: string[] }> {
  const context = await browser().newContext({ reducedMotion: 'reduce' });
  const { requests } = await standInYouTube(context, new URL(address).origin, {
    'demo-lh26-a': { duration: 391 },
  });
  return { tab: await context.newPage(), asked: requests };
}

test(
  'nothing that sixty hostile strings say in any text runs on any page, or asks anybody',
  async () => {
    expect(HOSTILE).toHaveLength(60);
    for (const site of sites()) {
      const pages = pagesOf(site).filter(({ path, moved }) => !moved && path !== 'embed/');
      const tabs = await Promise.all([openTab(site), openTab(site), openTab(site)]);
      const found: string[] = [];
      await inParallel(pages, tabs.length, async ({ path }, lane) => {
        const { tab } = tabs[lane] ?? {};
        await tab?.goto(site.address + path);
        for (const one of (await tab?.evaluate(strange)) ?? []) found.push(`${path}: ${one}`);
      });
      expect(found).toEqual([]);
      expect(tabs.flatMap(({ asked }) => asked)).toEqual([]);
      expect(pages.length).toBeGreaterThan(100);
      for (const { tab } of tabs) await tab.context().close();
    }
  },
  PATIENCE,
);

const TALK = 'events/longhaul-2026/talks/what-the-archive-remembers/';
const JOURNEYS: readonly (readonly [string, string, (tab: Page) => Promise<unknown>])[] = [
  [
    'the search page',
    'search/?q=script',
    (tab) => tab.locator('[data-search-results] a[href]').first().waitFor(),
  ],
  [
    'the palette',
    '',
    async (tab) => {
      await tab.keyboard.press('Control+k');
      await tab.getByRole('combobox').fill('onerror');
      await tab.locator('dialog [role=option]').first().waitFor();
    },
  ],
  ['an embedded talk', `embed/?talk=longhaul-2026/what-the-archive-remembers`, waitForCue],
  [
    'an address that leads nowhere',
    'events/longhaul-2026/talks/what-the-archive/',
    (tab) => tab.locator('[data-suggestions] a').first().waitFor(),
  ],
  [
    'a talk that plays',
    TALK,
    async (tab) => {
      await tab.locator('talk-player a').first().click();
      await tab.locator('talk-player[data-open]').waitFor();
    },
  ],
  [
    'the lightbox',
    'events/longhaul-2026/photos/',
    async (tab) => {
      await tab.locator('[data-photos] a').first().click();
      await tab.locator('.yarl__portal').waitFor();
    },
  ],
  ['lists', 'lists/', (tab) => tab.locator('main button').first().waitFor()],
];

async function waitForCue(tab: Page): Promise<void> {
  await tab.locator('.transcript-text p > span').first().waitFor({ state: 'attached' });
}

test.each(JOURNEYS)(
  'nor in %s, which scripts make',
  async (_, path, act) => {
    for (const site of sites()) {
      const { tab, asked } = await openTab(site);
      await tab.goto(site.address + path);
      await act(tab);
      const found = await tab.evaluate(strange);
      expect(found.filter((one) => one !== '<iframe >' && one !== '<base >')).toEqual([]);
      expect(asked.filter((address) => address.includes('evil'))).toEqual([]);
      await tab.context().close();
    }
  },
  PATIENCE,
);

test(
  'and every file for machines can still be read',
  () => {
    for (const site of sites()) {
      const files = filesOf(site);
      const read = (name: string) => readFileSync(join(site.folder, name), 'utf8');
      const xml = files.filter((name) => /\.(?:xml|svg)$/.test(name));
      expect(xml.length).toBeGreaterThan(50);
      for (const name of xml) {
        expect(() => readXml(read(name)), name).not.toThrow();
        expect(read(name), name).not.toMatch(/<script|<!ENTITY x/i);
      }
      for (const name of files.filter((file) => file.endsWith('.json')))
        expect(() => JSON.parse(read(name)) as unknown, name).not.toThrow();
      for (const name of files.filter((file) => file.endsWith('.ics')))
        for (const line of read(name).split('\r\n'))
          expect(line, name).toMatch(/^(?:[A-Z-]+[;:]| |$)/);
    }
  },
  PATIENCE,
);
