import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { manifestPath, versionFolder } from '../../../src/search/index-files.ts';
import type { ArchiveIndex } from '../../../src/site/search/build-index.ts';
import { createTaskQueue } from './task-queue.ts';

const pack = promisify(deflateRaw);

/** Files being packed and written at once: the disk answers later than the next file is made. */
const mostWriting = 256;

/** Letters of the checksum that name a version. */
const versionLength = 12;

export interface WrittenIndex {
  readonly version: string;
  readonly files: number;
  /** Bytes as served. */
  readonly bytes: number;
}

/**
 * Packs the files of a search index and writes them below the root of a site. The version is a checksum of
 * all of them, so that a file that browsers keep never meets a directory it does not belong to; the
 * manifest, which names the version, is written last.
 */
export async function writeSearchIndex(index: ArchiveIndex, site: string): Promise<WrittenIndex> {
  const unfinished = join(site, versionFolder('unfinished'));
  await rm(unfinished, { recursive: true, force: true });
  const hash = createHash('sha256');
  const folders = new Set<string>();
  const queue = createTaskQueue(mostWriting);
  let files = 1;
  let bytes = 0;
  for (const file of index.files) {
    hash.update(file.path).update(file.bytes);
    const path = join(unfinished, file.path);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    await queue.add(async () => {
      const packed = await pack(file.bytes);
      files += 1;
      bytes += packed.length;
      await writeFile(path, packed);
    });
  }
  await queue.finish();
  const version = hash.digest('hex').slice(0, versionLength);
  const folder = join(site, versionFolder(version));
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  const manifest = JSON.stringify(index.manifest(version));
  await mkdir(dirname(join(site, manifestPath)), { recursive: true });
  await writeFile(join(site, manifestPath), manifest);
  return { version, files, bytes: bytes + manifest.length };
}
