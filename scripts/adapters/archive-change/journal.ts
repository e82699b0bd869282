import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../src/domain/user-error.ts';
import { writeDurably } from './durable-file.ts';
import { jsonText } from '../../json-text.ts';

const HashSchema = z.string().regex(/^[0-9a-f]{64}$/);

const JournalSchema = z.object({
  /** Of the run that decided it. */
  mark: z.string().regex(/^[0-9a-f-]{1,40}$/),
  changes: z.array(
    z.object({
      /** Relative to the archive’s folder, with forward slashes. */
      path: z.string(),
      /** Hashes of what stood there and what is to stand there; without one there is no file. */
      before: HashSchema.optional(),
      after: HashSchema.optional(),
    }),
  ),
  /** Folders that were not there before, the outer ones first. */
  folders: z.array(z.string()),
});

/** What one command changes: it lies beside the staged files, and is what decides. */
export type Journal = z.infer<typeof JournalSchema>;

const journalName = 'journal.json';

/** Names, within the folder of the journal, of a change’s new file and of the one before. */
export const stagedName = (index: number) => `new-${index}`;
export const keptName = (index: number) => `old-${index}`;

export const writeJournal = (folder: string, journal: Journal): void =>
  writeDurably(join(folder, journalName), Buffer.from(jsonText(journal)));

/** Throws a UserError where the journal is not what a program wrote, which takes a broken disk. */
export function readJournal(folder: string): Journal {
  const text = readFileSync(join(folder, journalName), 'utf8');
  try {
    return JournalSchema.parse(JSON.parse(text));
  } catch {
    throw new UserError('What a stopped program was about to change cannot be read.', {
      found: join(folder, journalName),
      remedy: 'Take the archive back from version control or a backup, then delete this folder.',
    });
  }
}
