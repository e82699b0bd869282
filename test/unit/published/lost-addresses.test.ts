import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findLost } from '../../../scripts/published/find-lost.ts';
import { lostAddresses } from '../../../scripts/published/lost-addresses.ts';
import { pageFacts } from '../../../scripts/published/page-facts.ts';
import { publishedSite } from '../../../scripts/published/published-site.ts';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';
import { readSources } from '../../../src/store/read-archive.ts';
import { smallArchive } from '../hand-files/small-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'aftertalk-published-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
}

const event = 'events/brookcon-2031/';
const talk = `${event}talks/buckets-of-rain/`;
const page = (body: string) =>
  `<!doctype html><link rel=icon href="/kept/favicon.svg"><body>${body}`;
const leadingTo = (path: string) =>
  page(`<meta http-equiv="refresh" content="0; url=/kept/${path}">`);
/** A site as it was published, by path. */
const earlier: Readonly<Record<string, string>> = {
  'index.html': page(`<a href="/kept/${talk}">Rain</a> <a href="/kept/feed.xml">Feed</a>`),
  'feed.xml': '<feed/>',
  [`${talk}index.html`]: page(
    '<p id="t-5">Rain</p><h2 id="chapters">Parts</h2><a href="transcript/en.vtt">',
  ),
  [`${talk}transcript/en.vtt`]: 'WEBVTT',
  [`${event}photos/index.html`]: page('<a id="p-mill-wheel" href="/kept/media/a.jpg">'),
  'talks/page/3/index.html': page(''),
  'talks/index.html': page(''),
  'addresses.json': JSON.stringify([[`/kept/${talk}`, 'Buckets of Rain']]),
  'sitemap.xml': `<sitemapindex><sitemap><loc>https://talks.example/kept/sitemap/all.xml</loc></sitemap></sitemapindex>`,
  'sitemap/all.xml': `<urlset>${['', talk, `${event}photos/`, 'talks/', 'talks/page/3/']
    .map((path) => `<url><loc>https://talks.example/kept/${path}</loc></url>`)
    .join('')}</urlset>`,
};
const archive = folderOf('archive', smallArchive);
const { sources } = readSources(archive);
if (!sources) throw new Error('cannot be read');
const before = folderOf('before', earlier);

let built = 0;
/** What is lost in a site that has other files in place of some, or lacks them (undefined). */
async function lostIn(
  changes: Readonly<Record<string, string | undefined>>,
  from = before,
  of = sources,
) {
  const files = Object.entries({ ...earlier, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text]],
  );
  built += 1;
  const site = folderOf(`now-${built}`, Object.fromEntries(files) as Record<string, string>);
  if (!of) throw new Error('no sources');
  const { lost } = await findLost(from, site, of, () => undefined);
  return lost.map(({ path, fragment }) => (fragment === undefined ? path : `${path}#${fragment}`));
}

test.each<[string, Readonly<Record<string, string | undefined>>, string[]]>([
  ['nothing changed', {}, []],
  ['a talk is gone', { [`${talk}index.html`]: undefined }, [talk]],
  [
    'a talk has moved, and its old page leads there',
    {
      [`${talk}index.html`]: leadingTo(`${event}talks/rain/`),
      [`${event}talks/rain/index.html`]: page('<p id="t-9">Rain</p><h2 id="chapters">Parts</h2>'),
    },
    [],
  ],
  [
    'it leads to a page that lacks a part',
    {
      [`${talk}index.html`]: leadingTo(`${event}talks/rain/`),
      [`${event}talks/rain/index.html`]: page('<p id="t-9">Rain</p>'),
    },
    [`${talk}#chapters`],
  ],
  ['it leads nowhere', { [`${talk}index.html`]: leadingTo('events/none/') }, [talk]],
  [
    'lines of a transcript begin elsewhere',
    { [`${talk}index.html`]: page('<p id="t-6">Rain</p><h2 id="chapters">Parts</h2>') },
    [],
  ],
  [
    'a photo has another id',
    { [`${event}photos/index.html`]: page('<a id="p-wheel">') },
    [`${event}photos/#p-mill-wheel`],
  ],
  ['a feed is gone', { 'feed.xml': undefined }, ['feed.xml']],
  [
    'a transcript is gone',
    { [`${talk}transcript/en.vtt`]: undefined },
    [`${talk}transcript/en.vtt`],
  ],
  ['a list has fewer parts', { 'talks/page/3/index.html': undefined }, []],
])('where %s, what is lost is named', async (_, changes, lost) => {
  expect(await lostIn(changes)).toEqual(lost);
});

test('a published site is read by its sitemap, wherever it was built for', async () => {
  const server = await serveFolder({ folder: before, base: '/kept/', port: 0 });
  try {
    expect(await lostIn({ [`${talk}index.html`]: undefined }, server.address)).toEqual([talk]);
    expect(await lostIn({}, server.address)).toEqual([]);
  } finally {
    await server.close();
  }
});

test('a site whose pages cannot all be read is no site that lost nothing', async () => {
  const half = folderOf('half', {
    ...earlier,
    'sitemap/all.xml': `${earlier['sitemap/all.xml'] ?? ''}<loc>https://talks.example/kept/gone/</loc>`,
  });
  const server = await serveFolder({ folder: half, base: '/kept/', port: 0 });
  try {
    await expect(lostIn({}, server.address)).rejects.toThrow(/could not be read whole/);
    await expect(lostIn({}, 'http://127.0.0.1:9/')).rejects.toThrow(/no site of Aftertalk/);
    await expect(lostIn({}, root)).rejects.toThrow(/no built site/);
  } finally {
    await server.close();
  }
});

test('what is hidden may be gone', async () => {
  const hidden = readSources(
    folderOf('hidden', {
      ...smallArchive,
      [`${event}corrections.yaml`]: '- talk: buckets-of-rain\n  hidden: true\n',
    }),
  ).sources;
  const changes = { [`${talk}index.html`]: undefined, [`${talk}transcript/en.vtt`]: undefined };
  expect(await lostIn(changes, before, hidden)).toEqual([]);
  expect(await lostIn(changes)).toHaveLength(2);
});

test.each([
  [talk, /npm run pin -- --rename \/events\/x\/ buckets-of-rain/],
  ['people/ada-brook/', /was: \[ada-brook\]/],
  ['topics/storage/', /id storage back in topics\.yaml/],
  [event, /id: brookcon-2031 into its event\.yaml/],
  [`${event}photos/mill-wheel/`, /id: mill-wheel into its entry in photos\.yaml/],
  ['talks/kind/panel/', /listed there/],
])('the remedy for %s can be pasted', (path, remedy) => {
  const site = (texts: [string, string][]) => publishedSite(new Map(texts), 'https://a.example/');
  const [lost] = lostAddresses({
    before: site([[path, '']]),
    now: site([]),
    hasFile: () => false,
    isHidden: () => false,
    nearest: () => '/events/x/',
  });
  expect(lost?.remedy).toMatch(remedy);
});

test('of a page its ids and links are read, but not those in remarks, scripts or texts', () => {
  const facts = pageFacts(
    `<!-- <p id="a"> --><script>var x = '<p id="b">'</script><p title='id="c"' id=d>id="e"</p><a href="?x=1&amp;y=2" id='f'>`,
  );
  expect([...facts.ids]).toEqual(['d', 'f']);
  expect(facts.links).toEqual(['?x=1&y=2']);
});

test('a page of others with a sign that Unicode has not is read all the same', () => {
  const { links } = pageFacts(
    '<a href="/a&#99999999999;"><a href="/b?x=1&copy=2"><a href="/&eacute;">',
  );
  expect(links).toEqual(['/a\uFFFD', '/b?x=1&copy=2', '/é']);
});
