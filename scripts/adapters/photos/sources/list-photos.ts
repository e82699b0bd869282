import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../../src/domain/user-error.ts';
import type { FoundFile } from '../found-file.ts';
import { listFolder } from './list-folder.ts';
import { listZip, type FoundInZip } from './list-zip.ts';
import { pairFiles } from '../pair-files.ts';
import type { FoundPhotos } from './photo-source.ts';

/**
 * What may be a photo in folders and ZIPs, taken together; ZIPs that lie in a folder are opened too. Throws a
 * `UserError` where a path is neither.
 */
export async function listPhotos(...paths: readonly string[]): Promise<FoundPhotos> {
  const files: FoundFile[] = [];
  const opened: FoundInZip[] = [];
  const close = () => {
    for (const zip of opened) zip.close();
  };
  const openZip = async (path: string, shownIn: string) => {
    const zip = await listZip(path, shownIn);
    opened.push(zip);
    files.push(...zip.files);
  };
  try {
    for (const path of paths) {
      if (!(await isFolder(path))) {
        await openZip(path, paths.length > 1 ? `${path.replace(/^.*[\\/]/, '')}/` : '');
        continue;
      }
      const found = await listFolder(path);
      files.push(...found.files);
      for (const zip of found.zips) await openZip(join(path, zip), `${zip}/`);
    }
    return { ...(await pairFiles(files)), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Whether a path is a folder, and not a ZIP; throws where it is neither. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new UserError('There is no such folder or ZIP.', { at: { file: path } });
  }
  if (found.isDirectory()) return true;
  if (found.isFile() && (await startsLikeZip(path))) return false;
  throw new UserError('This is neither a folder nor a ZIP.', {
    at: { file: path },
    expected: 'a folder of photos, or a ZIP such as Google Takeout makes',
    remedy: 'put the photo into a folder of its own and name the folder',
  });
}

async function startsLikeZip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString('latin1', 0, 2) === 'PK';
  } finally {
    await handle.close();
  }
}
