import { expect, test } from 'vitest';
import { robotsText } from '../../../src/site/machine/robots.ts';
import { sitemapFiles } from '../../../src/site/machine/sitemap/sitemap-files.ts';
import { sitemapPages } from '../../../src/site/machine/sitemap/sitemap-pages.ts';
import { writeSitemap } from '../../../src/site/machine/sitemap/write-sitemap.ts';
import { sitemapFaults } from '../../machine-rules/sitemap-faults.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { machineContext, ownArchive, ownArchives } from './machine-archives.ts';

const filesOf = (context: ReturnType<typeof machineContext>) =>
  sitemapFiles(
    sitemapPages(context, () => []),
    context,
  ).map(({ address, text }) => ({ path: context.urls.path(address), text }));

test.each(ownArchives)('every file of the sitemap of %s keeps the rules', (name) => {
  const files = filesOf(ownArchive(name));
  const faults = files.flatMap(({ path, text }) =>
    sitemapFaults(text()).map((rule) => path + rule),
  );
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['sitemap.xml', 'sitemap/talks-1.xml', 'sitemap/people-1.xml']),
  );
});

test('the index of the sitemap names its parts by whole addresses, under the path of the site', () => {
  const [index] = filesOf(ownArchive('demo'));
  expect(index?.text()).toContain('<loc>https://talks.example/kept/sitemap/talks-1.xml</loc>');
});

test('a video has its player and its length, an image the address of its file', () => {
  const talks = filesOf(ownArchive('demo')).find(({ path }) => path === 'sitemap/talks-1.xml');
  const text = talks?.text() ?? '';
  expect(text).toContain(
    '<video:player_loc>https://www.youtube-nocookie.com/embed/demo-lh25-c</video:player_loc><video:duration>202</video:duration>',
  );
  expect(text).toMatch(/<image:loc>https:\/\/talks\.example\/kept\/media\/[^<]+\.jpg<\/image:loc>/);
});

test('more than 10,000 pages stand in several parts', () => {
  const people = Array.from({ length: 10_001 }, (_, number) => ({
    id: `p-${number}`,
    name: `Person ${number}`,
  }));
  const archive = archiveOf({
    people,
    events: [{ event: { team: people.map(({ id }) => ({ person: id, role: 'Help' })) } }],
  });
  const paths = filesOf(machineContext(archive)).map(({ path }) => path);
  expect(paths).toContain('sitemap/people-2.xml');
});

const page = 'https://talks.example/a/';
const video = {
  thumbnail: 'https://talks.example/a.jpg',
  title: 'A',
  description: 'A.',
  player: 'https://player.example/a',
  seconds: 60,
  published: '2031-06-01',
};
const whole = writeSitemap([{ page, images: ['https://talks.example/a.jpg'], video }]);

test.each([
  ['a file cut short', whole.slice(0, -12), /not well-formed/],
  ['another namespace', whole.replace('sitemaps.org', 'sitemaps.example'), /namespace/],
  ['a relative address', whole.replace(`<loc>${page}`, '<loc>/a/'), /no whole address/],
  ['a page twice', whole.replace(/(<url>.*<\/url>)/, '$1$1'), /an address twice/],
  ['a page without an address', whole.replace(`<loc>${page}</loc>`, ''), /loc not first/],
  [
    'a video without a title',
    whole.replace('<video:title>A</video:title>', ''),
    /video:title missing/,
  ],
  [
    'a video without a player',
    whole.replace(/<video:player_loc>[^<]*<\/video:player_loc>/, ''),
    /without player/,
  ],
  ['a length of hours on end', whole.replace('>60<', '>99999<'), /video length/],
  [
    'elements out of order',
    whole.replace(
      /(<video:title>.*?<\/video:title>)(<video:description>.*?<\/video:description>)/,
      '$2$1',
    ),
    /out of order/,
  ],
])('the rules name %s', (_, text, named) => {
  expect(sitemapFaults(whole)).toEqual([]);
  expect(sitemapFaults(text).join('\n')).toMatch(named);
});

test('any text in it stays text', () => {
  const hostile = `</video:title><x a="'&\u0000\ud800\ufffe]]>`;
  const text = writeSitemap([
    { page, images: [], video: { ...video, title: hostile, description: hostile.repeat(900) } },
  ]);
  expect(sitemapFaults(text)).toEqual([]);
});

test('crawlers are shown the sitemap at the root of a host, where alone they look', () => {
  const archive = archiveOf({});
  expect(robotsText(machineContext(archive, '/'))).toContain(
    'Sitemap: https://talks.example/sitemap.xml',
  );
  expect(robotsText(machineContext(archive, '/kept/'))).toBeUndefined();
});

test('in several languages every page stands in each and names all, pictures and video with the first', () => {
  const context = ownArchive('demo');
  const build = { own: 'en', all: ['en', 'ar'], root: '/kept/' } as const;
  const files = sitemapFiles(
    sitemapPages(context, () => []),
    context,
    build,
  ).map(({ text }) => text());
  expect(files.flatMap(sitemapFaults)).toEqual([]);
  const pages = files.flatMap((text) => [...text.matchAll(/<url>.*<\/url>/g)].map(String));
  const talks = pages.filter((one) => one.includes('/talks/welcome-to-porto/</loc>'));
  const named =
    '<xhtml:link rel="alternate" hreflang="en" href="https://talks.example/kept/events/longhaul-2026/talks/welcome-to-porto/"/>' +
    '<xhtml:link rel="alternate" hreflang="ar" href="https://talks.example/kept/ar/events/longhaul-2026/talks/welcome-to-porto/"/>';
  expect(talks).toHaveLength(2);
  for (const talk of talks) expect(talk).toContain(named);
  expect(talks.map((talk) => talk.includes('<video:video>'))).toEqual([true, false]);
  expect(pages.every((one) => one.includes('hreflang="ar"'))).toBe(true);
});

test('in one language no page names another', () => {
  expect(filesOf(ownArchive('demo')).filter(({ text }) => text().includes('xhtml'))).toEqual([]);
});
