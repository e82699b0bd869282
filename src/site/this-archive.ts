import { resolve } from 'node:path';
import type { CaptionTrack, Talk } from '../domain/model/archive.ts';
import { spokenNames } from '../domain/captions/archive-glossary.ts';
import { readLocatedTranscript, readTranscript } from '../store/read-transcript.ts';
import { UserError } from '../domain/user-error.ts';
import { openArchive } from '../store/open-archive.ts';

/** The folder the build reads, `AFTERTALK_DATA` or `data`; files the archive names are relative to it. */
export const thisArchiveFolder = resolve(process.env['AFTERTALK_DATA'] ?? 'data');

/**
 * The archive, read once a build; talks are filed also under the topics they say often. What `check` would
 * report ends the build, without a stack.
 */
export const archive = loadArchive(thisArchiveFolder);

function loadArchive(folder: string) {
  try {
    return openArchive(folder);
  } catch (error) {
    if (error instanceof UserError) error.stack = `${error.name}: ${error.message}`;
    throw error;
  }
}

const names = spokenNames(archive);

/** What was said in a talk by one of its caption files, in seconds of the recording. */
export const readTalkCues = (talk: Talk, track: CaptionTrack) =>
  readTranscript(thisArchiveFolder, talk, track, names);

/** What was said in a talk by one of its caption files, in seconds of the recording, and in which line it stands. */
export const readTalkTranscript = (talk: Talk, track: CaptionTrack) =>
  readLocatedTranscript(thisArchiveFolder, talk, track, names);
