import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { findNameProblem } from '../../../../src/domain/photos/file-names.ts';
import { UserError } from '../../../../src/domain/user-error.ts';
import type { FoundFile } from '../found-file.ts';
import { PhotoRefusal } from '../photo-refusal.ts';
import { mostBytes } from './photo-source.ts';

const mostEntries = 100_000;
/** Pictures are packed already: a ZIP saves next to nothing on them, a bomb a thousandfold. */
const mostRatio = 50;

/** What a ZIP holds, to be unpacked into memory file by file. */
export interface FoundInZip {
  readonly files: readonly FoundFile[];
  close(): void;
}

/** Finds the files of a ZIP without unpacking it; `shownIn` stands before their paths. */
export async function listZip(file: string, shownIn = ''): Promise<FoundInZip> {
  const { zip, entries } = await readEntries(file);
  const stampOfZip = `${resolve(file)}|${(await stat(file)).mtimeMs}`;
  const files = entries
    .filter((entry) => !pathOf(entry).endsWith('/'))
    .map((entry) => fileOf(zip, stampOfZip, entry, shownIn));
  return { files, close: () => zip.close() };
}

async function readEntries(file: string): Promise<{ zip: ZipFile; entries: Entry[] }> {
  try {
    // Names are decoded here: the library gives a whole ZIP up for one bad name.
    const zip = await openPromise(file, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
    });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > mostEntries) throw new Error(`more than ${mostEntries} files`);
    }
    return { zip, entries };
  } catch (error) {
    throw new UserError('The ZIP cannot be read.', {
      at: { file },
      found: error instanceof Error ? error.message.slice(0, 200) : 'something else',
      remedy: 'download or pack it again',
    });
  }
}

/** ZIPs without the UTF-8 flag are read as UTF-8 too: today’s programs forget the flag, not the encoding. */
const pathOf = (entry: Entry): string => (entry.fileName as unknown as Buffer).toString('utf8');

function fileOf(zip: ZipFile, file: string, entry: Entry, shownIn: string): FoundFile {
  const path = pathOf(entry);
  const refused = findNameProblem(path) ?? packingProblem(entry);
  return {
    path: shownIn + path,
    inside: path,
    ...(refused === undefined ? {} : { refused }),
    stamp: () => Promise.resolve([file, path, entry.uncompressedSize, entry.crc32].join('|')),
    read: (most) => unpack(zip, entry, most),
  };
}

function packingProblem({ compressedSize, uncompressedSize, generalPurposeBitFlag }: Entry) {
  if ((generalPurposeBitFlag & 1) === 1) return 'it is encrypted';
  if (uncompressedSize > mostBytes) return `it is larger than ${mostBytes / 1e6} MB`;
  if (uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * mostRatio) {
    return 'it unpacks to a great many times its size, as no photo does';
  }
  return undefined;
}

/** Yauzl checks that a file unpacks to the size it claims; what it claims is bounded before. */
async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  if (entry.uncompressedSize > most) throw new PhotoRefusal(`it is larger than ${most / 1e6} MB`);
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    const words = error instanceof Error ? error.message.slice(0, 120) : '';
    throw new PhotoRefusal(`it cannot be unpacked (${words})`);
  }
}
