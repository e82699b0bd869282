import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { readArchive } from '../../../src/store/read-archive.ts';

/** Reads an archive of these files. */
function readFiles(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return readArchive(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const archive = 'title: Archive\ntagline: Talks.\n';
const event = 'name: BrookCon\nstart: 2031-05-14\nend: 2031-05-15\ntimeZone: Europe/Vienna\n';

test('an archive with nothing but its settings can be read', () => {
  const { archive: read, problems } = readFiles({ 'archive.yaml': archive });
  expect(problems).toEqual([]);
  expect(read).toMatchObject({ events: [], talks: [], people: [] });
});

test('empty files count as empty lists', () => {
  const { archive: read, problems } = readFiles({
    'archive.yaml': archive,
    'people.yaml': '',
    'topics.yaml': '# none yet\n',
    'events/brookcon/event.yaml': event,
    'events/brookcon/corrections.yaml': '',
  });
  expect(problems).toEqual([]);
  expect(read?.events).toHaveLength(1);
});

test('a folder without an archive is a person’s mistake', () => {
  expect(() => readArchive(tmpdir())).toThrow(UserError);
});

test('every broken file is told of at once', () => {
  const { archive: read, problems } = readFiles({
    'archive.yaml': 'title: Archive\n',
    'people.yaml': '- id: ada\n',
    'events/brookcon/event.yaml': event.replace('2031-05-14', '14 May'),
    'events/Brook Con/event.yaml': event,
  });
  expect(read).toBeUndefined();
  expect(problems.map(({ file, line, found }) => [file, line, found])).toEqual([
    ['archive.yaml', 1, 'nothing'],
    ['people.yaml', 1, 'nothing'],
    ['events/Brook Con', 1, '"Brook Con"'],
    ['events/brookcon/event.yaml', 2, '14 May'],
  ]);
});

test('captions are found by name, and delivered ones hide synced ones of their language', () => {
  const { sources, problems } = readFiles({
    'archive.yaml': archive,
    'events/brookcon/event.yaml': event,
    'events/brookcon/schedule.yaml':
      'sessions:\n  - { id: one, title: One, recordings: [{ video: aaaaaaaaaaa }] }\n',
    'events/brookcon/captions/aaaaaaaaaaa.en.vtt': 'WEBVTT\n',
    'events/brookcon/captions/README.md': 'notes\n',
    'events/brookcon/synced/captions/aaaaaaaaaaa.en.auto.vtt': 'WEBVTT\n',
    'events/brookcon/synced/captions/aaaaaaaaaaa.pt-BR.auto.vtt': 'WEBVTT\n',
  });
  expect(problems).toEqual([]);
  expect(sources?.events[0]?.captions).toMatchObject([
    { language: 'en', kind: 'edited', origin: 'delivered' },
    { language: 'pt-BR', kind: 'auto', origin: 'synced' },
  ]);
});

test('a place in a file can be asked for afterwards', () => {
  const { locate } = readFiles({
    'archive.yaml': archive,
    'people.yaml': '- id: ada\n  name: Ada\n',
  });
  expect(locate('people.yaml', [0, 'name'])).toEqual({ line: 2, column: 9 });
  expect(locate('nowhere.yaml', [])).toBeUndefined();
});
