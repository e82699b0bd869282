import { z } from 'zod';
import { ArchiveFileSchema } from './archive-file.ts';
import { CorrectionsFileSchema } from './corrections-file.ts';
import { EventFileSchema } from './event-file.ts';
import { PeopleFileSchema } from './people-file.ts';
import { PhotosFileSchema } from './photos-file.ts';
import { ScheduleFileSchema } from './schedule-file.ts';
import { TopicsFileSchema } from './topics-file.ts';

/** What a person may write, by file, without `.yaml`. */
export const handFiles = {
  archive: ArchiveFileSchema,
  people: PeopleFileSchema,
  topics: TopicsFileSchema,
  event: EventFileSchema,
  schedule: ScheduleFileSchema,
  corrections: CorrectionsFileSchema,
  photos: PhotosFileSchema,
} satisfies Record<string, z.ZodType>;

/**
 * The JSON Schema of each hand file by its name, for editors that complete and check YAML. Draft 7 is what
 * they understand (https://github.com/redhat-developer/yaml-language-server).
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(handFiles).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
    ]),
  );
}
