import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fetchSlices } from '../../../src/search/fetch-slices.ts';

const file = Uint8Array.from({ length: 1000 }, (_, at) => at & 255);
const cut = (start: number, end: number) => file.slice(start, end);

type Host = (range: { start: number; end: number }, response: ServerResponse) => void;

const slice = ({ start, end }: { start: number; end: number }, response: ServerResponse) =>
  response
    .writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/${file.length}` })
    .end(file.subarray(start, end));

let close = () => {};
afterEach(() => close());

/** Real HTTP to a host that answers so; `asked` is what came in, a range or `whole`. */
async function open(host: Host) {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    asked.push(request.headers.range ?? 'whole');
    if (request.url === '/gone') response.writeHead(404).end();
    else if (range) host({ start: Number(range[1]), end: Number(range[2]) + 1 }, response);
    else response.writeHead(200).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  close = () => server.close();
  return {
    asked,
    fetchBytes: fetchSlices((path, how) => fetch(`http://127.0.0.1:${port}/${path}`, how)),
  };
}

const wanted = [
  { start: 0, end: 10 },
  { start: 500, end: 501 },
  { start: 990, end: 1000 },
];

test('a host with byte ranges sends the slices alone', async () => {
  const { asked, fetchBytes } = await open(slice);
  for (const part of wanted) expect(await fetchBytes('a', part)).toEqual(cut(part.start, part.end));
  expect(asked).toEqual(['bytes=0-9', 'bytes=500-500', 'bytes=990-999']);
});

const ODD_HOSTS: readonly (readonly [behaviour: string, host: Host])[] = [
  ['knows no ranges and sends the whole file', (_, response) => response.writeHead(200).end(file)],
  [
    'sends another slice than was asked for',
    ({ start, end }, response) => slice({ start: start + 1, end: end + 1 }, response),
  ],
  [
    'says the right slice and sends less',
    ({ start, end }, response) =>
      response
        .writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/1000` })
        .end(file.subarray(start, end - 1)),
  ],
  [
    'sends a slice without saying which',
    ({ start, end }, response) => response.writeHead(206).end(cut(start, end)),
  ],
  ['finds no slice', (_, response) => response.writeHead(416).end()],
];

test.each(ODD_HOSTS)('a host that %s costs the whole file once', async (_, host) => {
  const { asked, fetchBytes } = await open(host);
  const slices = await Promise.all(wanted.map((part) => fetchBytes('a', part)));
  expect(slices).toEqual(wanted.map(({ start, end }) => cut(start, end)));
  await fetchBytes('a', { start: 3, end: 5 });
  expect(asked.length).toBeLessThanOrEqual(2);
  await fetchBytes('b', { start: 3, end: 5 });
  expect(asked.at(-1)).toBe('whole');
});

test('a pack that ends before its slice is an error, not a short slice', async () => {
  const { fetchBytes } = await open((_, response) => response.writeHead(200).end(file));
  await expect(fetchBytes('a', { start: 990, end: 1001 })).rejects.toThrow('ends before byte 1001');
});

test('a missing file is an error, and the next slice is asked for again', async () => {
  const { fetchBytes } = await open(slice);
  await expect(fetchBytes('gone', { start: 0, end: 1 })).rejects.toThrow('404');
  expect(await fetchBytes('a', { start: 1, end: 3 })).toEqual(cut(1, 3));
});
