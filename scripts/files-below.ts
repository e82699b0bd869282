import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file below a folder by its path there, with forward slashes, in the order of the alphabet. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
