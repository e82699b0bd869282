import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Archive } from '../../domain/archive/archive.ts';
import { archiveGlossary } from '../../domain/captions/archive-glossary.ts';
import { compileGlossary } from '../../domain/captions/glossary.ts';
import { createSearchIndexBuilder } from '../../search/build-search-index.ts';
import type { IndexFile } from '../../search/index-files.ts';
import { readTranscript } from '../../store/read-transcript.ts';
import { entityRecords } from './entity-records.ts';
import { recordedSlices } from './recorded-slices.ts';
import { spellings } from './spellings.ts';

/**
 * The files of an archive's search index, one after the other. Pages and index are made of the same
 * `Archive`; transcripts are read from its folder `root`, the talk's first caption file each.
 */
export function* searchIndexFiles(root: string, archive: Archive): Generator<IndexFile> {
  const entities = entityRecords(archive);
  const mend = compileGlossary(archiveGlossary(archive));
  const input = { entities, videos: recordedSlices(archive), glossary: spellings(archive) };
  const builder = createSearchIndexBuilder({
    ...input,
    version: versionOf(root, archive, input),
    deflate: deflateRawSync,
  });
  for (const talk of archive.talks) {
    const [track] = talk.captions;
    if (track) yield* builder.addTranscript(talk.id, readTranscript(root, talk, track, mend));
  }
  yield* builder.finish();
}

/** Changes whenever anything that is indexed does. */
function versionOf(root: string, archive: Archive, input: object): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(input))
    .update(JSON.stringify(archiveGlossary(archive)));
  for (const talk of archive.talks) {
    const [track] = talk.captions;
    if (track) hash.update(talk.id).update(readFileSync(join(root, track.file)));
  }
  return hash.digest('hex').slice(0, 12);
}
