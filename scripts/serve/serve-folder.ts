import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { UserError } from '../../src/domain/user-error.ts';
import { cachingOf, HEADERS_OF_ALL } from '../../src/site/host/host-headers.ts';
import { mediaTypeOf } from '../../src/site/host/media-types.ts';
import { readByteRange } from './byte-range.ts';

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
 * `404.html` for what is not there, parts of files where a range is asked for. Nothing outside of the folder,
 * behind a link out of it or with a dot before its name is served. Throws a UserError where the port is taken.
 */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1' } = options;
  const folder = resolve(options.folder);
  const base = `/${options.base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendWords(response, 500, 'This could not be read.');
    });
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
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    sendWords(response, 405, 'Only GET and HEAD are answered.');
    return;
  }
  const address = `http://localhost${url}`;
  if (!url.startsWith('/') || !URL.canParse(address)) {
    sendWords(response, 400, 'This is no address.');
    return;
  }
  const { pathname, search } = new URL(address);
  const path = decodePath(pathname);
  if (path === undefined || !path.startsWith(base)) {
    if (`${pathname}/` === base || pathname === '/') redirect(response, base);
    else await sendMissing(folder, request, response);
    return;
  }
  const file = normalize(join(folder, path.slice(base.length)));
  const found = (await isWithin(folder, file)) ? await statOf(file) : undefined;
  // Two slashes in front would name another host.
  if (found?.isDirectory() && !path.endsWith('/'))
    redirect(response, `${pathname.replace(/^\/+/, '/')}/${search}`);
  else if (found?.isDirectory()) await send(join(file, 'index.html'), folder, request, response);
  else if (found?.isFile() && !path.endsWith('/')) await send(file, folder, request, response);
  else await sendMissing(folder, request, response);
}

/** Whether a file lies in the folder, links followed, and no part of its path begins with a dot. */
async function isWithin(folder: string, file: string): Promise<boolean> {
  const within = (root: string, path: string) => path === root || path.startsWith(root + sep);
  if (!within(folder, file)) return false;
  if (
    file
      .slice(folder.length)
      .split(sep)
      .some((part) => part.startsWith('.'))
  )
    return false;
  try {
    return within(await realpath(folder), await realpath(file));
  } catch {
    return false;
  }
}

const statOf = (file: string) => stat(file).catch(() => undefined);

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

function sendWords(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
}

async function send(
  file: string,
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = (await isWithin(folder, file)) ? await statOf(file) : undefined;
  if (!found?.isFile()) {
    await sendMissing(folder, request, response);
    return;
  }
  const { size, mtimeMs } = found;
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const { range, 'if-range': ifRange, 'if-none-match': known } = request.headers;
  const headers = { ...headersOf(file, folder), etag, 'accept-ranges': 'bytes' };
  if (known?.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))) {
    response.writeHead(304, headers).end();
    return;
  }
  const asked = ifRange === undefined || ifRange === etag ? readByteRange(range, size) : undefined;
  if (asked === 'none') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = asked ?? { start: 0, end: size - 1 };
  response.writeHead(asked ? 206 : 200, {
    ...headers,
    'content-length': end - start + 1,
    ...(asked && { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) response.end();
  else stream(file, response, { start, end });
}

async function sendMissing(
  folder: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = join(folder, '404.html');
  const found = await statOf(page);
  if (!found?.isFile()) {
    sendWords(response, 404, 'Not found');
    return;
  }
  response.writeHead(404, { ...headersOf(page, folder), 'content-length': found.size });
  if (method === 'HEAD' || found.size === 0) response.end();
  else stream(page, response, { start: 0, end: found.size - 1 });
}

/** The same as the site's other hosts are told to send, so that a preview shows what will be published. */
const headersOf = (file: string, folder: string) => {
  const path = file.slice(folder.length + 1).replaceAll(sep, '/');
  return {
    ...HEADERS_OF_ALL,
    'content-type': mediaTypeOf(path),
    'cache-control': cachingOf(path),
  };
};

/** A file that cannot be read on, or a reader that has gone, ends this answer alone. */
function stream(file: string, to: ServerResponse, part: { start: number; end: number }): void {
  pipeline(createReadStream(file, part), to, (error) => {
    if (error) to.destroy();
  });
}
