import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { createSearchIndexBuilder } from '../../src/search/build-search-index.ts';
import type { IndexFile } from '../../src/search/index-files.ts';
import type { GeneratedArchive } from '../../test/generate/archive.ts';
import { processorTime } from './statistics.ts';

/**
 * What building an index took, without the making up of transcripts: seconds on the clock and of one
 * processor, bytes at most in memory.
 */
export interface BuildFigures {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
}

/** Files under way at once: opening one takes longer than making it. */
const mostWriting = 512;

/** Builds the index of a made-up archive into a folder, one talk in memory at a time. */
export async function buildIndexFolder(
  archive: GeneratedArchive,
  folder: string,
  transcripts: boolean,
  onTalk: (talk: number) => void = () => undefined,
): Promise<BuildFigures> {
  let seconds = 0;
  let processorSeconds = 0;
  let files = 0;
  let bytes = 0;
  const builder = createSearchIndexBuilder({
    entities: archive.entities,
    videos: archive.videos,
    glossary: archive.entities
      .filter(({ type, names }) => type === 'topic' && names?.length)
      .map(({ title, names = [] }) => [title, ...names]),
    version: 'bench',
    deflate: (plain) => deflateRawSync(plain),
  });
  const folders = new Set<string>();
  const writing = new Set<Promise<void>>();
  const write = (file: IndexFile) => {
    const path = join(folder, file.path);
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    const written: Promise<void> = writeFile(path, file.bytes).finally(() =>
      writing.delete(written),
    );
    writing.add(written);
    files += 1;
    bytes += file.bytes.length;
  };
  const timed = async (work: () => Promise<void>) => {
    const start = performance.now();
    processorSeconds += (await processorTime(work)) / 1000;
    seconds += (performance.now() - start) / 1000;
  };
  for (const [number, talk] of transcripts ? archive.talks.entries() : []) {
    const cues = archive.transcript(number);
    await timed(async () => {
      for (const file of builder.addTranscript(talk.id, cues)) write(file);
      if (writing.size > mostWriting) await Promise.all(writing);
    });
    onTalk(number);
  }
  await timed(async () => {
    for (const file of builder.finish()) {
      write(file);
      if (writing.size > mostWriting) await Promise.all(writing);
    }
    await Promise.all(writing);
  });
  return { seconds, processorSeconds, memory: process.resourceUsage().maxRSS * 1024, files, bytes };
}

/** Reads files of an index folder and counts their bytes, which are what a page would transfer. */
export function createCountingReader(folder: string) {
  let bytes = 0;
  const paths: string[] = [];
  return {
    fetchBytes: async (path: string): Promise<Uint8Array> => {
      const file = await readFile(join(folder, path));
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
