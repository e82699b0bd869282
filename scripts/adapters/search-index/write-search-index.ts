import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestPath, versionFolder } from '../../../src/search/index/index-files.ts';
import type { ArchiveIndex } from '../../../src/site/search/build-index.ts';
import type { SaidPacks } from './pack-worker.ts';
import { startPacker } from './start-packer.ts';

/** Letters of the checksum that name a version. */
const versionLength = 12;

export interface WrittenIndex {
  readonly version: string;
  /** Bytes of the layout at the beginning of pack 0. */
  readonly layout: number;
  /** A checksum of what was said. */
  readonly said: string;
  readonly cues: number;
  readonly files: number;
  /** Bytes as served. */
  readonly bytes: number;
}

/**
 * Packs the parts of a search index and writes them below the root of a site. The version is a checksum of
 * all of them, so that a pack that browsers keep never meets a directory it does not belong to; the
 * manifest, which names the version, is written last. `begin` are packs of what was said that are moved there, in the
 * place of such parts.
 */
export async function writeSearchIndex(
  index: ArchiveIndex,
  site: string,
  begin?: SaidPacks,
): Promise<WrittenIndex> {
  const unfinished = join(site, versionFolder('unfinished'));
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const packer = startPacker({ folder: unfinished, begin });
  try {
    for (const part of index.parts) await packer.add(part);
    const { checksum, layout, said, files, bytes } = await packer.finish();
    const version = checksum.slice(0, versionLength);
    const folder = join(site, versionFolder(version));
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
    const told = index.manifest({ version, layout });
    const manifest = JSON.stringify(told);
    await mkdir(dirname(join(site, manifestPath)), { recursive: true });
    await writeFile(join(site, manifestPath), manifest);
    const { cues } = told;
    return { version, layout, said, cues, files: files + 1, bytes: bytes + manifest.length };
  } finally {
    await packer.stop();
  }
}
