import { expect, test } from 'vitest';
import { apacheConfig } from '../../../src/site/host/apache-config.ts';
import { caddyConfig } from '../../../src/site/host/caddy-config.ts';
import { contentPolicy } from '../../../src/site/host/content-policy.ts';
import { cachingOf, HEADERS_OF_ALL } from '../../../src/site/host/host-headers.ts';
import { mediaTypeOf } from '../../../src/site/host/media-types.ts';
import { netlifyHeaders } from '../../../src/site/host/netlify-headers.ts';
import { nginxConfig } from '../../../src/site/host/nginx-config.ts';
import { machineFiles } from '../../../src/site/machine/machine-files.ts';
import { ownArchive } from '../machine/machine-archives.ts';

const demo = ownArchive('demo');
const files = machineFiles(demo, { apart: ({ captions }) => captions, cues: () => [] });
const pathOf = (address: string) => demo.urls.path(address);

test('the policy lets no script and no style element run that stands in a page', () => {
  const directives = new Map(
    contentPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  const inline = [...directives].filter(([, sources]) => sources.includes("'unsafe-inline'"));
  expect(inline.map(([name]) => name)).toEqual(['style-src-attr']);
  expect(contentPolicy).not.toMatch(/unsafe-eval|unsafe-hashes|\*/);
  expect(directives.get('script-src')).toEqual(["'self'", 'https://www.youtube.com']);
  expect(directives.get('object-src')).toEqual(["'none'"]);
});

test('YouTube’s player is told who shows it', () => {
  expect(HEADERS_OF_ALL['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
});

test('every file for machines is sent as what it says it is', () => {
  expect(files.length).toBeGreaterThan(100);
  const other = files
    .filter(({ address, type }) => mediaTypeOf(address).split(';')[0] !== type)
    .map(({ address, type }) => `${address}: ${mediaTypeOf(address)}, not ${type}`);
  expect(other).toEqual([]);
});

test.each([
  ['assets/open-page.rxpZ0DtL.js', 'public, max-age=31536000, immutable'],
  ['search/f1537cfb4db1/words/3.bin', 'public, max-age=31536000, immutable'],
  ['search/index.json', 'public, max-age=0, must-revalidate'],
  ['search/index.html', 'public, max-age=0, must-revalidate'],
  ['media/longhaul-2026/photos/flood-320.jpg', 'public, max-age=86400'],
  ['events/longhaul-2026/index.html', 'public, max-age=0, must-revalidate'],
  ['feed.xml', 'public, max-age=0, must-revalidate'],
])('%s is kept: %s', (path, caching) => {
  expect(cachingOf(path)).toBe(caching);
});

/** What Netlify and Cloudflare send: the headers of every rule that fits, values of one name joined. */
function sentBy(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let fits = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      const pattern = line.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*');
      fits = new RegExp(`^${pattern}$`).test(path);
    } else if (fits && line.startsWith('  ')) {
      const [name = '', ...rest] = line.trim().split(': ');
      sent[name] = sent[name] === undefined ? rest.join(': ') : `${sent[name]}, ${rest.join(': ')}`;
    }
  }
  return sent;
}

test.each(['/', '/kept/'])('at %s the rules of _headers never meet in one header', (base) => {
  const text = netlifyHeaders(base);
  const paths = [
    ...files.map(({ address }) => pathOf(address)),
    ...[
      '',
      'assets/a.B1.js',
      'search/f1537cfb4db1/entities.bin',
      'search/index.json',
      'media/a/b.jpg',
    ],
  ];
  for (const path of paths) {
    const sent = sentBy(text, base + path);
    expect(sent, path).toMatchObject(HEADERS_OF_ALL);
    const caching = cachingOf(path);
    expect(sent['Cache-Control'], path).toBe(/max-age=0/.test(caching) ? undefined : caching);
    if (/(?:feed\.(?:xml|json)|podcast\.xml|chapters\.json)$/.test(path))
      expect(sent['Content-Type'], path).toBe(mediaTypeOf(path));
  }
});

test('_headers keeps the limits of Cloudflare Pages: 100 rules, 2,000 signs a line, one * a path', () => {
  const lines = netlifyHeaders('/a/long/path/for/an/archive/').split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths.length).toBeLessThan(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_000);
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
});

test.each([
  ['nginx', nginxConfig('/a.b/', '/srv/www')],
  ['Caddy', caddyConfig('/a.b/', '/srv/www')],
  ['Apache', apacheConfig('/a.b/')],
])(
  '%s is told of headers, kinds, caching and the missing page, below the site’s path',
  (_, text) => {
    for (const value of Object.values(HEADERS_OF_ALL)) expect(text).toContain(`"${value}"`);
    expect(text).toContain('application/atom+xml');
    expect(text).toContain('immutable');
    expect(text).toContain('/a.b/404.html');
    expect(text).toContain('^/a\\.b/search/[^/]+/.');
  },
);
