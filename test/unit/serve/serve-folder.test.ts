import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replaceSite } from '../../../scripts/site/replace-site.ts';
import { serveFolder, type RunningServer } from '../../../scripts/serve/serve-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(root, 'site');
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(site, 'talks'), { recursive: true });
  mkdirSync(join(site, '.git'));
  mkdirSync(join(root, 'site-of-another'));
  writeFileSync(join(site, 'index.html'), '<p>home');
  writeFileSync(join(site, '404.html'), '<p>missing');
  writeFileSync(join(site, 'talks/index.html'), '<p>talks');
  writeFileSync(join(site, 'pack.bin'), '0123456789');
  writeFileSync(join(site, 'empty.txt'), '');
  writeFileSync(join(site, '.env'), 'secret');
  writeFileSync(join(site, '.git/config'), 'secret');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site-of-another/secret.txt'), 'secret');
  symlinkSync(join(root, 'secret.txt'), join(site, 'link.txt'));
  symlinkSync(root, join(site, 'up'));
  server = await serveFolder({ folder: site, base: '/far/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** What the server answers to bytes a browser would never send. */
const sayRaw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (part) => (answer += String(part)));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
const get = (path: string, init?: RequestInit) => fetch(`${server.address}${path}`, init);

test.each([
  ['the first byte', 'bytes=0-0', 206, '0', 'bytes 0-0/10'],
  ['a part', 'bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['from a byte on', 'bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['the last bytes', 'bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['more last bytes than there are', 'bytes=-500', 206, '0123456789', 'bytes 0-9/10'],
  ['beyond the end', 'bytes=8-500', 206, '89', 'bytes 8-9/10'],
  ['what begins behind the end', 'bytes=10-', 416, '', 'bytes */10'],
  ['no last bytes', 'bytes=-0', 416, '', 'bytes */10'],
  ['backwards', 'bytes=4-2', 200, '0123456789', null],
  ['several parts', 'bytes=0-1,4-5', 200, '0123456789', null],
  ['another unit', 'lines=0-1', 200, '0123456789', null],
  ['no numbers', 'bytes=-', 200, '0123456789', null],
])('a range of %s is answered as it should be', async (_, range, status, body, said) => {
  const answer = await get('pack.bin', { headers: { range } });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toBe(body);
  expect(answer.headers.get('content-range')).toBe(said);
});

test('an unchanged file is not sent again, and a part of a changed one is sent whole', async () => {
  const etag = (await get('pack.bin')).headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[^"]+"$/);
  expect((await get('pack.bin', { headers: { 'if-none-match': etag } })).status).toBe(304);
  const old = await get('pack.bin', { headers: { range: 'bytes=0-1', 'if-range': '"old"' } });
  expect([old.status, await old.text()]).toEqual([200, '0123456789']);
});

test.each([
  ['a file with a dot before its name', '/far/.env'],
  ['a folder with one', '/far/.git/config'],
  ['one whose dot is written out', '/far/%2Eenv'],
  ['the folder above', '/far/../secret.txt'],
  ['the folder above, written out', '/far/%2e%2e%2fsecret.txt'],
  ['a neighbour that begins alike', '/far/..%2fsite-of-another/secret.txt'],
  ['a link out of the folder', '/far/link.txt'],
  ['a folder’s link out of it', '/far/up/secret.txt'],
  ['a NUL', '/far/pack.bin%00.html'],
  ['half a code', '/far/%E0%A4%A'],
  ['two slashes', '//example.org/far/'],
  ['a file as a folder', '/far/pack.bin/'],
  ['a very long name', `/far/${'a'.repeat(5_000)}`],
  ['no address', 'http://[/'],
  ['a star', '*'],
])('%s is not served, and the server stays up', async (_, path) => {
  const answer = await sayRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).not.toContain('secret');
  expect((await get('')).status).toBe(200);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const answer = await get('', { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('HEAD says what GET would send, and sends nothing', async () => {
  for (const path of ['pack.bin', 'nowhere', 'empty.txt', 'talks/']) {
    const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)];
    expect(head.status).toBe(whole.status);
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
    expect(await head.text()).toBe('');
  }
});

test('a request that is none, and a reader who leaves, end nothing', async () => {
  expect(await sayRaw('what is this\r\n\r\n')).toMatch(/400/);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () => {
      socket.write('GET /far/pack.bin HTTP/1.1\r\nHost: x\r\n\r\n', () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
  expect(await (await get('talks')).text()).toBe('<p>talks');
});

test('a site built anew while it is served is served from then on, and what was begun is ended', async () => {
  const folder = join(root, 'built');
  const made = (name: string, words: string) => {
    const at = join(root, name);
    mkdirSync(at);
    for (const file of ['index.html', '404.html']) writeFileSync(join(at, file), words);
    writeFileSync(join(at, 'large.bin'), words.repeat(4_000_000));
    return at;
  };
  await replaceSite(made('first', 'old'), folder);
  const serving = await serveFolder({ folder, base: '/', port: 0 });
  try {
    const begun = await fetch(`${serving.address}large.bin`);
    for (const words of ['new', 'too']) {
      await replaceSite(made(words, words), folder);
      expect(await (await fetch(serving.address)).text()).toBe(words);
      expect(await (await fetch(`${serving.address}nowhere`)).text()).toBe(words);
    }
    expect((await begun.text()).replaceAll('old', '')).toBe('');
    rmSync(folder, { recursive: true });
    expect((await fetch(serving.address)).status).toBe(404);
    await replaceSite(made('last', 'end'), folder);
    expect(await (await fetch(serving.address)).text()).toBe('end');
    expect(existsSync(join(folder, 'large.bin'))).toBe(true);
  } finally {
    await serving.close();
  }
});
