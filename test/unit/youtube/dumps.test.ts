import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDump } from '../../../scripts/adapters/youtube/dump/read-dump.ts';
import { UserError } from '../../../src/domain/user-error.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'aftertalk-dumps-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const full = (n: number, more = {}) => ({
  id: `weir-video${n}`,
  title: `Weirs, part ${n} - Nora Aalto`,
  description: `Part ${n}`,
  duration: 600 + n,
  chapters: null,
  subtitles: {},
  automatic_captions: {},
  extractor_key: 'Youtube',
  ...more,
});
const flat = (n: number, more = {}) => ({
  _type: 'url',
  ie_key: 'Youtube',
  id: `weir-video${n}`,
  url: `https://www.youtube.com/watch?v=weir-video${n}`,
  title: `Weirs, part ${n} - Nora Aalto`,
  description: null,
  duration: 600 + n,
  ...more,
});
const list = (entries: unknown[], more = {}) => ({
  _type: 'playlist',
  id: 'PLweirdays2031',
  title: 'Weir Days 2031',
  playlist_count: entries.length,
  entries,
  ...more,
});
const line = (entry: object, index: number) => ({
  ...entry,
  playlist_id: 'PLweirdays2031',
  playlist_title: 'Weir Days 2031',
  playlist_count: 2,
  playlist_index: index,
});

function write(content: unknown, name = 'dump.json'): string {
  const file = join(folder, name);
  const bytes = content instanceof Uint8Array || typeof content === 'string';
  writeFileSync(file, bytes ? content : JSON.stringify(content));
  return file;
}
const read = (content: unknown) => readDump(write(content));
const ids = ({ videos }: { videos: readonly { id: string }[] }) => videos.map(({ id }) => id);
const lines = (...values: object[]) => values.map((one) => JSON.stringify(one)).join('\n');

describe('a dump in any encoding that JSON is written in', () => {
  const text = JSON.stringify(list([full(1, { title: 'Wehre – Nora Äalto' })]));
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  // Windows PowerShell 5.1 writes UTF-16 with a mark for “>”, UTF-8 with one for Out-File -Encoding utf8.
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 of Windows PowerShell', Buffer.from(`\ufeff${text}\r\n`, 'utf16le')],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 without a mark', little],
    ['UTF-16, big end first, without a mark', big],
  ])('%s', async (_, bytes) => {
    const { videos } = await read(bytes);
    expect(videos).toMatchObject([{ rawTitle: 'Wehre – Nora Äalto' }]);
  });
});

describe('what an entry tells', () => {
  test('a flat one tells no description, chapters or captions, and the report says so', async () => {
    const dump = await read(list([flat(1), full(2)]));
    expect(dump.videos[0]).toEqual({
      id: 'weir-video1',
      state: 'published',
      rawTitle: 'Weirs, part 1 - Nora Aalto',
      duration: 601,
    });
    expect(dump.lacks).toEqual([expect.stringMatching(/a quick dump does not tell.*: 1$/)]);
    expect(dump.complete).toBe(true);
  });

  test('a full one tells that there is none', async () => {
    const { videos, lacks } = await read(list([full(1, { description: '' })]));
    expect(videos[0]).toMatchObject({ description: '', chapters: [], captionTracks: [] });
    expect(lacks).toEqual([]);
  });

  test('a null of a flat one and a missing key of a full one are both silence', async () => {
    const { subtitles, ...rest } = full(2, { automatic_captions: { 'en-orig': [] } });
    const { videos } = await read(list([flat(1, { chapters: null, subtitles: null }), rest]));
    expect(subtitles).toEqual({});
    expect(videos[0]).not.toHaveProperty('chapters');
    expect(videos[0]).not.toHaveProperty('captionTracks');
    expect(videos[1]).toMatchObject({
      captionTracks: [{ language: 'en', kind: 'auto' }],
      untoldTracks: 'edited',
    });
  });

  test.each([
    ['a number for a title', { title: 7 }],
    ['a description of another type', { description: ['x'] }],
    ['a time past all dates', { timestamp: 1e300, was_live: true, release_timestamp: 1e300 }],
    ['a day that is none', { upload_date: '20249999' }],
    ['chapters without titles', { chapters: [{ start_time: 1 }] }],
    ['thumbnails that are none', { thumbnails: 'none' }],
  ])('%s is not told, and spoils nothing', async (_, odd) => {
    const { videos } = await read(list([full(1, odd), full(2)]));
    expect(ids({ videos })).toEqual(['weir-video1', 'weir-video2']);
    expect(videos[0]).not.toHaveProperty('publishedAt');
    expect(videos[1]).toMatchObject({ rawTitle: 'Weirs, part 2 - Nora Aalto' });
  });

  test('streams on air, streams to come and videos for members are taken in and named', async () => {
    const { videos, lacks } = await read(
      list([
        // yt-dlp 2026.05 puts the minute of the dump behind the title of a stream on air.
        full(1, { title: 'Hall A 2031-05-14 09:31', live_status: 'is_live', duration: null }),
        full(2, { title: 'Hall B', live_status: 'is_upcoming', duration: null }),
        full(3, { title: 'Early', availability: 'subscriber_only', playable_in_embed: true }),
      ]),
    );
    expect(videos).toMatchObject([
      { state: 'published', rawTitle: 'Hall A' },
      { state: 'upcoming', rawTitle: 'Hall B' },
      { state: 'published', rawTitle: 'Early', embeddable: false },
    ]);
    expect(lacks).toEqual([
      'on air while the dump was made: 1 (Hall A 2031-05-14 09:31)',
      'not begun yet: 1 (Hall B)',
      'for members of the channel only: 1 (Early)',
    ]);
  });
});

describe('the order and the whole', () => {
  test.each([
    ['the places of entries', list([2, 1].map((n) => full(n, { playlist_index: n })))],
    ['the places beside them', list([flat(2), flat(1)], { requested_entries: [2, 1] })],
  ])('a reversed dump is put right by %s', async (_, dump) => {
    const read2 = await read(dump);
    expect(ids(read2)).toEqual(['weir-video1', 'weir-video2']);
    expect(read2.complete).toBe(true);
  });

  test('without places the order is the dump’s', async () => {
    expect(ids(await read(list([full(2), full(1)])))).toEqual(['weir-video2', 'weir-video1']);
  });

  test.each<[string, object, RegExp]>([
    ['fewer entries than videos', list([full(1)], { playlist_count: 9 }), /not in the dump: 8/],
    ['an entry that could not be read', list([full(1), null]), /could not read: 1/],
    ['a chosen part', list([full(1)], { playlist_count: null }), /does not say how many/],
    ['no entries', list([]), /names no videos/],
  ])('with %s nothing is taken for gone', async (_, dump, says) => {
    const { complete, lacks } = await read(dump);
    expect([complete, lacks.join('; ')]).toEqual([false, expect.stringMatching(says)]);
  });
});

describe('other shapes of a dump', () => {
  test('a line a video', async () => {
    const dump = await read(lines(line(full(2), 2), line(full(1), 1)));
    expect(dump).toMatchObject({ id: 'PLweirdays2031', title: 'Weir Days 2031', complete: true });
    expect(ids(dump)).toEqual(['weir-video1', 'weir-video2']);
  });

  test('a folder of .info.json files with the playlist’s own', async () => {
    const inner = join(folder, 'infos');
    mkdirSync(inner);
    write(line(full(2), 2), 'infos/A [weir-video2].info.json');
    write(line(full(1), 1), 'infos/B [weir-video1].info.json');
    const { entries, ...header } = list([], { playlist_count: 2, description: 'By the weir' });
    expect(entries).toEqual([]);
    write(header, 'infos/Weir Days 2031 [PLweirdays2031].info.json');
    write('not read', 'infos/notes.txt');
    const dump = await readDump(inner);
    expect(dump).toMatchObject({
      id: 'PLweirdays2031',
      description: 'By the weir',
      complete: true,
    });
    expect(ids(dump)).toEqual(['weir-video1', 'weir-video2']);
  });

  test('a channel with tabs, by the list of its uploads', async () => {
    const channel = 'UCweirweirweirweirweirwe';
    const tab = (title: string, entries: unknown[]) => list(entries, { id: channel, title });
    const dump = await read({
      ...list([tab('Weir - Videos', [flat(1), flat(2)]), tab('Weir - Live', [flat(2), flat(3)])]),
      id: channel,
    });
    expect(dump.id).toBe('UUweirweirweirweirweirwe');
    expect(ids(dump)).toEqual(['weir-video1', 'weir-video2', 'weir-video3']);
    expect(dump).toMatchObject({ complete: false, duplicates: [] });
    expect(dump.lacks[0]).toContain('a channel: Weir - Videos (2), Weir - Live (2)');
  });

  test('single videos that name no playlist', async () => {
    const dump = await read(lines({ _type: 'video', ...full(1) }, full(2)));
    expect(ids(dump)).toHaveLength(2);
    expect(dump).toMatchObject({ complete: false });
    expect(dump).not.toHaveProperty('id');
  });

  test('what is no YouTube video is named and left out', async () => {
    const { videos, lacks } = await read(
      list([
        full(1),
        { _type: 'url', ie_key: 'YoutubeTab', id: 'PLotherlist0001', title: 'Another list' },
        { id: '123456789ab', title: 'Elsewhere', extractor_key: 'Vimeo' },
        { id: null, url: 'x' },
        17,
      ]),
    );
    expect(videos).toHaveLength(1);
    expect(lacks).toContain(
      'entries that are no YouTube videos: 4 (Another list; Elsewhere; x; without a title)',
    );
  });
});

test.each<[string, unknown, RegExp]>([
  ['a search', list([full(1)], { id: 'weirs and how they work' }), /a search or a page/],
  ['a search by lines', lines({ ...full(1), playlist_id: 'weirs and how' }), /a search or a page/],
  [
    'two playlists',
    lines(list([full(1)]), list([full(2)], { id: 'PLweirdays2032' })),
    /2 playlists/,
  ],
  [
    'lines of two playlists',
    lines(line(full(1), 1), { ...line(full(2), 1), playlist_id: 'PLweirdays2032' }),
    /2 playlists/,
  ],
  ['a list of numbers that is cut', '[1, 2', /not whole JSON/],
  ['another program’s object', { name: 'x' }, /not a yt-dlp dump/],
])('%s is refused in words', async (_, content, says) => {
  await expect(read(content)).rejects.toThrow(says);
  await expect(read(content)).rejects.toBeInstanceOf(UserError);
});

test('a line that was cut is named', async () => {
  const text = `${lines(line(full(1), 1))}\n{"id": "weir-vi`;
  await expect(read(text)).rejects.toMatchObject({ details: { at: { line: 2 } } });
});

test('a folder without .info.json files is a person’s mistake', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  await expect(readDump(empty)).rejects.toThrow('holds no .info.json files');
});

test('whatever an entry holds, it is read or refused in words', async () => {
  const keys = Object.keys(full(1, { _type: 0, timestamp: 0, live_status: 0, playlist_index: 0 }));
  const entry = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(entry, fc.jsonValue()), { maxLength: 5 }), async (odd) => {
      const { videos } = await read(list([full(1), ...odd]));
      expect(ids({ videos })).toContain('weir-video1');
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['Creative Commons Attribution license (reuse allowed)', 'CC-BY-3.0'],
  ['Standard YouTube License', undefined],
  [null, undefined],
])('a dump’s licence “%s” is %s', async (license, licence) => {
  const { videos } = await read(list([full(1, { license })]));
  expect(videos[0]?.licence).toBe(licence);
});
