import { resolve } from 'node:path';
import type { CaptionTrack, Talk } from '../domain/archive/archive.ts';
import { archiveGlossary } from '../domain/captions/archive-glossary.ts';
import { compileGlossary } from '../domain/captions/glossary.ts';
import { fileBySpeech } from '../domain/topics/file-by-speech.ts';
import { readArchive } from '../store/read-archive.ts';
import { readTopicMentions } from '../store/read-topic-mentions.ts';
import { readTranscript } from '../store/read-transcript.ts';
import { UserError } from '../domain/user-error.ts';
import { describeProblems } from './describe-problems.ts';

/** The folder the build reads, `AFTERTALK_DATA` or `data`; files the archive names are relative to it. */
export const archiveFolder = resolve(process.env['AFTERTALK_DATA'] ?? 'data');

/**
 * The archive, read once a build; talks are filed also under the topics they say often. What `check` would
 * report ends the build, without a stack.
 */
export const archive = loadArchive(archiveFolder);

function loadArchive(folder: string) {
  const { archive: read, problems } = readArchive(folder);
  if (read) return fileBySpeech(read, readTopicMentions(folder, read));
  const error = new UserError(
    `The archive in ${folder} cannot be built.\n\n${describeProblems(problems)}`,
  );
  error.stack = `${error.name}: ${error.message}`;
  throw error;
}

const glossary = compileGlossary(archiveGlossary(archive));

/** What was said in a talk by one of its caption files, in seconds of the recording. */
export const readTalkTranscript = (talk: Talk, track: CaptionTrack) =>
  readTranscript(archiveFolder, talk, track, glossary);
