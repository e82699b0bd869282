import { join } from 'node:path';
import { build } from 'vite';

/** What asks a host for something, by what does so from disk (see from-disk.js). */
const DOORS = {
  fetch: 'fetchFromDisk',
  'location.assign': 'goOnDisk',
  'window.open': 'openOnDisk',
  'import.meta.url': 'document.baseURI',
};

/**
 * Makes each of some built modules, by their names in `folder`, one classic script with all it imports, sooner or later:
 * a page that is opened from disk loads no module. Gives the texts in the same order.
 */
export async function classicScripts(
  folder: string,
  modules: readonly string[],
): Promise<string[]> {
  const texts: string[] = [];
  for (const name of modules) {
    const built = await build({
      configFile: false,
      envFile: false,
      logLevel: 'error',
      root: folder,
      publicDir: false,
      define: DOORS,
      build: {
        write: false,
        modulePreload: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: join(folder, name),
          output: { format: 'iife', codeSplitting: false },
        },
      },
    });
    const [bundle] = [built].flat();
    const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
    if (!chunk) throw new Error(`${name} was not bundled.`);
    texts.push(chunk.code);
  }
  return texts;
}
