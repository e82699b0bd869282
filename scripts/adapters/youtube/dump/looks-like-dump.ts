import { open, readdir, stat } from 'node:fs/promises';
import { decodeJsonBytes } from '../../decode-json-bytes.ts';

const LOOKED_AT = 200_000;
/** Names that yt-dlp gives the fields of what it writes, and no programme does. */
const marks =
  /"(?:_type|_version|entries|extractor|extractor_key|ie_key|playlist_count|webpage_url)"\s*:/;

/** Whether a file or folder is what yt-dlp writes, by its first part; false where there is nothing to read. */
export async function looksLikeDump(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return false;
  if (found.isDirectory()) return (await readdir(path)).some((name) => /\.info\.json$/i.test(name));
  const text = await readHead(path);
  return /^\s*[[{]/.test(text) && marks.test(text);
}

async function readHead(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (!file) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return decodeJsonBytes(buffer.subarray(0, bytesRead));
  } catch {
    return '';
  } finally {
    await file.close();
  }
}
