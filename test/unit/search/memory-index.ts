import { deflateRawSync } from 'node:zlib';
import { createPackWriter, type PackedFile } from '../../../src/search/build/pack-writer.ts';
import type { ByteSlice } from '../../../src/search/index/pack-layout.ts';
import { createSearchIndexBuilder } from '../../../src/search/build/build-search-index.ts';
import type { SpellingGroups } from '../../../src/search/index/entity-file.ts';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import type { Frequency } from '../../../src/search/build/frequency.ts';
import {
  manifestPath,
  versionFolder,
  type IndexPart,
} from '../../../src/search/index/index-files.ts';
import type { Videos } from '../../../src/search/index/video-file.ts';

interface SmallArchive {
  readonly entities: readonly EntityRecord[];
  /** By talk id the texts of its cues, one every ten seconds. */
  readonly said?: Readonly<Record<string, readonly string[]>>;
  /** By talk id the titles of its chapters, one every hundred seconds. */
  readonly chapters?: Readonly<Record<string, readonly string[]>>;
  readonly videos?: Videos;
  readonly glossary?: SpellingGroups;
  readonly frequency?: Frequency;
}

/** An index in memory, and a log of the files that were read from it. */
export function indexInMemory({
  entities,
  said = {},
  chapters = {},
  videos = {},
  glossary = [],
  frequency,
}: SmallArchive) {
  const builder = createSearchIndexBuilder({
    entities,
    videos,
    glossary,
    ...(frequency && { frequency }),
  });
  const files = new Map<string, Uint8Array>();
  const packs = createPackWriter();
  const keep = ({ path, bytes }: PackedFile) =>
    files.set(`${versionFolder('test')}/${path}`, bytes);
  const pack = (part: IndexPart) =>
    packs.add({ ...part, bytes: deflateRawSync(part.bytes) }).forEach(keep);
  const every = (seconds: number) => (text: string, index: number) => ({
    start: index * seconds,
    text,
  });
  for (const { id } of entities.filter(({ type }) => type === 'talk')) {
    builder.add(id, 'chapter', chapters[id]?.map(every(100)) ?? []).forEach(pack);
    builder.add(id, 'said', said[id]?.map(every(10)) ?? []).forEach(pack);
  }
  for (const part of builder.finish()) pack(part);
  const last = packs.finish((bytes) => deflateRawSync(bytes));
  last.files.forEach(keep);
  const manifest = builder.manifest({ version: 'test', layout: last.layout });
  files.set(manifestPath, new TextEncoder().encode(JSON.stringify(manifest)));
  const reads: { path: string; bytes: number }[] = [];
  const fetchBytes = async (path: string, slice?: ByteSlice): Promise<Uint8Array> => {
    const whole = files.get(path);
    const file = slice ? whole?.subarray(slice.start, slice.end) : whole;
    if (!file) throw new Error(`${path} is not in the index.`);
    reads.push({ path, bytes: file.length });
    return Promise.resolve(file);
  };
  return { files, reads, manifest, fetchBytes };
}
