import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { fetchOriginal } from '../../../scripts/adapters/photos/sources/fetch-original.ts';
import { isPublicAddress } from '../../../scripts/adapters/photos/sources/public-address.ts';

/** Time enough for any machine; who waits in vain waits shorter. */
const limits = { mostBytes: 1000, timeout: 20_000, allowPrivate: true };
const hasty = { ...limits, timeout: 400 };

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/photo.jpg`;
}

test('an original is downloaded, over redirects', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/photo.jpg') response.writeHead(302, { location: '/moved.jpg' }).end();
    else response.end('bytes');
  });
  expect((await fetchOriginal(url, limits)).toString()).toBe('bytes');
});

test.each<[string, RequestListener]>([
  ['nothing, ever', () => undefined],
  ['a part, and then nothing', (_, response) => response.write('some')],
])('a server that answers with %s is not waited for', async (_, answer) => {
  await expect(fetchOriginal(await serve(answer), hasty)).rejects.toThrow(/longer than/);
});

test.each<[string, RequestListener, RegExp]>([
  ['too much', (_, response) => response.end(Buffer.alloc(2000)), /larger than/],
  ['not found', (_, response) => response.writeHead(404).end(), /answered 404/],
  [
    'itself again',
    (_, response) => response.writeHead(301, { location: '/photo.jpg' }).end(),
    /in circles/,
  ],
  [
    'a file of the disk',
    (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
    /other than http/,
  ],
  ['a broken line', (_, response) => response.destroy(), /could not be downloaded/],
])('a server that answers with %s is refused in words', async (_, answer, words) => {
  await expect(fetchOriginal(await serve(answer), limits)).rejects.toThrow(words);
});

test('addresses of the own network are refused, by number and by name', async () => {
  const url = await serve((_, response) => response.end('secret'));
  const strict = { ...limits, allowPrivate: false };
  await expect(fetchOriginal(url, strict)).rejects.toThrow('private network');
  await expect(fetchOriginal(url.replace('127.0.0.1', 'localhost'), strict)).rejects.toThrow(
    'private network',
  );
  await expect(fetchOriginal('ftp://example.org/a.jpg', strict)).rejects.toThrow('other than http');
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['::ffff:0a00:1', false],
  ['64:ff9b::a00:1', false],
  ['[::1]', false],
  ['localhost', false],
])('whether %s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
