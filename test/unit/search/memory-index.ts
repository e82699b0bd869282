import { deflateRawSync } from 'node:zlib';
import { buildSearchIndex } from '../../../src/search/build-search-index.ts';
import type { Glossary } from '../../../src/search/clauses.ts';
import type { EntityRecord } from '../../../src/search/entity-record.ts';
import type { Frequency } from '../../../src/search/moment-builder.ts';
import type { Videos } from '../../../src/search/video-link.ts';

interface SmallArchive {
  readonly entities: readonly EntityRecord[];
  /** By talk id the texts of its cues, one every ten seconds. */
  readonly said?: Readonly<Record<string, readonly string[]>>;
  readonly videos?: Videos;
  readonly glossary?: Glossary;
  readonly frequency?: Frequency;
}

/** An index in memory, and a log of the files that were read from it. */
export function indexInMemory({
  entities,
  said = {},
  videos = {},
  glossary = [],
  frequency,
}: SmallArchive) {
  const files = buildSearchIndex({
    entities,
    videos,
    glossary,
    version: 'test',
    deflate: (bytes) => deflateRawSync(bytes),
    transcripts: new Map(
      Object.entries(said).map(([id, texts]) => [
        id,
        texts.map((text, index) => ({ start: index * 10, text })),
      ]),
    ),
    ...(frequency && { frequency }),
  });
  const reads: { path: string; bytes: number }[] = [];
  const fetchBytes = async (path: string): Promise<Uint8Array> => {
    const file = files.get(path);
    if (!file) throw new Error(`${path} is not in the index.`);
    reads.push({ path, bytes: file.length });
    return Promise.resolve(file);
  };
  return { files, reads, fetchBytes };
}
