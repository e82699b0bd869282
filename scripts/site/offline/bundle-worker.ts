import { fileURLToPath } from 'node:url';

/** The service worker as one classic script; what it knows of the site is put before it. */
export async function bundleWorker(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../../src/offline/service-worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [bundle] = [built].flat();
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (!chunk) throw new Error('The service worker was not bundled.');
  return chunk.code;
}
