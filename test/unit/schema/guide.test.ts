import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ArchiveFileSchema } from '../../../src/domain/schema/archive-file.ts';
import { CorrectionsFileSchema } from '../../../src/domain/schema/corrections-file.ts';
import { EventFileSchema } from '../../../src/domain/schema/event-file.ts';
import { usualLicences } from '../../../src/domain/schema/licences/licence.ts';
import { PeopleFileSchema } from '../../../src/domain/schema/people-file.ts';
import { PhotosFileSchema } from '../../../src/domain/schema/photos-file.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';
import { TopicsFileSchema } from '../../../src/domain/schema/topics-file.ts';

const guide = readFileSync('data/README.md', 'utf8');

const schemas: Record<string, { parse(value: unknown): unknown }> = {
  'archive.yaml': ArchiveFileSchema,
  'people.yaml': PeopleFileSchema,
  'topics.yaml': TopicsFileSchema,
  'event.yaml': EventFileSchema,
  'schedule.yaml': ScheduleFileSchema,
  'corrections.yaml': CorrectionsFileSchema,
  'photos.yaml': PhotosFileSchema,
};

const examples = [...guide.matchAll(/```yaml (\S+)\n([^`]+)```/g)].map(
  ([, file = '', text = '']): [string, string] => [file, text],
);

test.each(examples)('the guide’s example of %s is right', (file, text) => {
  expect(() => schemas[file]?.parse(parse(text))).not.toThrow();
  expect(schemas).toHaveProperty([file]);
});

test('the guide has an example of every hand file and names every licence', () => {
  expect(new Set(examples.map(([file]) => file))).toEqual(new Set(Object.keys(schemas)));
  for (const licence of usualLicences) expect(guide).toContain(licence);
});

test('the commands the guide names exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...guide.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});
