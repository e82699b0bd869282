import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Contender, Page } from './contender.ts';

interface PagefindClient {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Hits whose pages are loaded, as a result list would. */
const shown = 10;

/** Pagefind over the same pages as records, read by its own client from a server of ours. */
export function createPagefindContender(pages: readonly Page[]): Contender {
  let client: PagefindClient | undefined;
  let server: Server | undefined;
  let folder = '';
  let bytes = 0;
  let building: Promise<Map<string, Buffer>> | undefined;
  const build = () => (building ??= buildPagefind(pages));
  return {
    name: 'Pagefind',
    engineBytes: async () => gzipSync((await build()).get('pagefind.js') ?? '').length,
    async open() {
      const files = await build();
      // On a busy machine a connection that is kept is closed just as it is used again.
      server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
        const file = files.get((request.url ?? '/').slice(1).split('?')[0] ?? '');
        bytes += file?.length ?? 0;
        response.writeHead(file ? 200 : 404);
        response.end(file);
      });
      await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
      const script = join(folder, 'pagefind.mjs');
      await writeFile(script, files.get('pagefind.js') ?? '');
      client = (await import(pathToFileURL(script).href)) as PagefindClient;
      await client.options({ basePath: `http://127.0.0.1:${String(port)}/` });
      await client.init();
      return bytes;
    },
    async search(query) {
      const found = await client?.search(query);
      const pages = await Promise.all(
        (found?.results ?? []).slice(0, shown).map(async (result) => result.data()),
      );
      return pages.map(({ url }) => url);
    },
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    async close() {
      await new Promise((resolve) => server?.close(resolve));
      await rm(folder, { recursive: true, force: true });
      await close();
    },
  };
}

async function buildPagefind(pages: readonly Page[]): Promise<Map<string, Buffer>> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start.');
  for (const { url, title, names, related, text } of pages) {
    const content = [title, ...names, ...related, text].join('. ');
    await index.addCustomRecord({ url, content, language: 'en', meta: { title } });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}
