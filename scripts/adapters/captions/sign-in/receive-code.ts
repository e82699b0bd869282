import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../../../../src/domain/user-error.ts';

/** A place on this computer where the browser brings Google's answer. */
export interface CodeReceiver {
  readonly redirectUri: string;
  /** The code, once a browser came with this `state`; throws a UserError on refusal and after the time. */
  code(state: string, timeoutMs: number): Promise<string>;
  close(): void;
}

const page = (words: string) =>
  `<!doctype html><meta charset="utf-8"><title>Aftertalk</title><p>${words}</p>`;

/** Listens on the loopback interface alone, as RFC 8252 asks of installed programs. */
export async function openCodeReceiver(): Promise<CodeReceiver> {
  const waiting: { settle?: (query: URLSearchParams) => boolean } = {};
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const taken = url.pathname === '/' && waiting.settle?.(url.searchParams) === true;
    response.writeHead(taken ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      connection: 'close',
    });
    response.end(
      page(taken ? 'Thank you. You may close this page.' : 'There is nothing to see here.'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    redirectUri: `http://127.0.0.1:${port}`,
    code: (state, timeoutMs) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(
            new UserError(`Nobody signed in within ${Math.round(timeoutMs / 60_000)} minutes.`, {
              remedy: 'Run it again and open the address in a browser on this computer.',
            }),
          );
        }, timeoutMs);
        waiting.settle = (query) => {
          // Only the browser that was sent away knows the state.
          if (query.get('state') !== state) return false;
          clearTimeout(timer);
          const code = query.get('code');
          if (code) resolve(code);
          else {
            reject(
              new UserError('The permission was not given.', {
                found: (query.get('error') ?? 'no code').replace(/[^\w ]/g, '').slice(0, 60),
                remedy: 'Run it again, sign in as the owner of the videos and allow it.',
              }),
            );
          }
          return true;
        };
      }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
