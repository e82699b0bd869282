import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findNameProblem } from '../../../src/domain/photos/file-names.ts';
import { pairSidecars, readSidecar } from '../../../src/domain/photos/takeout-sidecars.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import {
  liesBeside,
  mostBytes,
  mostSidecarBytes,
  type FoundPhotos,
  type PhotoSource,
} from './photo-source.ts';

/** Finds what may be a photo in a folder and the folders in it; links are not followed. */
export async function listFolder(folder: string): Promise<FoundPhotos> {
  const photos: PhotoSource[] = [];
  let leftAlone = 0;
  const visit = async (inside: string): Promise<void> => {
    const entries = await readdir(join(folder, inside), { withFileTypes: true });
    entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    const sidecars = pairSidecars(
      entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    );
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) await visit(path);
      } else if (liesBeside(path)) {
        leftAlone += 1;
      } else {
        const sidecar = sidecars.get(entry.name);
        photos.push(sourceOf(folder, path, entry, sidecar && join(folder, inside, sidecar)));
      }
    }
  };
  await visit('');
  return { photos, leftAlone, close: () => undefined };
}

function sourceOf(folder: string, path: string, entry: Dirent, sidecar?: string): PhotoSource {
  const refused = entry.isSymbolicLink()
    ? 'it is a link to another file'
    : entry.isFile()
      ? findNameProblem(path)
      : 'it is not a plain file';
  return {
    path,
    ...(refused === undefined ? {} : { refused }),
    async stamp() {
      const { size, mtimeMs, ino } = await stat(join(folder, path));
      return [resolve(folder, path), size, mtimeMs, ino].join('|');
    },
    read: () => readBounded(join(folder, path), mostBytes),
    async sidecar() {
      if (sidecar === undefined) return {};
      return readSidecar((await readBounded(sidecar, mostSidecarBytes)).toString('utf8'));
    },
  };
}

async function readBounded(file: string, most: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > most) throw new PhotoRefusal(`it is larger than ${most / 1e6} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
