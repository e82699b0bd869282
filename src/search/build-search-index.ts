import type { Glossary } from './clauses.ts';
import { encodeEntities } from './entity-file.ts';
import type { EntityRecord } from './entity-record.ts';
import { indexPaths, manifestPath, type Deflate, type IndexFile } from './index-files.ts';
import { createMomentIndexBuilder, type Frequency } from './moment-builder.ts';
import type { SearchManifest } from './search-manifest.ts';
import type { Cue } from './text-block.ts';
import { encodeVideos } from './video-file.ts';
import type { Videos } from './video-link.ts';

/** Everything but the transcripts, which are added one by one. */
export interface SearchIndexInput {
  readonly entities: readonly EntityRecord[];
  readonly videos: Videos;
  readonly glossary: Glossary;
  /** Names the folder of the files; must change whenever what is indexed does. */
  readonly version: string;
  readonly deflate: Deflate;
  readonly frequency?: Frequency;
}

/** Builds the index in memory proportional to it, handing out files as they are finished. */
export interface SearchIndexBuilder {
  /** Adds what was said in a talk, by the id of its record. Throws when there is no such talk. */
  addTranscript(talkId: string, cues: readonly Cue[]): readonly IndexFile[];
  /** The remaining files, made one at a time. */
  finish(): Iterable<IndexFile>;
}

/**
 * Builds the static index of an archive. The caller feeds records and transcripts and writes the files
 * below the site's root; `createSearch` reads them again, in a browser or in Node:
 * `search/index.json` (version), `entities.bin` (names), `videos.bin` (links), `moments.bin` (directory),
 * `words/`, `places/` and `said/` (one shard each per word or hit of a query).
 */
export function createSearchIndexBuilder(input: SearchIndexInput): SearchIndexBuilder {
  const { entities, version, deflate, frequency } = input;
  const moments = createMomentIndexBuilder({ version, deflate, ...(frequency && { frequency }) });
  const talkNumbers = new Map(
    entities.flatMap(({ type, id }, index) => (type === 'talk' ? [[id, index] as const] : [])),
  );
  let cueCount = 0;
  return {
    addTranscript(talkId, cues) {
      const record = talkNumbers.get(talkId);
      if (record === undefined) throw new Error(`No talk “${talkId}” is among the records.`);
      cueCount += cues.length;
      return moments.add(record, cues);
    },
    *finish() {
      const paths = indexPaths(version);
      if (cueCount > 0) yield* moments.finish();
      yield {
        path: paths.entities,
        bytes: deflate(encodeEntities({ ...input, records: entities })),
      };
      yield { path: paths.videos, bytes: deflate(encodeVideos(input.videos)) };
      const manifest: SearchManifest = { version, records: entities.length, cues: cueCount };
      yield { path: manifestPath, bytes: new TextEncoder().encode(JSON.stringify(manifest)) };
    },
  };
}

/** Builds a whole index at once, for archives whose transcripts fit in memory. */
export function buildSearchIndex(
  input: SearchIndexInput & { readonly transcripts: ReadonlyMap<string, readonly Cue[]> },
): Map<string, Uint8Array> {
  const builder = createSearchIndexBuilder(input);
  const files = new Map<string, Uint8Array>();
  const keep = (file: IndexFile) => files.set(file.path, file.bytes);
  for (const [talkId, cues] of input.transcripts) builder.addTranscript(talkId, cues).forEach(keep);
  for (const file of builder.finish()) keep(file);
  return files;
}
