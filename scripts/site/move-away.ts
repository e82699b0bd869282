import { rename, rm } from 'node:fs/promises';

/**
 * Moves a folder that all builds share to where this run alone deletes it: deleted in its place, it would be no empty
 * folder in the end where another process of Node.js writes into it just then.
 */
export async function moveAway(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await rename(from, to).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}
