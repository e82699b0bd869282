import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves all that lies in one folder into another on the same disk; folders that both have are merged. */
export async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const there = new Set(await readdir(to));
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && there.has(entry.name)) await moveInto(source, target);
    else await rename(source, target);
  }
}
