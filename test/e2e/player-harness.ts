import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { standInYouTube, type ThirdParty } from '../stand-in/youtube-iframe/stand-in-youtube.ts';
import type { StandInVideo } from '../stand-in/youtube-iframe/youtube-api.ts';
import { HEADERS_OF_ALL } from '../../src/site/host/host-headers.ts';
import { watchPolicies } from './setup/watch-policy.ts';
import { PLAYER_BASE as BASE } from './player-site/base.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const VIDEOS: Readonly<Record<string, StandInVideo>> = {
  harbourDay1: { duration: 10_900 },
  refused0001: { duration: 10_900, error: 150 },
  gone0000001: { duration: 10_900, error: 100 },
  nameless001: { duration: 10_900, error: 153 },
  waiting0001: { duration: 10_900, stubborn: true },
  silent00001: { duration: 10_900, silent: true },
};

/** A page of the made-up site, and what it asked of others. */
export interface Visit {
  readonly page: Page;
  readonly thirdParty: ThirdParty;
}

/** How somebody comes to the site. */
export interface VisitOptions {
  readonly touch?: boolean;
  readonly script?: boolean;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Run in every page before its own scripts. */
  readonly before?: () => void;
}

/** The player's own site, served, in a real browser with YouTube stood in for. */
export async function openHarness() {
  const folder = inject('playerSite');
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const refused: string[] = [];
  const launched = await chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  const browser = watchPolicies(launched, refused);
  const contexts = new Set<BrowserContext>();

  return {
    origin,
    /** Opens a page, `tides/?t=500`, below the site's base. */
    async visit(path: string, options: VisitOptions = {}): Promise<Visit> {
      const context = await browser.newContext({
        viewport: options.touch ? { width: 360, height: 740 } : { width: 1280, height: 800 },
        hasTouch: options.touch ?? false,
        isMobile: options.touch ?? false,
        javaScriptEnabled: options.script ?? true,
        colorScheme: options.dark ? 'dark' : 'light',
        reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
        permissions: ['clipboard-read', 'clipboard-write'],
        acceptDownloads: true,
      });
      contexts.add(context);
      context.setDefaultTimeout(30_000);
      const thirdParty = await standInYouTube(context, origin, VIDEOS);
      const page = await context.newPage();
      if (options.before) await page.addInitScript(options.before);
      await page.goto(origin + BASE + path);
      return { page, thirdParty };
    },
    /** Ends every visit. */
    async leave(): Promise<void> {
      await Promise.all([...contexts].map((context) => context.close()));
      contexts.clear();
    },
    async close(): Promise<void> {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      expect(refused).toEqual([]);
    },
  };
}

/** Expects something to come true within ten seconds. */
export const until = <Value>(get: () => Value) => expect.poll(get, { timeout: 10_000 });

export type Harness = Awaited<ReturnType<typeof openHarness>>;

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === `${BASE}media/day.wav`) {
    silence(10_900, request, response);
    return;
  }
  if (pathname === `${BASE}media/late.wav`) {
    silence(10_950, request, response);
    return;
  }
  let file = join(folder, pathname.replace(BASE, '/'));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) {
    response.writeHead(404).end('Not here');
    return;
  }
  response.writeHead(200, {
    ...HEADERS_OF_ALL,
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
}

/** So many seconds of silence as a WAV file, made up as it is asked for, in ranges. */
function silence(seconds: number, request: IncomingMessage, response: ServerResponse): void {
  const rate = 3_000;
  const header = Buffer.alloc(44);
  const size = seconds * rate;
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + size, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(size, 40);
  const total = 44 + size;
  const [, from = '0', to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
  const first = Number(from);
  const last = Math.min(to ? Number(to) : total - 1, first + 400_000, total - 1);
  const body = Buffer.alloc(last - first + 1, 0x80);
  if (first < 44) header.copy(body, 0, first);
  response.writeHead(206, {
    'Content-Type': 'audio/wav',
    'Accept-Ranges': 'bytes',
    'Content-Range': `bytes ${first}-${last}/${total}`,
    'Content-Length': body.length,
  });
  response.end(body);
}
