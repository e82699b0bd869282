import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of the code by file name, what only the bench needs included. */
export type CodeSizes = Readonly<Record<string, number>>;

/** Bundles the page and its worker into a folder as the site's own are, below the index. */
export async function buildSearchPage(folder: string): Promise<CodeSizes> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('search-page.ts', import.meta.url)),
        output: { entryFileNames: 'assets/page.js' },
      },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>Search</title><script type="module" src="/assets/page.js"></script>',
  );
  const assets = join(folder, 'assets');
  const sizes = (await readdir(assets)).map(async (name) => {
    return [name, gzipSync(await readFile(join(assets, name))).length] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}
