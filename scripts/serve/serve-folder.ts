import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

export interface ServeOptions {
  readonly folder: string;
  /** The path the site was built for, `/` or `/archive/`. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
}

export interface RunningServer {
  /** Where the home page is. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: `index.html` for folders, a redirect to the closing slash,
 * `404.html` for what is not there. Throws a UserError where the port is taken.
 */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const { folder, port, host = '127.0.0.1' } = options;
  const base = `/${options.base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(folder, base, request.url ?? '/', request.method ?? 'GET', response).catch(
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else {
        reject(
          new UserError(`Port ${port} is taken.`, {
            remedy: `Name another with --port, or 0 for any that is free.`,
          }),
        );
      }
    });
    server.listen(port, host, resolve);
  });
}

async function answer(
  folder: string,
  base: string,
  url: string,
  method: string,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(url, 'http://localhost');
  const path = decodePath(pathname);
  if (path === undefined || !path.startsWith(base)) {
    if (`${pathname}/` === base || pathname === '/') redirect(response, base);
    else await sendMissing(folder, response);
    return;
  }
  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== folder && !file.startsWith(folder + sep)) {
    await sendMissing(folder, response);
    return;
  }
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && !path.endsWith('/')) redirect(response, `${pathname}/${search}`);
  else if (found?.isDirectory()) await send(join(file, 'index.html'), folder, method, response);
  else if (found?.isFile()) await send(file, folder, method, response);
  else await sendMissing(folder, response);
}

function decodePath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

async function send(file: string, folder: string, method: string, response: ServerResponse) {
  const found = await stat(file).catch(() => undefined);
  if (!found) {
    await sendMissing(folder, response);
    return;
  }
  stream(file, 200, found.size, method, response);
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = join(folder, '404.html');
  const found = await stat(page).catch(() => undefined);
  if (found) stream(page, 404, found.size, 'GET', response);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

function stream(file: string, status: number, size: number, method: string, to: ServerResponse) {
  to.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD') to.end();
  else createReadStream(file).pipe(to);
}
