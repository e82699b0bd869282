import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { testOfShipped } from '../shipped-archive.ts';
import type { BuiltSite } from './setup/build-archives.ts';
import { filesOf, pagesOf } from './setup/pages.ts';

const KILOBYTE = 1_000;

const gzipped = (text: string | Buffer) => gzipSync(text).length;

const fileAt = ({ folder, base }: BuiltSite, address: string) =>
  readFileSync(join(folder, address.slice(base.length)), 'utf8');

/** The pages that weigh more than `most` bytes allows them, as lines to read. */
function tooHeavy(
  site: BuiltSite,
  weigh: (html: string) => number,
  most: (path: string) => number,
): string[] {
  const heavy = pagesOf(site).flatMap(({ path, html }) => {
    const bytes = weigh(html);
    return bytes > most(path) ? [`${path || 'home'}: ${bytes} bytes`] : [];
  });
  return heavy;
}

test.each(inject('sites'))('no page of $name has more than 12 kB of styles', (site) => {
  const weigh = (html: string) =>
    [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].reduce(
      (sum, [, address = '']) => sum + gzipped(fileAt(site, address)),
      0,
    );
  expect(Math.min(...pagesOf(site).map(({ html }) => weigh(html)))).toBeGreaterThan(KILOBYTE);
  expect(tooHeavy(site, weigh, () => 12 * KILOBYTE)).toEqual([]);
});

test.each(inject('sites'))(
  'pages of $name run at most 3 kB of script before anyone acts',
  (site) => {
    const weigh = (html: string) => {
      const modules = new Set<string>();
      let bytes = 0;
      for (const [, attributes = '', text = ''] of html.matchAll(
        /<script([^>]*)>([\s\S]*?)<\/script>/g,
      )) {
        if (/type="application\//.test(attributes)) continue;
        const source = /src="([^"]+)"/.exec(attributes)?.[1];
        if (source !== undefined) addWithImports(site, source, modules);
        else {
          bytes += gzipped(text);
          for (const address of importsOf(text, site.base)) addWithImports(site, address, modules);
        }
      }
      for (const address of modules) bytes += gzipped(fileAt(site, address));
      return bytes;
    };
    // The search page is a program; its results are what it is for.
    const most = (path: string) => (path === 'search/' ? 90 : 3) * KILOBYTE;
    expect(tooHeavy(site, weigh, most)).toEqual([]);
  },
);

/** A module and all it needs before it runs; what it imports once somebody acts is left out. */
function addWithImports(site: BuiltSite, address: string, into: Set<string>): void {
  if (into.has(address)) return;
  into.add(address);
  for (const needed of importsOf(fileAt(site, address), address))
    addWithImports(site, needed, into);
}

/** Modules by the beginning of their names, with all they need before they run. */
function programs(site: BuiltSite, ...names: string[]): Set<string> {
  const modules = new Set<string>();
  for (const name of names) {
    const files = filesOf(site).filter((path) => path.startsWith(`assets/${name}.`));
    expect(files, name).toHaveLength(1);
    for (const path of files) addWithImports(site, site.base + path, modules);
  }
  return modules;
}

const weighAll = (site: BuiltSite, modules: Iterable<string>) =>
  [...modules].reduce((sum, address) => sum + gzipped(fileAt(site, address)), 0);

test.each(inject('sites'))('the palette of $name is at most 90 kB when it opens', (site) => {
  expect(weighAll(site, programs(site, 'open-palette'))).toBeLessThan(90 * KILOBYTE);
});

testOfShipped('all that answers a query on ThanosCon, code and index, is at most 40 kB', () => {
  const site = inject('sites').find(({ name }) => name === 'thanoscon');
  if (!site) throw new Error('ThanosCon was not built.');
  const palette = programs(site, 'open-palette');
  const engine = programs(site, 'local-search', 'fuse-engine');
  const code = weighAll(
    site,
    [...engine].filter((module) => !palette.has(module)),
  );
  const index = filesOf(site)
    .filter((path) => path.startsWith('search/') && !path.endsWith('.html'))
    .reduce((sum, path) => sum + statSync(join(site.folder, path)).size, 0);
  expect(code + index).toBeLessThan(40 * KILOBYTE);
  expect(index).toBeGreaterThan(KILOBYTE);
});

const importsOf = (code: string, from: string) =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)].map(([, to = '']) =>
    to.startsWith('/') ? to : posix.join(posix.dirname(from), to),
  );

test.each(inject('sites'))('no page of $name weighs more than its budget', (site) => {
  const most = (path: string) => {
    if (/^events\/[^/]+\/talks\/.+/.test(path)) return 90 * KILOBYTE;
    return (path.startsWith('talks/') ? 60 : 30) * KILOBYTE;
  };
  expect(tooHeavy(site, gzipped, most)).toEqual([]);
});
