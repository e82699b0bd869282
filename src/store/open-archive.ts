import type { Archive } from '../domain/model/archive.ts';
import { fileBySpeech } from '../domain/topics/file-by-speech.ts';
import { UserError } from '../domain/user-error.ts';
import { readArchive } from './read-archive.ts';
import { readTopicMentions, type KeptCounts } from './read-topic-mentions.ts';
import { describeProblems } from './describe-problems.ts';
import { openTranscripts, type Transcripts } from './transcripts.ts';

/**
 * The archive as pages and search see it: read, linked, and its talks filed also under the topics they
 * say often. Throws a UserError with all that `check` would call an error.
 */
export function openArchive(folder: string): Archive {
  const { archive, problems } = readArchive(folder);
  if (archive) return hearArchive(archive, openTranscripts(folder, archive));
  throw new UserError(`The archive in ${folder} cannot be built.\n\n${describeProblems(problems)}`);
}

/** An archive that was read, with what its transcripts say. */
export function hearArchive(
  archive: Archive,
  transcripts: Transcripts,
  kept?: KeptCounts,
): Archive {
  const { mentions, spokenWords } = readTopicMentions(archive, transcripts, kept);
  return { ...fileBySpeech(archive, mentions), spokenWords };
}
