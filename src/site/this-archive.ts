import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Archive, CaptionTrack, Talk } from '../domain/model/archive.ts';
import { UserError } from '../domain/user-error.ts';
import { openArchive } from '../store/open-archive.ts';
import { openTranscripts, type Transcripts } from '../store/transcripts.ts';
import { watchArchive } from './reads/watch-archive.ts';
import { watched } from './reads/read-log.ts';

/** The folder the build reads, `AFTERTALK_DATA` or `data`; files the archive names are relative to it. */
export const thisArchiveFolder = resolve(process.env['AFTERTALK_DATA'] ?? 'data');

/** What a build has read already and hands on. */
interface HandedOn {
  readonly folder: string;
  readonly archive: Archive;
  readonly transcripts: Transcripts;
}

const { aftertalkArchive: handed } = globalThis as { aftertalkArchive?: HandedOn };

const opened = handed?.folder === thisArchiveFolder ? handed : loadArchive(thisArchiveFolder);

/**
 * The archive, read once a build; talks are filed also under the topics they say often. What `check` would
 * report ends the build, without a stack. For what is worked out once for all pages, and then watched itself.
 */
export const { archive: unwatched, transcripts } = opened;

/** The same for pages, which are made again when what they looked at is another. */
export const archive = watchArchive(unwatched);

function loadArchive(folder: string): HandedOn {
  try {
    const read = openArchive(folder);
    return { folder, archive: read, transcripts: openTranscripts(folder, read) };
  } catch (error) {
    if (error instanceof UserError) error.stack = `${error.name}: ${error.message}`;
    throw error;
  }
}

const noteSaid = watched('said', (key) => {
  const [talkId = '', file] = key.split('\n');
  const talk = unwatched.talkById.get(talkId);
  const track = talk?.captions.find((one) => one.file === file);
  return talk && track && transcripts.digest(talk, track);
});

// Pages come in the order of their talks: the one that was read last is often asked for again.
let last: { readonly key: string; readonly cues: ReturnType<Transcripts['read']> } | undefined;

/** What was said in a talk by one of its caption files, in seconds of the recording, and in which line it stands. */
export function readTalkTranscript(talk: Talk, track: CaptionTrack) {
  const key = `${talk.id}\n${track.file}`;
  noteSaid(key);
  if (last?.key !== key) last = { key, cues: transcripts.read(talk, track) };
  return last.cues;
}

const sizeOf = watched('size', (file) => statSync(join(thisArchiveFolder, file)).size);

/** The size of a caption file, in bytes. */
export const captionSizeHere = ({ file }: CaptionTrack): number => sizeOf(file);
