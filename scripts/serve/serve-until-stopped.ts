import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';
import type { Output } from '../output.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { serveFolder } from './serve-folder.ts';

const USUAL_PORT = 4321;

/**
 * Serves a built site and prints its address; returns once the person or the system stops it. Without a
 * port it takes the usual one, or any free one where that is taken.
 */
export async function serveUntilStopped(
  { out: folder, base }: SiteOptions,
  port: number | undefined,
  out: Output,
): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UserError('There is no built site here.', {
      found: folder,
      expected: 'a folder with index.html',
      remedy: 'npm run build',
    });
  }
  const server = await serveFolder({ folder, base, port: port ?? USUAL_PORT }).catch(
    (error: unknown) => {
      if (port !== undefined || !(error instanceof UserError)) throw error;
      return serveFolder({ folder, base, port: 0 });
    },
  );
  out.print(`${out.style('bold', server.address)}  (Ctrl+C stops it)`);
  const stopped = new AbortController();
  await Promise.race(
    ['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, { signal: stopped.signal })),
  );
  stopped.abort();
  await server.close();
}
