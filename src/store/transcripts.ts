import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveGlossary, spokenNames } from '../domain/captions/archive-glossary.ts';
import type { Archive, CaptionTrack, Talk } from '../domain/model/archive.ts';
import { readLocatedTranscript, type LocatedCue } from './read-transcript.ts';

/** The transcripts of an archive, each parsed and mended once. */
export interface Transcripts {
  /** A sign of what was said in a talk by one of its caption files: the same as long as that is the same. */
  digest(talk: SaidTalk, track: CaptionTrack): string;
  /** What was said, in seconds of the recording, and in which line of the file it stands. */
  read(talk: SaidTalk, track: CaptionTrack): LocatedCue[];
}

type SaidTalk = Pick<Talk, 'recordings'>;

type Named = Pick<Archive, 'people' | 'topics' | 'formerNames' | 'unnamed'>;

/** Where transcripts are kept while a build runs and from one to the next; what nothing can be kept in, forgets. */
export interface TranscriptShelf {
  /** The digest of the transcript that was made of this, where that was kept. */
  find(key: string): string | undefined;
  /** The text of a transcript; undefined where it is not there or not as it was. */
  take(digest: string): string | undefined;
  keep(key: string, digest: string, text: string): void;
}

const nothingKept: TranscriptShelf = {
  find: () => undefined,
  take: () => undefined,
  keep: () => undefined,
};

/** Opens the transcripts of the archive in a folder. `fileDigest` gives the digest of a file of it, by its path there. */
export function openTranscripts(
  root: string,
  archive: Named,
  {
    shelf = nothingKept,
    fileDigest = (file: string) => hash('sha256', readFileSync(join(root, file))),
  }: { shelf?: TranscriptShelf; fileDigest?: (file: string) => string } = {},
): Transcripts {
  const names = spokenNames(archive);
  const told = hash(
    'sha256',
    JSON.stringify([archiveGlossary(archive), archive.formerNames, [...archive.unnamed].sort()]),
  );
  const keyOf = ({ recordings }: SaidTalk, { videoId, language, file }: CaptionTrack) => {
    const slice = recordings.find((one) => one.videoId === videoId);
    const asked = [fileDigest(file), language, slice?.start, slice?.end, told];
    return hash('sha256', JSON.stringify(asked)).slice(0, 32);
  };
  // Who asks for the sign of a transcript often asks for the transcript next.
  let last:
    { readonly key: string; readonly cues: LocatedCue[]; readonly digest: string } | undefined;
  const make = (key: string, talk: SaidTalk, track: CaptionTrack) => {
    const cues = readLocatedTranscript(root, talk, track, names);
    const text = JSON.stringify(cues);
    const digest = hash('sha256', text).slice(0, 32);
    shelf.keep(key, digest, text);
    last = { key, cues, digest };
    return last;
  };
  return {
    digest(talk, track) {
      const key = keyOf(talk, track);
      return shelf.find(key) ?? make(key, talk, track).digest;
    },
    read(talk, track) {
      const key = keyOf(talk, track);
      if (last?.key === key) return last.cues;
      const digest = shelf.find(key);
      const text = digest === undefined ? undefined : shelf.take(digest);
      return text === undefined ? make(key, talk, track).cues : (JSON.parse(text) as LocatedCue[]);
    },
  };
}
