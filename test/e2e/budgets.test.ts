import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { BuiltSite } from './setup/build-archives.ts';
import { pagesOf } from './setup/pages.ts';

const KILOBYTE = 1_000;

const gzipped = (text: string | Buffer) => gzipSync(text).length;

const fileAt = ({ folder, base }: BuiltSite, address: string) =>
  readFileSync(join(folder, address.slice(base.length)));

test.each(inject('sites'))('pages of $name have one stylesheet of at most 12 kB', (site) => {
  const sheets = pagesOf(site).map(({ path, html }) => ({
    path,
    links: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, to = '']) => to),
  }));
  expect(sheets.filter(({ links }) => links.length !== 1)).toEqual([]);
  const addresses = new Set(sheets.flatMap(({ links }) => links));
  for (const address of addresses) {
    expect(gzipped(fileAt(site, address))).toBeLessThanOrEqual(12 * KILOBYTE);
  }
});

test.each(inject('sites'))(
  'pages of $name run at most 3 kB of script before anyone acts',
  (site) => {
    const heavy = pagesOf(site).flatMap(({ path, html }) => {
      const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].filter(
        ([, attributes = '']) => !/type="application\//.test(attributes),
      );
      const bytes = scripts.reduce((sum, [, attributes = '', text = '']) => {
        const source = /src="([^"]+)"/.exec(attributes)?.[1];
        return sum + gzipped(source === undefined ? text : fileAt(site, source));
      }, 0);
      return bytes > 3 * KILOBYTE ? [`${path}: ${bytes} bytes`] : [];
    });
    expect(heavy).toEqual([]);
  },
);

test.each(inject('sites'))('no page of $name weighs more than its budget', (site) => {
  const heavy = pagesOf(site).flatMap(({ path, html }) => {
    const most = /^events\/[^/]+\/talks\/.+/.test(path) ? 90 : path.startsWith('talks/') ? 60 : 30;
    const bytes = gzipped(html);
    return bytes > most * KILOBYTE ? [`${path}: ${bytes} bytes`] : [];
  });
  expect(heavy).toEqual([]);
});
