import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles } from './host-files.ts';

/** Writes into a site’s folder what hosts read to send the right headers. */
export async function writeHostFiles(folder: string, base: string): Promise<void> {
  for (const [name, text] of Object.entries(hostFiles(base)))
    await writeFile(join(folder, name), text);
}
