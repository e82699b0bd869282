import { expect, test } from 'vitest';
import { browserCaches, buildOf, hostOf, keeperOf, see } from './host-and-browser.ts';

const SHELL = ['', 'offline/', 'assets/look.a1.css', 'search/index.json', 'search/v1/entities.bin'];
const FIRST = {
  '': 'home one',
  'offline/': 'not kept',
  'assets/look.a1.css': 'look one',
  'search/index.json': 'v1',
  'search/v1/entities.bin': 'names one',
  'events/x/talks/a/': 'talk a one',
  'events/x/talks/b/': 'talk b',
  'photos/': 'photos',
};
const SECOND = {
  ...FIRST,
  '': 'home two',
  'search/index.json': 'v2',
  'search/v2/entities.bin': 'names two',
  'events/x/talks/a/': 'talk a two',
};
const SECOND_SHELL = [...SHELL.slice(0, 4), 'search/v2/entities.bin'];

async function visited() {
  const host = hostOf(FIRST);
  const caches = browserCaches();
  const keeper = keeperOf(await buildOf(FIRST, SHELL), host, caches);
  await keeper.install();
  await keeper.activate();
  await see(keeper, 'events/x/talks/a/');
  return { host, caches, keeper };
}

async function published(host: Awaited<ReturnType<typeof visited>>['host'], caches: CacheStorage) {
  host.files = SECOND;
  return keeperOf(await buildOf(SECOND, SECOND_SHELL), host, caches);
}

test.each([
  ['a visited talk', 'events/x/talks/a/', '200 talk a one'],
  ['a visited talk at a second', 'events/x/talks/a/?t=12', '200 talk a one'],
  ['a visited talk by its file', 'events/x/talks/a/index.html', '200 talk a one'],
  ['the first page, which nobody visited', '', '200 home one'],
  ['a talk that was not visited', 'events/x/talks/b/', '503 not kept'],
  ['a page of a kind that is not kept', 'photos/', '503 not kept'],
])('without a connection %s is answered', async (_, path, answer) => {
  const { host, keeper } = await visited();
  host.isGone = true;
  expect(await see(keeper, path)).toBe(answer);
});

test('without a connection the index answers whole and in slices', async () => {
  const { host, keeper } = await visited();
  host.isGone = true;
  const ask = (path: string, range?: string) =>
    see(keeper, path, { mode: 'cors', ...(range === undefined ? {} : { range }) });
  expect(await ask('search/index.json')).toBe('200 v1');
  expect(await ask('search/v1/entities.bin')).toBe('200 names one');
  expect(await ask('search/v1/entities.bin', 'bytes=0-4')).toBe('206 names');
});

test.each([
  ['what is sent', 'events/x/talks/a/', { method: 'POST' }],
  ['another site of the host', 'https://talks.example/other/', {}],
  ['another host', 'https://video.example/kept/', {}],
  ['a picture', 'media/a.jpg', { mode: 'no-cors' }],
  ['a slice of a pack that is not kept', 'search/v1/1.bin', { mode: 'cors', range: 'bytes=0-4' }],
] as const)('%s is left to the network', async (_, path, how) => {
  const { keeper } = await visited();
  expect(await see(keeper, path, how)).toBeUndefined();
});

test('with a connection pages and the manifest of the index are the host’s', async () => {
  const { host, keeper } = await visited();
  host.files = SECOND;
  expect(await see(keeper, '')).toBe('200 home two');
  expect(await see(keeper, 'events/x/talks/a/')).toBe('200 talk a two');
  expect(await see(keeper, 'search/index.json', { mode: 'cors' })).toBe('200 v2');
});

test('a page of a newer build is shown and never kept beside the older shell', async () => {
  const { host, keeper } = await visited();
  host.files = SECOND;
  await see(keeper, 'events/x/talks/a/');
  host.isGone = true;
  expect(await see(keeper, 'events/x/talks/a/')).toBe('200 talk a one');
});

test('a new build keeps its own shell and the talks that were kept, then the older one goes', async () => {
  const { host, caches } = await visited();
  const next = await published(host, caches);
  await next.install();
  expect(caches.held.size).toBe(2);
  await next.activate();
  expect(caches.held.size).toBe(1);
  host.isGone = true;
  expect(await see(next, '')).toBe('200 home two');
  expect(await see(next, 'events/x/talks/a/')).toBe('200 talk a two');
  expect(await see(next, 'search/v2/entities.bin', { mode: 'cors' })).toBe('200 names two');
});

test('what did not change is not fetched again', async () => {
  const { host, caches } = await visited();
  const next = await published(host, caches);
  host.asked.length = 0;
  await next.install();
  expect(host.asked).not.toContain('/kept/assets/look.a1.css');
  expect(host.asked).toContain('/kept/');
});

test.each([
  ['a file is missing', (files: Record<string, string>) => delete files['assets/look.a1.css']],
  [
    'a file is still the older build’s',
    (files: Record<string, string>) => (files[''] = 'home one, edited'),
  ],
])('where %s, the new build is not kept and the older one stays whole', async (_, spoil) => {
  const { host, caches, keeper } = await visited();
  const next = await published(host, caches);
  // What does not change would be taken from what is kept.
  for (const cache of caches.held.values())
    cache.delete('https://talks.example/kept/assets/look.a1.css');
  const files: Record<string, string> = { ...SECOND };
  spoil(files);
  host.files = files;
  await expect(next.install()).rejects.toThrow();
  expect(caches.held.size).toBe(1);
  host.isGone = true;
  expect(await see(keeper, 'events/x/talks/a/')).toBe('200 talk a one');
});

test('archives under one host keep apart', async () => {
  const { caches, keeper } = await visited();
  await caches.open('aftertalk:/:other');
  await caches.open('aftertalk:/kept/too/:other');
  await keeper.activate();
  expect(caches.held.size).toBe(3);
});
