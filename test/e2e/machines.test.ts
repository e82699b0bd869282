import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { dataBlocksOf, structuredDataFaults } from '../machine-rules/structured-data-faults.ts';
import { previewFaults, previewOf } from '../machine-rules/preview-faults.ts';
import { sitemapFaults } from '../machine-rules/sitemap-faults.ts';
import { readXml, textsOf } from '../machine-rules/xml-tree.ts';
import { testOfShipped } from '../shipped-archive.ts';
import type { BuiltSite } from './setup/build-archives.ts';
import { attributeValues, filesOf, pagesOf } from './setup/pages.ts';

const textAt = (site: BuiltSite, file: string) => readFileSync(join(site.folder, file), 'utf8');

test.each(inject('sites'))('the JSON-LD of every page of $name keeps the rules', async (site) => {
  const pages = pagesOf(site).filter(({ html }) => dataBlocksOf(html).length > 0);
  expect(pages.length).toBeGreaterThan(20);
  const faults = await Promise.all(
    pages.map(async ({ path, html }) =>
      (await structuredDataFaults(html)).map((fault) => `${path}: ${fault}`),
    ),
  );
  expect(faults.flat()).toEqual([]);
});

test.each(inject('sites'))('the sitemap of $name names every page that may be found', (site) => {
  const parts = filesOf(site).filter((file) => /^sitemap\/.*\.xml$/.test(file));
  const index = textAt(site, 'sitemap.xml');
  const named = readXml(index).children.flatMap((child) => textsOf(child, 'loc'));
  const address = (path: string) => `https://talks.example${site.base}${path}`;
  expect(named.toSorted()).toEqual(parts.map(address).toSorted());
  const texts = parts.map((file) => textAt(site, file));
  expect([index, ...texts].flatMap(sitemapFaults)).toEqual([]);
  const listed = texts.flatMap((text) =>
    readXml(text).children.flatMap((child) => textsOf(child, 'loc')),
  );
  const found = pagesOf(site).filter(
    ({ html }) => !/<meta name="robots" content="noindex"/.test(html),
  );
  expect(listed.toSorted()).toEqual(found.map(({ path }) => address(path)).toSorted());
  for (const { path, html } of found)
    expect(html).toContain(`<link rel="canonical" href="${address(path)}">`);
});

testOfShipped('crawlers are told of the sitemap where they look, and at no other place', () => {
  const [root, below] = ['thanoscon', 'demo'].map((name) =>
    inject('sites').find((site) => site.name === name),
  );
  if (!root || !below) throw new Error('not built');
  expect(textAt(root, 'robots.txt')).toContain('Sitemap: https://talks.example/sitemap.xml');
  expect(filesOf(below)).not.toContain('robots.txt');
});

test.each(inject('sites'))(
  'every page of $name has a preview, and every card a page',
  async (site) => {
    const pathOf = (address: string) =>
      decodeURI(new URL(address).pathname).slice(site.base.length);
    const fileAt = (address: string) => {
      const file = join(site.folder, pathOf(address));
      return existsSync(file) ? readFileSync(file) : undefined;
    };
    const shown = new Set<string>();
    const faults: string[] = [];
    for (const { path, html } of pagesOf(site).filter((page) => page.path !== 'embed/')) {
      shown.add(pathOf(previewOf(html) ?? 'none:'));
      faults.push(...(await previewFaults(html, fileAt)).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    const cards = filesOf(site).filter((file) => /(?:^|\/)card\.(?:png|jpg)$/.test(file));
    expect(cards.length).toBeGreaterThan(20);
    // A page that leads on shows the card of where it leads; its own is for whoever showed it before.
    const leading = new Set(pagesOf(site).flatMap(({ path, moved }) => (moved ? path : [])));
    const isFormer = (card: string) => leading.has(card.replace(/[^/]*$/, ''));
    expect(cards.filter((card) => !shown.has(card) && !isFormer(card))).toEqual([]);
  },
);

/** Files that programs ask for by their own name. */
const ASKED_FOR = /^(?:robots\.txt|_headers|\.[^/]+)$/;
const MADE_FOR_MACHINES = /\.(?:xml|ics|vtt|txt)$|(?:^|\/)(?:feed|oembed|chapters)\.json$|^api\//;

test.each(inject('sites'))(
  'no file of $name is for machines alone: a page leads to each',
  (site) => {
    const files = filesOf(site).filter((file) => MADE_FOR_MACHINES.test(file));
    expect(files.length).toBeGreaterThan(30);
    const named = new Set(
      pagesOf(site)
        .flatMap(({ html }) => attributeValues(html, 'href'))
        .map((href) => new URL(href, `https://talks.example${site.base}`).pathname),
    );
    // What a linked index names is linked too.
    for (const file of files.filter((path) => /^sitemap\.xml$|podcast\.xml$/.test(path)))
      for (const [address] of textAt(site, file).matchAll(/https:\/\/[^<"]+/g))
        named.add(new URL(address).pathname);
    // A page that has moved keeps its files where readers ask for them.
    const moved = pagesOf(site).flatMap((page) => (page.moved ? [page.path] : []));
    const lonely = files.filter(
      (file) =>
        !ASKED_FOR.test(file) &&
        !named.has(site.base + file) &&
        !moved.some((path) => file.startsWith(path)),
    );
    expect(lonely).toEqual([]);
  },
);

test.each(inject('sites'))(
  'every page of $name says its edition, and leads to its data and to how it is cited',
  (site) => {
    const pages = pagesOf(site).filter(({ path }) => path !== 'embed/');
    const day = site.name === 'demo' ? /Edition of \d+ \w+ 2026\./ : /Edition of 19 March 2024\./;
    for (const { path, html } of pages) {
      expect(html, path).toMatch(day);
      expect(html, path).toContain('about/#data"');
      expect(html, path).toContain('about/#cite"');
    }
  },
);
