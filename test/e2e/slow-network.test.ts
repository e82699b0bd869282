import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from './setup/browser.ts';
import { measureShift } from './setup/measure-shift.ts';

const browser = useBrowser();
const demo = inject('sites').find(({ name }) => name === 'demo');
const CHUNK = 1500;
let slow: Server;

/** Hands the demo's files on, its pages a packet at a time as a bad line does. */
beforeAll(async () => {
  slow = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', demo?.address));
      const type = answer.headers.get('content-type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) return response.end(body);
      for (let at = 0; at < body.length; at += CHUNK) {
        response.write(body.subarray(at, at + CHUNK));
        await wait(30);
      }
      return response.end();
    })();
  });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
});

afterAll(() => void slow.close());

test.each([360, 1280])(
  'a page that comes in slowly keeps its place at %i px',
  async (width) => {
    const origin = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    // Pages are handed on by this line alone, not by what a worker keeps of them.
    const tab = await browser().newPage({
      viewport: { width, height: 800 },
      serviceWorkers: 'block',
    });
    const shifts: string[] = [];
    const paths = ['', 'photos/', 'events/longhaul-2025/photos/', 'people/anouk-de-wit/', 'lists/'];
    for (const path of paths) {
      const answer = await tab.goto(new URL((demo?.base ?? '/') + path, origin).href);
      expect(answer?.status(), path).toBe(200);
      const shift = await tab.evaluate(measureShift);
      if (shift > 0.02) shifts.push(`${path || 'home'}: ${shift.toFixed(3)}`);
    }
    await tab.close();
    expect(shifts).toEqual([]);
  },
  60_000,
);
