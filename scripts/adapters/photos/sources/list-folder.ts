import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findNameProblem } from '../../../../src/domain/photos/file-names.ts';
import type { FoundFile } from '../found-file.ts';
import { PhotoRefusal } from '../photo-refusal.ts';

/** What a folder holds, the folders in it too; links are not followed. */
export interface FoundInFolder {
  readonly files: readonly FoundFile[];
  /** Paths of ZIPs, such as the parts of a Takeout. */
  readonly zips: readonly string[];
}

/** Finds the files of a folder and of the folders in it. */
export async function listFolder(folder: string): Promise<FoundInFolder> {
  const files: FoundFile[] = [];
  const zips: string[] = [];
  const visit = async (inside: string): Promise<void> => {
    const entries = await readdir(join(folder, inside), { withFileTypes: true });
    entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) await visit(path);
      } else if (entry.isFile() && /^[^.].*\.zip$/i.test(entry.name)) zips.push(path);
      else files.push(fileOf(folder, path, entry));
    }
  };
  await visit('');
  return { files, zips };
}

function fileOf(folder: string, path: string, entry: Dirent): FoundFile {
  const refused = entry.isSymbolicLink()
    ? 'it is a link to another file'
    : entry.isFile()
      ? findNameProblem(path)
      : 'it is not a plain file';
  return {
    path,
    inside: path,
    ...(refused === undefined ? {} : { refused }),
    async stamp() {
      const { size, mtimeMs, ino } = await stat(join(folder, path));
      return [resolve(folder, path), size, mtimeMs, ino].join('|');
    },
    read: (most) => readBounded(join(folder, path), most),
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
