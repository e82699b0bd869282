import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { filesBelow } from '../files-below.ts';

/** The same files give the same bytes, whenever they are packed. */
const packed = { mtime: new Date('2000-01-01T00:00:00Z'), mode: 0o100644 };
/** What a second packing would make no smaller. */
const IS_PACKED = /\.(?:avif|jpe?g|png|webp|zip|woff2)$/i;

/**
 * Packs all files of a folder into a ZIP, below one folder called `name` so that whoever unpacks it finds them
 * together. The one before is whole until the new one is.
 */
export async function packFolder(folder: string, name: string, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  const zip = new ZipFile();
  for (const path of filesBelow(folder))
    zip.addFile(join(folder, path), `${name}/${path}`, {
      ...packed,
      compress: !IS_PACKED.test(path),
    });
  zip.end();
  await mkdir(dirname(file), { recursive: true });
  try {
    await pipeline(zip.outputStream, createWriteStream(unfinished));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
