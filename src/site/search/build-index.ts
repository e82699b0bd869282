import type { Archive } from '../../domain/model/archive.ts';
import {
  createSearchIndexBuilder,
  type SearchIndexInput,
} from '../../search/build/build-search-index.ts';
import type { IndexPart } from '../../search/index/index-files.ts';
import type { SearchManifest } from '../../search/index/search-manifest.ts';
import type { IndexedCue } from '../../search/index/text-block.ts';
import { openTranscripts } from '../../store/transcripts.ts';
import { entityRecords } from './entity-records.ts';
import { recordedSlices } from './recorded-slices.ts';
import { spellings } from './spellings.ts';

/** An archive's search index while it is made: one part after the other, then the manifest. */
export interface ArchiveIndex {
  readonly parts: Iterable<IndexPart>;
  /** Right once all parts were taken. */
  readonly manifest: (packed: Pick<SearchManifest, 'version' | 'layout'>) => SearchManifest;
}

/** All an archive's index is made of but what was said: plain data. */
export interface IndexFacts extends Omit<SearchIndexInput, 'frequency'> {
  /** In the archive's order. */
  readonly talks: readonly { readonly id: string; readonly chapters: readonly IndexedCue[] }[];
}

/** What the search sees of an archive besides what was said, of the same `Archive` as the pages. */
export const indexFacts = (archive: Archive): IndexFacts => ({
  entities: entityRecords(archive),
  videos: recordedSlices(archive),
  glossary: spellings(archive),
  talks: archive.talks.map(({ id, chapters }) => ({
    id,
    chapters: chapters.map(({ start, title }) => ({ start, text: title })),
  })),
});

/**
 * The search index of these facts. `saidIn` gives what was said in a talk, by its place among all; undefined where
 * nobody knows. `onTalk` is told of each talk that is done.
 */
export function makeArchiveIndex(
  { talks, ...facts }: IndexFacts,
  saidIn: (talk: number) => readonly IndexedCue[] | undefined,
  onTalk: (done: number) => void = () => undefined,
): ArchiveIndex {
  const builder = createSearchIndexBuilder(facts);
  function* makeParts(): Generator<IndexPart> {
    for (const [index, { id, chapters }] of talks.entries()) {
      yield* builder.add(id, 'chapter', chapters);
      const said = saidIn(index);
      if (said) yield* builder.add(id, 'said', said);
      onTalk(index + 1);
    }
    yield* builder.finish();
  }
  return { parts: makeParts(), manifest: (packed) => builder.manifest(packed) };
}

/** The index parts that hold names, of an index whose parts of what was said stand already; they have so many cues. */
export function nameParts({ talks: _, ...facts }: IndexFacts, cues: number): ArchiveIndex {
  const builder = createSearchIndexBuilder(facts);
  return {
    parts: builder.finish(),
    manifest: (packed) => ({ ...builder.manifest(packed), cues }),
  };
}

/** The search index of an archive; transcripts are read from its folder `root`, the talk's first caption file each. */
export function buildArchiveIndex(root: string, archive: Archive): ArchiveIndex {
  const transcripts = openTranscripts(root, archive);
  return makeArchiveIndex(indexFacts(archive), (index) => {
    const talk = archive.talks[index];
    const track = talk?.captions[0];
    return talk && track && transcripts.read(talk, track);
  });
}
