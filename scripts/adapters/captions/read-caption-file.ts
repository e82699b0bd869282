import { readFileSync, statSync } from 'node:fs';
import type { Captions } from '../../../src/domain/captions/cues/cue.ts';
import type { EncodingHints } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { decodeCaptions } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { detectCaptionFormat } from '../../../src/domain/captions/formats/formats.ts';
import { captionFileIdentity } from '../../../src/domain/captions/names/caption-file-identity.ts';
import type { CaptionRefusal } from '../../../src/domain/captions/names/place-captions.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

/** Ten hours of speech with a time for every word stay below this, in bytes. */
export const largestCaptionFile = 16 * 1024 * 1024;

export interface ReadCaptions extends Captions {
  /** The encoding its letters fit best, where nothing in the file tells it. */
  readonly assumedEncoding?: string;
}

/** Reads a caption file of any format and encoding; one that is no file, too large or in doubt is refused. */
export function readCaptionFile(path: string, hints: EncodingHints): ReadCaptions | CaptionRefusal {
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
  return bytes instanceof Uint8Array ? readCaptionBytes(bytes, path, hints) : bytes;
}

/**
 * Reads captions of any format and encoding. The file's name helps where its words do not tell the format, and says
 * the language, before a person's hint, by which the encoding is told.
 */
export function readCaptionBytes(
  bytes: Uint8Array,
  fileName: string,
  { language, encoding }: EncodingHints = {},
): ReadCaptions | CaptionRefusal {
  const known = captionFileIdentity(fileName).language ?? language;
  const decoded = decodeCaptions(bytes, {
    ...(known !== undefined && { language: known }),
    ...(encoding !== undefined && { encoding }),
  });
  if ('reason' in decoded) return decoded;
  const captions = parseCaptions(decoded.text, detectCaptionFormat(decoded.text, fileName));
  return decoded.assumed ? { ...captions, assumedEncoding: decoded.encoding } : captions;
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
