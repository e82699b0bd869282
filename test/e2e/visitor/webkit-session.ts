import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { WebKitPrograms } from '../../../scripts/browser/find-webkit.ts';

/** A WebKit that runs, spoken to in WebDriver's own words. */
export interface WebKitSession {
  readonly call: (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts WebKitGTK's MiniBrowser behind its driver, on a screen and with a home folder of its own. */
export async function startWebKit({
  driver,
  browser,
  screen,
}: WebKitPrograms): Promise<WebKitSession> {
  const home = await mkdtemp(join(tmpdir(), 'aftertalk-webkit-'));
  const started: ChildProcess[] = [];
  const close = async () => {
    for (const program of started.toReversed()) {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      if (program.kill()) await ended;
    }
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = screen === undefined ? undefined : await startScreen(screen, started);
    const port = await freePort();
    started.push(
      spawn(driver, ['-p', String(port)], {
        stdio: 'ignore',
        env: {
          ...process.env,
          ...(display && { DISPLAY: display }),
          HOME: home,
          NO_AT_BRIDGE: '1',
        },
      }),
    );
    const address = `http://127.0.0.1:${port}`;
    await untilItAnswers(`${address}/status`);
    const { sessionId } = (await send('POST', `${address}/session`, {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    })) as { readonly sessionId: string };
    const session = `${address}/session/${sessionId}`;
    return {
      call: (method, path, body) => send(method, session + path, body),
      close: async () => {
        await send('DELETE', session).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `:7`, once the screen is there. */
function startScreen(program: string, started: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const screen = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(screen);
  return new Promise((resolve, reject) => {
    (screen.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
    screen.once('exit', () => reject(new Error(`${program} did not start.`)));
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKit’s driver did not start.');
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(method === 'POST' && {
      body: JSON.stringify(body ?? {}),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}
