import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inParallel, useBrowser } from './setup/browser.ts';
import type { BuiltSite } from './setup/build-archives.ts';
import { measureShift } from './setup/measure-shift.ts';
import { longestOfEachKind } from './setup/page-kinds.ts';
import { pagesOf } from './setup/pages.ts';

const browser = useBrowser();
/** In how many packets a page comes, the least bytes of one, and milliseconds between two. */
const [PACKETS, SMALLEST, APART] = [60, 700, 25];
const MOST_SHIFT = 0.02;

/** Of each kind of page the one that says most. */
const pages = [...longestOfEachKind(inject('sites').flatMap(pagesOf)).values()];

const servers = new Map<BuiltSite, Server>();
beforeAll(async () => {
  for (const site of new Set(pages.map((page) => page.site))) servers.set(site, await slowly(site));
});
afterAll(() => {
  for (const server of servers.values()) server.close();
});

/** Hands a site's files on, its pages a packet at a time as a bad line does. */
async function slowly({ address }: BuiltSite): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', address));
      const type = answer.headers.get('content-type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) return response.end(body);
      const size = Math.max(SMALLEST, Math.ceil(body.length / PACKETS));
      for (let at = 0; at < body.length; at += size) {
        response.write(body.subarray(at, at + size));
        await wait(APART);
      }
      return response.end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

test('every kind of page is tried', () => {
  expect(pages.length).toBeGreaterThan(18);
});

test.each([360, 1280])(
  'a page of any kind that comes in slowly keeps its place at %i px',
  async (width) => {
    const shifts = await inParallel(pages, 3, async ({ site, path }) => {
      // Pages are handed on by this line alone, not by what a worker keeps of them.
      const tab = await browser().newPage({
        viewport: { width, height: 800 },
        serviceWorkers: 'block',
      });
      const { port } = servers.get(site)?.address() as AddressInfo;
      await tab.goto(new URL(site.base + path, `http://127.0.0.1:${port}`).href);
      const shift = await tab.evaluate(measureShift);
      await tab.close();
      return shift > MOST_SHIFT ? [`${path || 'home'}: ${shift.toFixed(3)}`] : [];
    });
    expect(shifts.flat()).toEqual([]);
  },
);
