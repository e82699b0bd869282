import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hide } from '../../../scripts/commands/hide.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { makePhoto } from './make-photo.ts';
import { folderOf, imported, runIn, smallArchive } from './small-archive.ts';

const settings = 'photos: { credit: T, licence: CC-BY-4.0 }\n';
const taken = { image: { 0x0110: 'F100' }, photo: { 0x9003: '2031:05:14 09:10:30' } };

async function withThree() {
  const data = smallArchive(settings);
  const from = folderOf({
    'day 1/IMG_0001.jpg': await makePhoto({ ...taken, seed: 1 }),
    'day 2/IMG_0001.jpg': await makePhoto({ ...taken, seed: 2 }),
    'day 2/IMG_0002.jpg': await makePhoto({ ...taken, seed: 3 }),
  });
  const { printed } = await runIn(data, ['import', from]);
  const idOf = (file: string) =>
    new RegExp(`^ {2}(p[0-9a-f]{11}): ${file}$`, 'm').exec(printed)?.[1] ?? '';
  return { data, from, idOf };
}

const everythingIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('the name of an imported file', () => {
  test('is known on this machine and stands nowhere in the archive', async () => {
    const { data, idOf } = await withThree();
    expect(idOf('day 2/IMG_0002.jpg')).not.toBe('');
    expect((await runIn(data, ['status'])).printed).toContain(
      `${idOf('day 1/IMG_0001.jpg')} (day 1/IMG_0001.jpg)`,
    );
    expect(everythingIn(data)).not.toMatch(/IMG_000|day 1/);
  });

  test('will do for the clock and for hiding, where it is one photo’s', async () => {
    const { data, idOf } = await withThree();
    const { printed } = await runIn(data, ['clock', 'IMG_0002.jpg', '9:11:30'], { json: true });
    expect(JSON.parse(printed)).toMatchObject({ camera: { behind: '0:01:00' } });
    await expect(runIn(data, ['clock', 'IMG_0001.jpg', '9:11:30'])).rejects.toThrow(
      'Several photos',
    );
    await runIn(data, ['photo', 'img_0002.jpg'], { why: 'Asked.', out: join(data, 'dist') }, hide);
    const id = idOf('day 2/IMG_0002.jpg');
    expect(readFileSync(join(data, 'events/meetup/photos.yaml'), 'utf8')).toContain(`id: ${id}`);
    expect(existsSync(join(data, `events/meetup/photos/${id}.jpg`))).toBe(false);
  });
});

describe('photos remove', () => {
  test('undoes an import', async () => {
    const { data, from } = await withThree();
    const dry = await runIn(data, ['remove', from], { 'dry-run': true });
    expect(dry.printed).toBe('3 photos would be taken out.\n');
    expect(imported(data).records).toHaveLength(3);
    const { printed } = await runIn(data, ['remove', from]);
    expect(printed).toContain('3 photos taken out.');
    expect(imported(data).records).toEqual([]);
    expect(readdirSync(join(data, 'events/meetup/photos'))).toEqual([]);
    expect(readArchive(data).archive?.photos).toEqual([]);
    expect((await runIn(data, ['import', from])).printed).toMatch(/^3 imported\.\n/);
  });

  test('takes out single photos, by id or file name, and names what is none', async () => {
    const { data, idOf } = await withThree();
    const id = idOf('day 1/IMG_0001.jpg');
    await runIn(data, ['remove', id, 'IMG_0002.jpg']);
    expect(imported(data).records.map((photo) => photo.id)).toEqual([idOf('day 2/IMG_0001.jpg')]);
    await expect(runIn(data, ['remove', 'pnone'])).rejects.toThrow('no photo “pnone”');
    await expect(runIn(data, ['remove'])).rejects.toThrow('Which photos');
  });
});

test('a photo’s address may be chosen, and the one it had leads there', async () => {
  const { data, from, idOf } = await withThree();
  const was = idOf('day 2/IMG_0002.jpg');
  const yaml = join(data, 'events/meetup/photos.yaml');
  writeFileSync(yaml, `photos:\n  - { id: full-room, was: ${was}, alt: A full room. }\n`);
  const { archive, problems } = readArchive(data);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(archive?.photos).toHaveLength(3);
  expect(archive?.photoById.get('meetup/full-room')).toMatchObject({
    formerKey: was,
    alt: 'A full room.',
    talkId: 'meetup/opening',
    file: `events/meetup/photos/${was}.jpg`,
  });
  expect((await runIn(data, ['import', from])).printed).toMatch(/^3 already in the archive\./);
  await runIn(data, ['photo', 'full-room'], { why: 'Asked.', out: join(data, 'dist') }, hide);
  expect(existsSync(join(data, `events/meetup/photos/${was}.jpg`))).toBe(false);
  expect((await runIn(data, ['import', from])).printed).toContain('1 hidden or not wanted');
});

describe('what a person has of a photo or talk', () => {
  test('a photo’s page hides it, and a name with its folder too', async () => {
    const { data, idOf } = await withThree();
    const out = join(data, 'dist');
    const id = idOf('day 2/IMG_0002.jpg');
    const page = `https://talks.example/kept/events/meetup/photos/${id}/`;
    await runIn(data, ['photo', page], { why: 'Asked.', out }, hide);
    await runIn(data, ['photo', 'day 1/IMG_0001.jpg'], { why: 'Asked.', out }, hide);
    const hidden = readFileSync(join(data, 'events/meetup/photos.yaml'), 'utf8');
    expect([id, idOf('day 1/IMG_0001.jpg')].every((one) => hidden.includes(one))).toBe(true);
  });

  test('with several events the one that has it is meant', async () => {
    const { data, idOf } = await withThree();
    mkdirSync(join(data, 'events/other'));
    writeFileSync(
      join(data, 'events/other/event.yaml'),
      'name: Other\nstart: 2031\ntimeZone: UTC\n',
    );
    writeFileSync(
      join(data, 'events/other/schedule.yaml'),
      'sessions:\n  - { id: rivers, title: Rivers, start: 2031 }\n',
    );
    const out = join(data, 'dist');
    const id = idOf('day 2/IMG_0002.jpg');
    await runIn(data, ['photo', id], { why: 'Asked.', out }, hide);
    expect(readFileSync(join(data, 'events/meetup/photos.yaml'), 'utf8')).toContain(id);
    await runIn(data, ['talk', '/events/other/talks/rivers/'], { why: 'Asked.' }, hide);
    expect(readFileSync(join(data, 'events/other/corrections.yaml'), 'utf8')).toContain(
      'talk: rivers',
    );
  });
});
