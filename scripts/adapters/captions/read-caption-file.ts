import { readFileSync, statSync } from 'node:fs';
import type { Captions } from '../../../src/domain/captions/cue.ts';
import { decodeCaptionBytes } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { detectCaptionFormat } from '../../../src/domain/captions/formats/formats.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';
import type { CaptionRefusal } from '../../../src/domain/captions/names/place-captions.ts';

/** Ten hours of speech with a time for every word stay below this, in bytes. */
export const largestCaptionFile = 16 * 1024 * 1024;

/** Reads a caption file of any format and encoding; one that is no file or too large is refused. */
export function readCaptionFile(path: string): Captions | CaptionRefusal {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isFile())
    return { reason: 'It is no file.', remedy: 'Name a caption file or a folder of them.' };
  if (entry.size > largestCaptionFile) {
    return {
      reason: `It holds ${Math.ceil(entry.size / 1024 / 1024)} MB, more than any captions do.`,
      remedy: `Bring in a file of at most ${largestCaptionFile / 1024 / 1024} MB.`,
    };
  }
  const bytes = readBytes(path);
  return bytes instanceof Uint8Array ? readCaptionBytes(bytes, path) : bytes;
}

/** Reads captions of any format and encoding; the file's name helps where its words do not tell the format. */
export function readCaptionBytes(bytes: Uint8Array, fileName: string): Captions {
  const text = decodeCaptionBytes(bytes);
  return parseCaptions(text, detectCaptionFormat(text, fileName));
}

function readBytes(path: string): Uint8Array | CaptionRefusal {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') throw error;
    return { reason: 'It cannot be opened.', remedy: 'Allow this program to read it.' };
  }
}
