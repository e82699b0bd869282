import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { importCacheOf } from '../../../scripts/commands/photos/import.ts';
import { hide } from '../../../scripts/commands/hide.ts';
import { photos } from '../../../scripts/commands/photos.ts';
import { createOutput } from '../../../scripts/output.ts';
import type { Command } from '../../../scripts/command.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { drawPhoto } from '../../fixtures/draw/draw-photo.ts';
import type { DrawnPhoto } from '../../fixtures/draw/photo-list.ts';
import { temporaryFolder } from './temporary-folder.ts';

const day = '2031-05-14';

/** A small archive of one event; returns its folder. */
function archive(photosYaml = 'photos: []\n'): string {
  const root = temporaryFolder();
  const event = join(root, 'events', 'meetup');
  onTestFinished(() =>
    rmSync(dirname(importCacheOf(root, 'meetup')), { recursive: true, force: true }),
  );
  mkdirSync(event, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('archive.yaml', 'title: T\ntagline: T\n');
  write('people.yaml', '- { id: shy, name: Shy Person, photoConsent: no }\n');
  write('topics.yaml', '[]\n');
  write(
    'events/meetup/event.yaml',
    `name: Meetup\nstart: ${day}\nend: ${day}\ntimeZone: Europe/Paris\n`,
  );
  write(
    'events/meetup/schedule.yaml',
    `sessions:\n  - id: opening\n    title: Opening\n    start: ${day}T09:00\n    end: ${day}T09:30\n    recordings:\n      - { video: aaaaaaaaaaa, beganAt: '${day}T09:00:30' }\n`,
  );
  write('events/meetup/photos.yaml', photosYaml);
  write('events/meetup/corrections.yaml', '# what people asked for\n[]\n');
  return root;
}

async function run(command: Command, args: string[], flags: Record<string, string | boolean>) {
  let printed = '';
  const sink = { write: (text: string) => (printed += text) };
  const out = createOutput(sink, { write: () => undefined }, {});
  const code = await command.run({ args, flags, out, env: {} });
  return { code, printed };
}

const drawn = (more: Partial<DrawnPhoto> = {}) =>
  drawPhoto({
    file: 'IMG_0001.jpg',
    subject: 'badge',
    takenAt: `${day}T09:10:30`,
    offset: '+02:00',
    longEdge: 240,
    camera: { make: 'Fabrikam', model: 'F100', serial: '42' },
    caption: 'Badges: all of them',
    creator: 'Ana Example',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    ...more,
  });

/** Content of every file below a folder, but for those a program may write. */
function handFiles(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(root, name)).isFile() && !/\/(?:synced|photos)\//.test(`/${name}`),
  );
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  );
}

describe('photos import', () => {
  test('brings photos in, proposes words for photos.yaml and touches no hand file', async () => {
    const data = archive();
    const from = temporaryFolder();
    writeFileSync(join(from, 'IMG_0001.jpg'), await drawn());
    const before = handFiles(data);
    const { code, printed } = await run(photos, ['import', from], { data });
    expect(code).toBe(0);
    expect(printed).toMatch(/^1 imported\.\nWhat the files say of 1 photo, /);
    expect(handFiles(data)).toEqual(before);
    const synced = join(data, 'events/meetup/synced');
    const proposals = parse(readFileSync(join(synced, 'photo-proposals.yaml'), 'utf8')) as {
      photos: { id: string }[];
    };
    const id = proposals.photos[0]?.id ?? '';
    expect(proposals.photos).toEqual([
      { id, caption: 'Badges: all of them', credit: 'Ana Example', licence: 'CC-BY-4.0' },
    ]);
    writeFileSync(
      join(data, 'events/meetup/photos.yaml'),
      JSON.stringify({ photos: proposals.photos }),
    );
    const read = readArchive(data).archive?.photos ?? [];
    expect(read).toMatchObject([
      {
        key: id,
        caption: 'Badges: all of them',
        talkId: 'meetup/opening',
        at: 600.4,
        linkedBy: 'clock',
        credit: 'Ana Example',
        licence: 'CC-BY-4.0',
        file: `events/meetup/photos/${id}.jpg`,
      },
    ]);
    await run(photos, ['import', from], { data });
    expect(existsSync(join(synced, 'photo-proposals.yaml'))).toBe(false);
  });

  test('on a dry run says what it would do and writes nothing', async () => {
    const data = archive();
    const from = temporaryFolder();
    writeFileSync(join(from, 'a.jpg'), await drawn());
    const { printed } = await run(photos, ['import', from], { data, 'dry-run': true });
    expect(printed).toContain('1 would be imported.');
    expect(existsSync(join(data, 'events/meetup/synced'))).toBe(false);
    expect(existsSync(join(data, 'events/meetup/photos'))).toBe(false);
  });

  test('exits 1 and names what it refused, escaped', async () => {
    const data = archive();
    const from = temporaryFolder();
    writeFileSync(join(from, 'good.jpg'), await drawn());
    writeFileSync(join(from, 'bad\n\u001b[31m.jpg'), 'not a picture at all');
    const { code, printed } = await run(photos, ['import', from], { data });
    expect(code).toBe(1);
    expect(printed).toContain('1 imported, 1 refused.');
    expect(printed).toContain('bad\\u000a\\u001b[31m.jpg: its name holds characters');
    expect(printed).not.toContain('\u001b');
  });

  test('makes a file named after an entry that photo, and a changed file replaces it', async () => {
    const data = archive(
      'photos:\n  - id: badges\n    alt: Badges.\n    credit: A\n    licence: CC0-1.0\n',
    );
    const from = temporaryFolder();
    writeFileSync(join(from, 'badges.jpg'), await drawn());
    expect((await run(photos, ['import', from], { data })).printed).toContain('1 imported.');
    const file = join(data, 'events/meetup/photos/badges.jpg');
    const first = readFileSync(file);
    expect((await run(photos, ['import', from], { data })).printed).toContain(
      '1 already in the archive.',
    );
    writeFileSync(join(from, 'badges.jpg'), await drawn({ seed: 'another' }));
    const { printed } = await run(photos, ['import', from], { data, json: true });
    expect(JSON.parse(printed)).toMatchObject({ imported: [{ id: 'badges', replaced: true }] });
    expect(readFileSync(file).equals(first)).toBe(false);
  });

  test('copies nothing of a photo with all rights reserved, unless told that it may', async () => {
    const data = archive();
    const from = temporaryFolder();
    const reserved = { copyright: 'Copyright Ana Example. All rights reserved.' };
    writeFileSync(
      join(from, 'a.jpg'),
      await drawn({ ...reserved, licence: 'https://ana.example.org/' }),
    );
    const { code, printed } = await run(photos, ['import', from], { data });
    expect(code).toBe(0);
    expect(printed).toContain('1 with all rights reserved, and left out.');
    expect(existsSync(join(data, 'events/meetup/photos'))).toBe(false);
    const told = await run(photos, ['import', from], { data, licence: 'permission' });
    expect(told.printed).toContain('1 imported.');
  });

  test('keeps no copy of a photo that shows somebody who does not want it', async () => {
    const data = archive(
      'photos:\n  - id: portrait\n    people: [shy]\n    alt: Somebody.\n    credit: A\n    licence: CC0-1.0\n',
    );
    const from = temporaryFolder();
    writeFileSync(join(from, 'portrait.jpg'), await drawn());
    const { printed } = await run(photos, ['import', from], { data });
    expect(printed).toContain('1 hidden or not wanted');
    expect(existsSync(join(data, 'events/meetup/photos'))).toBe(false);
  });

  test('takes time and caption from a Takeout sidecar where the file says none', async () => {
    const data = archive();
    const from = temporaryFolder();
    const bare = await sharp(await drawn())
      .jpeg()
      .toBuffer();
    writeFileSync(join(from, 'IMG_7.jpg'), bare);
    writeFileSync(
      join(from, 'IMG_7.jpg.supplemental-metadata.json'),
      JSON.stringify({
        description: 'Doors',
        photoTakenTime: { timestamp: `${Date.parse(`${day}T07:10:30Z`) / 1000}` },
      }),
    );
    await run(photos, ['import', from], { data, credit: 'A', licence: 'CC0-1.0' });
    expect(readArchive(data).archive?.photos).toMatchObject([
      { talkId: 'meetup/opening', at: 600 },
    ]);
  });

  test.each([
    ['no folder', ['import'], {}, 'Name one folder or ZIP'],
    ['another verb', ['improt', 'x'], {}, 'nothing photos can do'],
    ['an event that is not there', ['import', '.'], { event: 'nope' }, 'no event “nope”'],
    ['a licence that is none', ['import', '.'], { licence: 'free' }, 'no licence'],
  ])('says what is wrong with %s', async (_, args, flags, message) => {
    const error: unknown = await run(photos, args, { data: archive(), ...flags }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(message);
  });
});

test('photos fetch brings free originals in and leaves reserved ones cards', async () => {
  const bytes = await drawn();
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const entry = (id: string, licence: string) =>
    `  - { id: ${id}, alt: A, credit: C, licence: ${licence}, original: '${url}/${id}.jpg' }\n`;
  const data = archive(
    `photos:\n${entry('free', 'CC-BY-4.0')}${entry('reserved', 'all-rights-reserved')}${entry('unclear', 'unknown')}`,
  );
  expect((await run(photos, ['fetch'], { data })).printed).toContain(
    'free: its address lies in a private network',
  );
  expect(asked).toBe(0);
  const { code, printed } = await run(photos, ['fetch'], { data, 'allow-private': true });
  expect({ code, asked }).toEqual({ code: 0, asked: 1 });
  expect(printed).toContain('1 imported.');
  const read = readArchive(data).archive?.photos.map(({ key, file }) => [key, file !== undefined]);
  expect(read).toEqual([
    ['free', true],
    ['reserved', false],
    ['unclear', false],
  ]);
  expect((await run(photos, ['fetch'], { data, 'allow-private': true })).printed).toContain(
    'no original to fetch',
  );
});

test('photos clock prints a line that, pasted, puts the camera’s photos right', async () => {
  const data = archive(
    'photos:\n  - id: badges\n    alt: Badges.\n    credit: A\n    licence: CC0-1.0\n',
  );
  const from = temporaryFolder();
  writeFileSync(join(from, 'badges.jpg'), await drawn({ takenAt: `${day}T08:10:25` }));
  await run(photos, ['import', from], { data });
  expect(readArchive(data).archive?.photos[0]).not.toHaveProperty('talkId');
  const { printed } = await run(photos, ['clock', 'badges', '9:10:30'], { data });
  const file = join(data, 'events/meetup/photos.yaml');
  writeFileSync(file, printed + readFileSync(file, 'utf8'));
  const [photo] = readArchive(data).archive?.photos ?? [];
  expect(photo).toMatchObject({ talkId: 'meetup/opening', takenAt: `${day}T09:10:30` });
  expect(Math.abs((photo?.at ?? 0) - 600)).toBeLessThan(1);
});

test('photos status tells what has its moment and what needs a human', async () => {
  const data = archive('photos:\n  - id: badges\n    credit: A\n    licence: CC0-1.0\n');
  const from = temporaryFolder();
  writeFileSync(join(from, 'badges.jpg'), await drawn());
  await run(photos, ['import', from], { data });
  const { printed } = await run(photos, ['status'], { data });
  expect(printed).toMatch(
    /1 {2}know their second\n +0 {2}know their talk alone\n +0 {2}lie outside every talk\n +1 {2}need a human/,
  );
  expect(printed).toMatch(/badges .* what is to be seen\? alt:/);
  expect(printed).toMatch(/Fabrikam F100 \([0-9a-f]{6}\): 1 photo, 0 outside/);
});

describe('hide', () => {
  const demo = () => {
    const data = temporaryFolder();
    cpSync('test/fixtures/demo', data, { recursive: true });
    onTestFinished(() =>
      rmSync(dirname(importCacheOf(data, '')), { recursive: true, force: true }),
    );
    return data;
  };

  test('takes a photo out of the archive, its file and its record, and an import does not bring it back', async () => {
    const data = demo();
    const folder = join(data, 'events/longhaul-2025');
    const before = readFileSync(join(folder, 'photos.yaml'), 'utf8').split('\n');
    const { printed } = await run(hide, ['photo', 'longhaul-2025/maja-opens'], {
      data,
      why: 'She asked.',
    });
    expect(printed).toContain('maja-opens is hidden');
    const after = readFileSync(join(folder, 'photos.yaml'), 'utf8').split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(added).toEqual(['    hidden: true', '    why: She asked.']);
    expect(after.filter((line) => !added.includes(line))).toEqual(before);
    expect(existsSync(join(folder, 'photos/maja-opens.jpg'))).toBe(false);
    expect(readFileSync(join(folder, 'synced/photos.json'), 'utf8')).not.toContain('maja-opens');
    expect(readArchive(data).archive?.photoById.has('longhaul-2025/maja-opens')).toBe(false);
    const from = temporaryFolder();
    writeFileSync(join(from, 'maja-opens.jpg'), await drawn());
    await run(photos, ['import', from], { data, event: 'longhaul-2025' });
    expect(existsSync(join(folder, 'photos/maja-opens.jpg'))).toBe(false);
  });

  test('deletes the copies a built site has of the photo, and no other’s', async () => {
    const data = demo();
    const out = temporaryFolder();
    const names = [
      'media/longhaul-2025/photos/maja-opens-320.avif',
      'events/longhaul-2025/photos/maja-opens/index.html',
      'media/longhaul-2025/longhaul-2025-photos.zip',
      'media/longhaul-2025/photos/maja-opens-twice-320.avif',
      'media/longhaul-2025/photos/name-badges-320.avif',
    ];
    for (const name of names) {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      writeFileSync(join(out, name), '');
    }
    await run(hide, ['photo', 'longhaul-2025/maja-opens'], { data, out, why: 'She asked.' });
    expect(names.filter((name) => existsSync(join(out, name)))).toEqual(names.slice(3));
  });

  test('takes a talk out of the archive', async () => {
    const data = demo();
    const id = 'longhaul-2025/a-database-older-than-its-team';
    await run(hide, ['talk', id], { data, why: 'They asked.' });
    const { archive: read } = readArchive(data);
    expect(read?.talks.length).toBeGreaterThan(5);
    expect(read?.talkById.has(id)).toBe(false);
  });

  test.each([
    ['nothing', [], {}, 'What is to be hidden?'],
    ['no reason', ['photo', 'maja-opens'], {}, 'A reason is needed'],
    [
      'an id that is not there',
      ['photo', 'longhaul-2025/maja-open'],
      { why: 'x' },
      'no photo “maja-open”',
    ],
  ])('says what is wrong with %s', async (_, args, flags, message) => {
    await expect(run(hide, args, { data: 'test/fixtures/demo', ...flags })).rejects.toThrow(
      message,
    );
  });
});
