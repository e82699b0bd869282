import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProgrammeSource } from '../../../scripts/adapters/read-programme-source.ts';
import { inspect } from '../../../scripts/commands/inspect.ts';
import { run } from '../sync/sync-sandbox.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'programme-'));

test('a programme is shown as JSON, with null where its file tells nothing', async () => {
  const file = join(folder(), 'a.csv');
  writeFileSync(file, 'Title,Start,Speakers\nMills,2031-06-13 9:00,Ada Pool\n');
  const { stdout } = await run(inspect, {}, {}, ['programme', file]);
  expect(JSON.parse(stdout)).toEqual({
    format: 'csv',
    timeZone: null,
    sessions: [
      {
        title: 'Mills',
        kind: 'talk',
        start: '2031-06-13T09:00',
        speakers: [{ name: 'Ada Pool' }],
        recorded: null,
        recordings: [],
        links: [],
      },
    ],
  });
});

test('folders of RubyEvents and pyvideo are told by what stands in them', async () => {
  const [ruby, python] = [folder(), folder()];
  writeFileSync(join(ruby, 'videos.yml'), '- id: mills\n  title: Mills\n  date: "2031-06-13"\n');
  mkdirSync(join(python, 'videos'));
  writeFileSync(join(python, 'category.json'), '{"title": "HillConf"}');
  writeFileSync(join(python, 'videos', 'mills.json'), '{"title": "Mills", "videos": []}');
  expect(await readProgrammeSource(ruby)).toMatchObject({
    format: 'rubyevents',
    sessions: [{ id: 'mills' }],
  });
  expect(await readProgrammeSource(python)).toMatchObject({
    format: 'pyvideo',
    sessions: [{ title: 'Mills' }],
  });
});

test('a folder without a programme, broken YAML and no file at all are said', async () => {
  const empty = folder();
  await expect(readProgrammeSource(empty)).rejects.toThrow('The folder holds no programme.');
  await expect(readProgrammeSource(join(empty, 'none.xml'))).rejects.toThrow(
    'The programme cannot be read.',
  );
  writeFileSync(join(empty, 'videos.yml'), '- id: "mills\n');
  await expect(readProgrammeSource(empty)).rejects.toThrow('The file is not whole YAML.');
});
