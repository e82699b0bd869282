import { encodeEntities, encodeNames, type SpellingGroups } from '../index/entity-file.ts';
import type { EntityRecord } from '../index/entity-record.ts';
import type { Frequency } from './frequency.ts';
import type { IndexPart } from '../index/index-files.ts';
import { createMomentIndexBuilder } from './moment-builder.ts';
import type { TranscriptKind } from '../index/moment-directory.ts';
import type { SearchManifest } from '../index/search-manifest.ts';
import type { IndexedCue } from '../index/text-block.ts';
import { encodeVideos } from '../index/video-file.ts';
import type { Videos } from '../index/video-file.ts';

/** Everything but what was said, which is added talk by talk. */
export interface SearchIndexInput {
  readonly entities: readonly EntityRecord[];
  readonly videos: Videos;
  readonly glossary: SpellingGroups;
  /** When a word is frequent; `usualFrequency` when not said. */
  readonly frequency?: Frequency;
}

/** Builds the index in memory proportional to it, handing out parts as they are finished. */
export interface SearchIndexBuilder {
  /**
   * Adds what was said in a talk, or its chapters, by the id of the talk's record. Throws when there is
   * no such talk.
   */
  add(talkId: string, kind: TranscriptKind, cues: readonly IndexedCue[]): readonly IndexPart[];
  /** The remaining parts, made one at a time. */
  finish(): Iterable<IndexPart>;
  /** What `search/index.json` says once all parts are packed in the folder of a version. */
  manifest(packed: Pick<SearchManifest, 'version' | 'layout'>): SearchManifest;
}

/**
 * Builds the static index of an archive. The caller feeds records, transcripts and chapters, and packs the
 * parts with a `PackWriter` into the folder of a version, which must change whenever any of them does;
 * `createSearch` reads them again, in a browser or in Node: names, the directory of words, and of the packs
 * a slice for each word, hit or link of a query.
 */
export function createSearchIndexBuilder(input: SearchIndexInput): SearchIndexBuilder {
  const { entities, videos, glossary, frequency } = input;
  const moments = createMomentIndexBuilder(frequency);
  const talkNumbers = new Map(
    entities.flatMap(({ type, id }, index) => (type === 'talk' ? [[id, index] as const] : [])),
  );
  const videoFiles = encodeVideos(videos);
  let cues = 0;
  return {
    add(talkId, kind, lines) {
      const record = talkNumbers.get(talkId);
      if (record === undefined) throw new Error(`No talk “${talkId}” is among the records.`);
      cues += lines.length;
      return moments.add(record, kind, lines);
    },
    *finish() {
      if (cues > 0) yield* moments.finish();
      yield { whole: 'names', bytes: encodeNames({ records: entities, glossary }) };
      yield { whole: 'entities', bytes: encodeEntities(entities) };
      for (const [number, bytes] of videoFiles.entries()) {
        yield { shelf: 'videos', number, bytes };
      }
    },
    manifest: ({ version, layout }) => ({
      version,
      records: entities.length,
      cues,
      videoFiles: videoFiles.length,
      layout,
    }),
  };
}
