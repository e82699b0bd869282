import { expect, inject, test } from 'vitest';
import { attributeValues, filesOf, pagesOf } from './setup/pages.ts';

test.each(inject('sites'))(
  'every internal link of $name leads to a file and to its fragment',
  (site) => {
    const files = new Set(filesOf(site));
    const pages = pagesOf(site);
    const ids = new Map(
      pages.map(({ path, html }) => [path, new Set(attributeValues(html, 'id'))]),
    );
    const broken: string[] = [];
    let links = 0;
    for (const { path, html } of pages) {
      for (const target of targets(html)) {
        const url = new URL(target, `http://site.test${site.base}${path}`);
        if (url.host !== 'site.test') continue;
        links += 1;
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!url.pathname.startsWith(site.base)) {
          broken.push(`${path}: ${target} leaves the site’s path`);
          continue;
        }
        const to = decodeURIComponent(url.pathname.slice(site.base.length));
        const file = to === '' || to.endsWith('/') ? `${to}index.html` : to;
        if (!files.has(file)) broken.push(`${path}: ${target} is not there`);
        else if (fragment && ids.get(to)?.has(fragment) === false)
          broken.push(`${path}: ${target} has no such fragment`);
      }
    }
    expect(broken).toEqual([]);
    expect(links).toBeGreaterThan(pages.length * 10);
  },
);

test.each(inject('sites'))('no page of $name uses an id twice', (site) => {
  const twice = pagesOf(site).flatMap(({ path, html }) => {
    const ids = attributeValues(html, 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
  expect(twice).toEqual([]);
});

function targets(html: string): string[] {
  const sets = attributeValues(html, 'srcset').flatMap((set) =>
    set.split(', ').map((candidate) => candidate.split(' ')[0] ?? ''),
  );
  return [
    ...['href', 'src', 'action', 'data-addresses'].flatMap((name) => attributeValues(html, name)),
    ...sets,
  ].filter((target) => !/^(?:mailto|data|javascript):/.test(target));
}
