import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearchIndexBuilder } from '../../src/search/build/build-search-index.ts';
import type { IndexPart } from '../../src/search/index/index-files.ts';
import type { ByteSlice } from '../../src/search/index/pack-layout.ts';
import type { SearchManifest } from '../../src/search/index/search-manifest.ts';
import type { IndexedCue } from '../../src/search/index/text-block.ts';
import type { GeneratedArchive } from '../../test/generate/archive.ts';
import { readSlice } from '../adapters/search-index/read-slice.ts';
import { writeSearchIndex } from '../adapters/search-index/write-search-index.ts';
import { processorTime } from './statistics.ts';

/**
 * What building an index took, from transcripts on disk to files on disk: seconds on the clock and of the
 * processors, bytes at most in memory.
 */
export interface BuildFigures {
  readonly version: string;
  readonly layout: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
}

/** Builds the index of a made-up archive into a folder, one talk in memory at a time. */
export async function buildIndexFolder(
  archive: GeneratedArchive,
  folder: string,
  transcripts: boolean,
  onTalk: (talk: number) => void = () => undefined,
): Promise<BuildFigures> {
  const spoken = transcripts ? writeTranscripts(archive, join(folder, 'transcripts'), onTalk) : [];
  const start = performance.now();
  const builder = createSearchIndexBuilder({
    entities: archive.entities,
    videos: archive.videos,
    glossary: archive.entities
      .filter(({ type, names }) => type === 'topic' && names?.length)
      .map(({ title, names = [] }) => [title, ...names]),
  });
  function* makeParts(): Generator<IndexPart> {
    for (const [number, { id, path }] of spoken.entries()) {
      yield* builder.add(id, 'said', JSON.parse(readFileSync(path, 'utf8')) as IndexedCue[]);
      onTalk(number);
    }
    yield* builder.finish();
  }
  const index = {
    parts: makeParts(),
    manifest: (packed: Pick<SearchManifest, 'version' | 'layout'>) => builder.manifest(packed),
  };
  let written = { version: '', layout: 0, files: 0, bytes: 0 };
  const processor = await processorTime(
    async () => (written = await writeSearchIndex(index, folder)),
  );
  return {
    ...written,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: processor / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

/** Makes up what is said and keeps it on disk, as an archive keeps its captions. */
function writeTranscripts(
  archive: GeneratedArchive,
  folder: string,
  onTalk: (talk: number) => void,
): { readonly id: string; readonly path: string }[] {
  mkdirSync(folder, { recursive: true });
  return archive.talks.map(({ id }, number) => {
    const path = join(folder, `${number}.json`);
    writeFileSync(path, JSON.stringify(archive.transcript(number)));
    onTalk(number);
    return { id, path };
  });
}

/** Reads files of an index folder and counts their bytes, which are what a page would transfer. */
export function createCountingReader(folder: string) {
  let bytes = 0;
  const paths: string[] = [];
  return {
    fetchBytes: async (path: string, slice?: ByteSlice): Promise<Uint8Array> => {
      const file = await readSlice(join(folder, path), slice);
      bytes += file.length;
      paths.push(path);
      return file;
    },
    /** What was read since the last call. */
    take: () => {
      const taken = { bytes, paths: paths.splice(0) };
      bytes = 0;
      return taken;
    },
  };
}
