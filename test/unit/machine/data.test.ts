import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { ArchiveDataSchema, EventDataSchema } from '../../../src/domain/schema/published-data.ts';
import { dataFiles } from '../../../src/site/machine/data/data-files.ts';
import { llmsText } from '../../../src/site/machine/data/llms-text.ts';
import { editionOf } from '../../../src/site/words/edition.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { machineContext, ownArchive, ownArchives } from './machine-archives.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const validators = {
  event: ajv.compile(z.toJSONSchema(EventDataSchema)),
  archive: ajv.compile(z.toJSONSchema(ArchiveDataSchema)),
};

/** What is wrong with a file of data by the JSON Schema it names, as a validator of the standard sees it. */
function dataFaults(text: string): string[] {
  const data = JSON.parse(text) as { $schema: string };
  const validate = validators[data.$schema.endsWith('event.schema.json') ? 'event' : 'archive'];
  validate(data);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

const filesOf = (context: ReturnType<typeof machineContext>) =>
  dataFiles(context).map(({ address, text }) => ({
    path: context.urls.path(address),
    text: text(),
  }));

test.each(ownArchives)('the data of %s is as its JSON Schema says', (name) => {
  const files = filesOf(ownArchive(name)).filter(({ path }) => !path.includes('schema'));
  expect(files.length).toBe(ownArchive(name).archive.events.length + 1);
  expect(
    files.flatMap(({ path, text }) => dataFaults(text).map((fault) => `${path}: ${fault}`)),
  ).toEqual([]);
});

const event = filesOf(ownArchive('demo')).find(({ path }) => path.endsWith('longhaul-2025.json'));

test.each([
  [
    'a talk without an address',
    (text: string) => text.replace(/"page":"[^"]*talks[^"]*"/, '"x":1'),
    /page/,
  ],
  [
    'a start in words',
    (text: string) => text.replace(/"start":\d+/, '"start":"1:10"'),
    /start must be number/,
  ],
  ['a state nobody knows', (text: string) => text.replace('"published"', '"perhaps"'), /state/],
  ['another version', (text: string) => text.replace('"version":1', '"version":2'), /version/],
])('the schema names %s', (_, spoil, named) => {
  expect(dataFaults(event?.text ?? '')).toEqual([]);
  expect(dataFaults(spoil(event?.text ?? '')).join('\n')).toMatch(named);
});

test('an event’s file has talks with chapters, transcripts and slices, and photos with their terms', () => {
  const data = EventDataSchema.parse(JSON.parse(event?.text ?? ''));
  expect(data.talks.find(({ title }) => title.startsWith('A Cron Job'))).toMatchObject({
    recordings: [{ youtube: 'demo-lh25-d', start: 6, end: 170, role: 'main' }],
    transcripts: [
      { language: 'en', vtt: expect.stringMatching(/\/transcript\/en\.vtt$/) as string },
    ],
  });
  expect(data.photos.find(({ picture }) => picture !== undefined)).toMatchObject({
    credit: expect.any(String) as string,
    licence: expect.any(String) as string,
  });
});

test('a zone that was only guessed is not told', () => {
  const archive = archiveOf({ events: [{ event: { guessed: ['timeZone'] } }] });
  const [, file] = filesOf(machineContext(archive));
  expect(file?.text).not.toContain('timeZone');
});

test('language models are told what is here, and no text is markup of its own', () => {
  const archive = archiveOf({
    settings: { title: 'A ](x) <b>', tagline: 'One\n# Two', about: '```' },
    events: [{ event: { name: '[Con](https://evil.example)' } }],
  });
  const text = llmsText(machineContext(archive));
  expect(text).toMatch(/^# A \\\]\(x\) \\<b\\>\n\n> One \\# Two\n\n/);
  expect(text).toContain(
    '- [\\[Con\\](https://evil.example)](https://talks.example/kept/api/v1/events/brookcon-2031.json)',
  );
});

const video = (id: string, more: Record<string, unknown>) => ({ id, ...more });
const session = (id: string, more: Record<string, unknown> = {}) => ({ id, title: id, ...more });

test.each([
  ['when its newest recording came out', { publishedAt: '2031-08-02T22:00:00Z' }, '2031-08-02'],
  ['when a recording went', { state: 'gone' as const, since: '2033-01-05' }, '2033-01-05'],
  ['when its newest talk was held, where no more is known', {}, '2031-05-15'],
])('the edition is of the day %s', (_, more, day) => {
  const archive = archiveOf({
    events: [
      {
        sessions: [
          session('a', { start: '2031-05-15', recordings: [{ video: 'aaaaaaaaaaa' }] }),
          session('b', { start: '2040-01-01T09:00' }),
        ],
        videos: [video('aaaaaaaaaaa', more)],
      },
    ],
  });
  expect(editionOf(archive)).toBe(day);
});

test('an archive of no day has no edition', () => {
  expect(editionOf(archiveOf({}))).toBeUndefined();
  expect(
    editionOf(archiveOf({ events: [{ event: { start: '2031', end: undefined } }] })),
  ).toBeUndefined();
});
