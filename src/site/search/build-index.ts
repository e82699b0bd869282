import type { Archive } from '../../domain/model/archive.ts';
import { spokenNames } from '../../domain/captions/archive-glossary.ts';
import { createSearchIndexBuilder } from '../../search/build/build-search-index.ts';
import type { IndexPart } from '../../search/index/index-files.ts';
import type { SearchManifest } from '../../search/index/search-manifest.ts';
import { readTranscript } from '../../store/read-transcript.ts';
import { entityRecords } from './entity-records.ts';
import { recordedSlices } from './recorded-slices.ts';
import { spellings } from './spellings.ts';

/** An archive's search index while it is made: one part after the other, then the manifest. */
export interface ArchiveIndex {
  readonly parts: Iterable<IndexPart>;
  /** Right once all parts were taken. */
  readonly manifest: (packed: Pick<SearchManifest, 'version' | 'layout'>) => SearchManifest;
}

/**
 * The search index of an archive, made of the same `Archive` as the pages; transcripts are read from its
 * folder `root`, the talk's first caption file each. `onTalk` is told of each talk that is done.
 */
export function buildArchiveIndex(
  root: string,
  archive: Archive,
  onTalk: (done: number) => void = () => undefined,
): ArchiveIndex {
  const names = spokenNames(archive);
  const builder = createSearchIndexBuilder({
    entities: entityRecords(archive),
    videos: recordedSlices(archive),
    glossary: spellings(archive),
  });
  function* makeParts(): Generator<IndexPart> {
    for (const [index, talk] of archive.talks.entries()) {
      const chapters = talk.chapters.map(({ start, title }) => ({ start, text: title }));
      yield* builder.add(talk.id, 'chapter', chapters);
      const [track] = talk.captions;
      if (track) yield* builder.add(talk.id, 'said', readTranscript(root, talk, track, names));
      onTalk(index + 1);
    }
    yield* builder.finish();
  }
  return { parts: makeParts(), manifest: (packed) => builder.manifest(packed) };
}
