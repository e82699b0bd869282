import { z } from 'zod';
import { CorrectionsFileSchema } from '../../../src/domain/schema/corrections-file.ts';
import { EventFileSchema } from '../../../src/domain/schema/event-file.ts';
import { PeopleFileSchema } from '../../../src/domain/schema/people-file.ts';
import { PhotosFileSchema } from '../../../src/domain/schema/photos-file.ts';
import { ArchivePinsSchema, PinsSchema } from '../../../src/domain/schema/pins.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';
import { SyncedProgrammeSchema } from '../../../src/domain/schema/synced-programme.ts';
import { SyncedPhotosSchema } from '../../../src/domain/schema/synced-photos.ts';
import { SyncedVideosSchema } from '../../../src/domain/schema/synced-videos.ts';
import { TopicsFileSchema } from '../../../src/domain/schema/topics-file.ts';
import { ArchiveFileSchema } from '../../../src/domain/schema/archive-file.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { parseSource } from '../../../src/store/source-file.ts';
import { validateFile } from '../../../src/store/validate-file.ts';
import { PulledSchema } from '../captions/pulled-tracks.ts';
import { ProposalsSchema } from '../photos/proposals-file.ts';

/** Files that programs make. `*` is one name. */
const MACHINE: Readonly<Record<string, z.ZodType | 'picture' | 'text'>> = {
  'events/*/synced/videos.json': SyncedVideosSchema,
  'events/*/synced/programme.json': SyncedProgrammeSchema,
  'events/*/synced/photos.json': SyncedPhotosSchema,
  'synced/pins.json': ArchivePinsSchema,
  'events/*/synced/pins.json': PinsSchema,
  'events/*/synced/captions.json': PulledSchema,
  'events/*/synced/photo-proposals.yaml': ProposalsSchema,
  'events/*/synced/captions/*.vtt': 'text',
  'events/*/synced/thumbnails/*.jpg': 'picture',
  'events/*/photos/*.jpg': 'picture',
  'events/*/photos/*.webp': 'picture',
  'schemas/README.md': 'text',
  'schemas/*.json': z.record(z.string(), z.unknown()),
};

/** Files of people: a program changes one only where it was asked to by name. */
const HAND: Readonly<Record<string, z.ZodType>> = {
  'archive.yaml': ArchiveFileSchema,
  'people.yaml': PeopleFileSchema,
  'topics.yaml': TopicsFileSchema,
  'events/*/event.yaml': EventFileSchema,
  'events/*/schedule.yaml': ScheduleFileSchema,
  'events/*/corrections.yaml': CorrectionsFileSchema,
  'events/*/photos.yaml': PhotosFileSchema,
  'events/*/people.yaml': PeopleFileSchema,
};

/** Throws a RangeError where no program may write a file of this path; `asked` are hand files it was asked to. */
export function assertWritable(path: string, asked: ReadonlySet<string>): void {
  const parts = path.split('/');
  const isPlain = parts.every(
    (part) => /^[^/\\\p{Cc}]+$/u.test(part) && part !== '.' && part !== '..',
  );
  if (isPlain && kindOf(MACHINE, path) !== undefined) return;
  if (isPlain && asked.has(path) && kindOf(HAND, path) !== undefined) return;
  throw new RangeError(`“${path}” is no file of an archive that a program may write here.`);
}

/**
 * Throws a UserError where what is to be written could not be read again, by the same words as reading it
 * would.
 */
export function assertReadable(path: string, content: string | Uint8Array): void {
  const kind = kindOf(MACHINE, path) ?? kindOf(HAND, path);
  if (kind === 'picture') {
    assertPicture(path, content);
    return;
  }
  if (kind === undefined || kind === 'text' || typeof content !== 'string') return;
  const source = parseSource(path, content);
  const [problem] = validateFile(source, kind).problems;
  if (!problem) return;
  const { message, found, expected } = problem;
  throw new UserError(
    'What was about to be written could not be read again. Nothing was written.',
    {
      at: { file: path, ...(problem.line !== undefined && { line: problem.line }) },
      found: found === undefined ? message : `${message} ${found}`,
      ...(expected !== undefined && { expected }),
      remedy: 'Correct it where it came from, then run the command again.',
    },
  );
}

function assertPicture(path: string, content: string | Uint8Array): void {
  if (typeof content !== 'string' && content.length > 0) return;
  throw new RangeError(`${path} is no picture.`);
}

function kindOf<Kind>(kinds: Readonly<Record<string, Kind>>, path: string): Kind | undefined {
  const found = Object.keys(kinds).find((pattern) => patternOf(pattern).test(path));
  return found === undefined ? undefined : kinds[found];
}

const patternOf = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
