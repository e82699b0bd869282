import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSlice } from '../../../scripts/adapters/search-index/read-slice.ts';
import { decodeNames, namedRecords } from '../../../src/search/index/entity-file.ts';
import { manifestPath, type ShelfName } from '../../../src/search/index/index-files.ts';
import { IndexReader } from '../../../src/search/index/index-reader.ts';
import { decodeManifest } from '../../../src/search/index/search-manifest.ts';

/** Every part of a built site's search index as text, unpacked, by its name. */
export async function readIndexParts(site: string): Promise<ReadonlyMap<string, string>> {
  const manifest = decodeManifest(await readFile(join(site, manifestPath)));
  const reader = new IndexReader((path, slice) => readSlice(join(site, path), slice), manifest);
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const parts = new Map<string, string>();
  for (const whole of ['entities', 'moments'] as const)
    parts.set(whole, await reader.read({ whole }, decode));
  // Titles stand there as the numbers of their words.
  const names = await reader.read({ whole: 'names' }, (bytes) => namedRecords(decodeNames(bytes)));
  parts.set('names', JSON.stringify(names.map((one) => ({ ...one, url: one.url }))));
  for (const shelf of ['said', 'words', 'places', 'videos'] satisfies ShelfName[]) {
    for (let number = 0; ; number += 1) {
      const text = await reader.read({ shelf, number }, decode).catch((error: unknown) => {
        if (error instanceof Error && error.message.startsWith('The index has no'))
          return undefined;
        throw error;
      });
      if (text === undefined) break;
      parts.set(`${shelf} ${number}`, text);
    }
  }
  return parts;
}
