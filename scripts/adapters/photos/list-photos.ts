import { open, stat } from 'node:fs/promises';
import { UserError } from '../../../src/domain/user-error.ts';
import { listFolder } from './list-folder.ts';
import { listZip } from './list-zip.ts';
import type { FoundPhotos } from './photo-source.ts';

/** What may be a photo in a folder or a ZIP; throws a `UserError` where the path is neither. */
export async function listPhotos(path: string): Promise<FoundPhotos> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new UserError('There is no such folder or ZIP.', { at: { file: path } });
  }
  if (found.isDirectory()) return listFolder(path);
  if (found.isFile() && (await startsLikeZip(path))) return listZip(path);
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
