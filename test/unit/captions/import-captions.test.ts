import { existsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';
import { openCaptionArchive } from './caption-archive.ts';
import { encodeText } from './encode-text.ts';

const vtt = 'WEBVTT\n\n00:01.000 --> 00:03.000\nWe moor at the key valley.\n';
const srt = '1\r\n00:00:01,500 --> 00:00:02,250\r\n<i>Żegluga</i> &amp; fog\r\n\r\n';
const sbv = '0:00:01.000,0:00:03.000\nHoist the sail\n';
const json3 = JSON.stringify({
  wireMagic: 'pb3',
  events: [
    {
      tStartMs: 1000,
      dDurationMs: 2000,
      segs: [{ utf8: 'cast' }, { utf8: ' off', tOffsetMs: 400 }],
    },
  ],
});
const rolling = `WEBVTT
Kind: captions
Language: en

00:00:01.000 --> 00:00:03.000
the tide<00:00:01.500><c> turns</c>

00:00:03.000 --> 00:00:03.010
the tide turns

00:00:03.010 --> 00:00:05.000
the tide turns
and<00:00:03.500><c> turns</c>
`;

let archive: ReturnType<typeof openCaptionArchive>;
afterEach(() => archive.close());

test('files of every format go to the event whose talk they belong to', async () => {
  archive = openCaptionArchive({
    'First talk [quay25talkA].en.vtt': vtt,
    'deeper/quay25talkB.pl.srt': srt,
    'Third talk [quay26talkA].en-orig.json3': json3,
    'quay26talkB.pt_BR.sbv': Buffer.from(`\ufeff${sbv}`, 'utf16le'),
    'First talk [quay25talkA].info.json': '{}',
  });
  const { code, stdout } = await archive.captions(['import', archive.inbox]);
  expect(code).toBe(0);
  expect(stdout).toContain('4 brought in, 1 other files left alone');
  expect(archive.read('quay-2025/synced/captions/quay25talkA.en.vtt')).toContain('key valley');
  expect(archive.read('quay-2025/synced/captions/quay25talkB.pl.vtt')).toBe(
    'WEBVTT\nKind: edited\nLanguage: pl\n\n00:00:01.500 --> 00:00:02.250\nŻegluga &amp; fog\n',
  );
  expect(archive.read('quay-2026/synced/captions/quay26talkA.en.auto.vtt')).toContain('cast off');
  expect(archive.read('quay-2026/synced/captions/quay26talkB.pt-BR.vtt')).toContain('Hoist');
});

test('rolling captions are unrolled and count as heard by a machine', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.vtt': rolling });
  await archive.captions(['import', archive.inbox]);
  const text = archive.read('quay-2025/synced/captions/quay25talkA.en.auto.vtt');
  const read = parseCaptions(text);
  expect(read.cues.map((cue) => cue.text).join(' ')).toBe('the tide turns and turns');
  expect(read.kind).toBe('auto');
});

test('a second import changes nothing, not even a file’s time', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.vtt': vtt, 'quay26talkA.en.srt': srt });
  await archive.captions(['import', archive.inbox]);
  const before = archive.hashes();
  const file = join(archive.root, 'events/quay-2025/synced/captions/quay25talkA.en.vtt');
  const { mtimeMs, ino } = statSync(file);
  const { code, stdout } = await archive.captions(['import', archive.inbox]);
  expect([code, stdout]).toEqual([0, 'Captions: 2 there already.\n']);
  expect(archive.hashes()).toEqual(before);
  expect(statSync(file)).toMatchObject({ mtimeMs, ino });
});

test('a dry run says the same and writes nothing', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.vtt': vtt });
  const before = archive.hashes();
  const { stdout } = await archive.captions(['import', archive.inbox], { 'dry-run': true });
  expect(stdout).toContain('1 would be brought in');
  expect(archive.hashes()).toEqual(before);
});

test('bad files are refused by name with reason and remedy, and the rest is brought in', async () => {
  archive = openCaptionArchive({
    'quay25talkA.en.vtt': vtt,
    'quay25talkC.en.vtt': vtt,
    'zzzzzzzzzzz.en.vtt': vtt,
    'quay25talkB.en.srt': 'This is only a letter.',
    'quay26talkA.en.json3': '{"events": [',
    'holiday.en.vtt': vtt,
    'quay26talkB.vtt': vtt,
    'quay26talkB.en.vtt': '',
  });
  const { code, stdout } = await archive.captions(['import', archive.inbox], { json: true });
  const report = JSON.parse(stdout) as {
    imported: { to: string }[];
    refused: { file: string; reason: string; remedy: string }[];
  };
  expect(code).toBe(1);
  expect(report.imported.map(({ to }) => to)).toEqual([
    'events/quay-2025/synced/captions/quay25talkA.en.vtt',
  ]);
  const refused = new Map(
    report.refused.map(({ file, reason, remedy }) => [
      file.slice(archive.inbox.length + 1),
      `${reason} ${remedy}`,
    ]),
  );
  expect([...refused.keys()].sort()).toEqual([
    'holiday.en.vtt',
    'quay25talkB.en.srt',
    'quay25talkC.en.vtt',
    'quay26talkA.en.json3',
    'quay26talkB.en.vtt',
    'quay26talkB.vtt',
    'zzzzzzzzzzz.en.vtt',
  ]);
  expect(refused.get('holiday.en.vtt')).toContain('which video');
  expect(refused.get('quay25talkC.en.vtt')).toMatch(/Is it quay25talk[AB]\?/);
  expect(refused.get('zzzzzzzzzzz.en.vtt')).toContain('schedule.yaml');
  expect(refused.get('quay26talkB.vtt')).toContain('--language');
});

test('what a name does not say comes from the flags, and names win over flags', async () => {
  archive = openCaptionArchive({ 'quay25talkA.vtt': vtt, 'quay25talkB.pl.vtt': vtt });
  await archive.captions(['import', archive.inbox], { language: 'de', kind: 'auto' });
  expect(Object.keys(archive.hashes()).filter((name) => name.endsWith('.vtt'))).toEqual([
    'events/quay-2025/synced/captions/quay25talkA.de.auto.vtt',
    'events/quay-2025/synced/captions/quay25talkB.pl.auto.vtt',
  ]);
});

test('delivered captions stay as they are and are said to win', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.vtt': vtt });
  archive.deliver(
    'quay-2025/captions/quay25talkA.en.vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nMine\n',
  );
  const before = archive.hashes();
  const { stdout } = await archive.captions(['import', archive.inbox]);
  expect(stdout).toContain('events/quay-2025/captions/quay25talkA.en.vtt is shown in its place');
  expect(archive.hashes()).toMatchObject(before);
});

test('a file that check finds misnamed in “captions” can be imported from there', async () => {
  archive = openCaptionArchive();
  archive.deliver('quay-2025/captions/First talk [quay25talkA].en.srt', srt);
  expect((await archive.captions(['status'])).stderr).toContain('mistakes');
  const folder = join(archive.root, 'events/quay-2025/captions');
  const { code, stdout } = await archive.captions(['import', folder]);
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 brought in')]);
});

test('with --event only that event’s recordings are known', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.vtt': vtt, 'quay26talkA.en.vtt': vtt });
  const { code, stdout } = await archive.captions(['import', archive.inbox], {
    event: 'quay-2026',
  });
  expect(code).toBe(1);
  expect(stdout).toContain('No talk has the recording quay25talkA');
  expect(existsSync(join(archive.root, 'events/quay-2025/synced'))).toBe(false);
  const unknown = await archive.captions(['import', archive.inbox], { event: 'quay-2062' });
  expect(unknown.stderr).toContain('Did you mean quay-2026');
});

test('two files that say different things for one recording do not overwrite each other', async () => {
  archive = openCaptionArchive({
    'quay25talkA.en.srt': srt,
    'quay25talkA.en.vtt': vtt,
    'copy/quay25talkA.en.vtt': vtt,
  });
  const { code, stdout } = await archive.captions(['import', archive.inbox]);
  expect(code).toBe(1);
  expect(stdout).toContain('1 brought in, 1 refused');
});

test('a file too large for captions is refused unread', async () => {
  archive = openCaptionArchive();
  const file = join(archive.inbox, 'quay25talkA.en.vtt');
  writeFileSync(file, vtt);
  truncateSync(file, 17 * 1024 * 1024);
  const { code, stdout } = await archive.captions(['import', file]);
  expect(code).toBe(1);
  expect(stdout).toContain('17 MB');
});

test.each([
  [['import'], {}, 'Name the folder'],
  [['import', '/nowhere/at/all'], {}, 'no such file'],
  [['import', '.'], { language: 'klingon!' }, '--language'],
  [['import', '.'], { kind: 'typed' }, '--kind'],
  [['exprt'], {}, 'nothing captions can do'],
  [['constructor'], {}, 'nothing captions can do'],
])('captions %j with %j is a mistake that names its remedy', async (args, flags, words) => {
  archive = openCaptionArchive();
  const { code, stderr } = await archive.captions(args, flags);
  expect(code).toBe(1);
  expect(stderr).toContain(words);
});

test('status tells talks without captions from those only a machine heard', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.auto.vtt': vtt, 'quay25talkB.en.vtt': vtt });
  await archive.captions(['import', archive.inbox]);
  const { stdout } = await archive.captions(['status'], { json: true });
  const [first] = (
    JSON.parse(stdout) as { event: string; without: { id: string }[]; onlyAuto: { id: string }[] }[]
  ).filter(({ event }) => event === 'quay-2025');
  expect(first?.without).toEqual([]);
  expect(first?.onlyAuto.map(({ id }) => id)).toEqual(['quay-2025/talk-0']);
  expect((await archive.captions(['status'])).stdout).toContain(
    'quay-2026: 0 of 2 talks have captions',
  );
});

const polish = '1\n00:00:01,000 --> 00:00:02,000\nŁódź płynie wzdłuż brzegu\n';

test('the language a name tells also tells the encoding, and what was assumed is said', async () => {
  archive = openCaptionArchive({ 'quay25talkA.pl.srt': encodeText(polish, 'windows-1250') });
  const { code, stdout } = await archive.captions(['import', archive.inbox]);
  expect(code).toBe(0);
  expect(stdout).toContain('read as windows-1250');
  expect(archive.read('quay-2025/synced/captions/quay25talkA.pl.vtt')).toContain('wzdłuż brzegu');
});

test('a file that makes no words in its language is refused until its encoding is named', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.srt': encodeText(polish, 'iso-8859-2') });
  const refused = await archive.captions(['import', archive.inbox], { encoding: 'shift_jis' });
  expect(refused.code).toBe(0);
  archive.close();
  archive = openCaptionArchive({
    'quay25talkA.ja.srt': encodeText(polish, 'iso-8859-2'),
    'quay25talkB.ja.srt': encodeText(polish, 'iso-8859-2'),
  });
  const doubted = await archive.captions(['import', archive.inbox]);
  expect([doubted.code, doubted.stdout]).toEqual([1, expect.stringContaining('--encoding')]);
  const told = await archive.captions(['import', archive.inbox], { encoding: 'latin2' });
  expect(told.code).toBe(0);
  expect(archive.read('quay-2025/synced/captions/quay25talkA.ja.vtt')).toContain('wzdłuż brzegu');
  const unknown = await archive.captions(['import', archive.inbox], { encoding: 'klingon' });
  expect(unknown.stderr).toContain('--encoding is no encoding');
});

const tape =
  '1\n01:00:02,000 --> 01:00:05,000\nCast off\n\n2\n01:09:30,000 --> 01:09:34,000\nThanks\n';
const lengths = (seconds: number) =>
  JSON.stringify({
    playlists: [],
    videos: [{ id: 'quay25talkA', state: 'published', rawTitle: 'Talk 0', duration: seconds }],
  });

test('a tape that begins at one hour is refused with the command that takes the hour off', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.srt': tape });
  archive.deliver('quay-2025/synced/videos.json', lengths(1500));
  const { code, stdout } = await archive.captions(['import', archive.inbox]);
  expect(code).toBe(1);
  expect(stdout).toContain('at 1:00:02, but the recording ends at 25:00');
  expect(stdout).toContain('--starts-at 1:00:00');
  const told = await archive.captions(['import', archive.inbox], { 'starts-at': '1:00:00' });
  expect(told.code).toBe(0);
  const text = archive.read('quay-2025/synced/captions/quay25talkA.en.vtt');
  expect(parseCaptions(text).cues.map(({ start }) => start)).toEqual([2, 570]);
});

test('captions that lie behind the recording’s end by no whole hours are refused too', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.srt': tape.replaceAll('01:0', '00:4') });
  archive.deliver('quay-2025/synced/videos.json', lengths(1500));
  const { code, stdout } = await archive.captions(['import', archive.inbox]);
  expect([code, stdout]).toEqual([1, expect.stringContaining('Name it after the video')]);
});

test('where nobody knows how long a recording is, a tape’s hour is only asked about', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.srt': tape });
  const { code, stdout } = await archive.captions(['import', archive.inbox]);
  expect([code, stdout]).toEqual([0, expect.stringContaining('--starts-at 1:00:00')]);
});

test('--starts-at that is no time, or later than all words, changes nothing', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.srt': tape });
  const odd = await archive.captions(['import', archive.inbox], { 'starts-at': 'noon' });
  expect(odd.stderr).toContain('--starts-at is no time');
  const late = await archive.captions(['import', archive.inbox], { 'starts-at': '2:00:00' });
  expect([late.code, late.stdout]).toEqual([1, expect.stringContaining('without --starts-at')]);
});

test('a folder’s other files are looked into, and named where they are none', async () => {
  const segments = [{ start: 0, end: 2, text: ' Cast off' }];
  archive = openCaptionArchive({
    'quay25talkA.en.json': JSON.stringify({ text: ' Cast off', segments, language: 'en' }),
    'quay25talkB.en.tsv': 'start\tend\ttext\n0\t2000\tHoist the sail\n',
    'quay26talkA.en.txt': '[00:00.000 --> 00:02.000]  The tide turns\n',
    'quay26talkB.en.webvtt': vtt,
    'First talk [quay25talkA].info.json': '{"id": "quay25talkA", "chapters": []}',
    'First talk [quay25talkA].en.smi': '<SAMI>',
    'notes.txt': 'Buy rope',
    'stage.mp4': '',
  });
  const { code, stdout } = await archive.captions(['import', archive.inbox], { json: true });
  const report = JSON.parse(stdout) as {
    imported: { to: string }[];
    leftAlone: { file: string; reason: string }[];
  };
  expect(code).toBe(0);
  expect(report.imported.map(({ to }) => to.replace(/.*\//, '')).sort()).toEqual([
    'quay25talkA.en.auto.vtt',
    'quay25talkB.en.auto.vtt',
    'quay26talkA.en.auto.vtt',
    'quay26talkB.en.vtt',
  ]);
  const left = new Map(
    report.leftAlone.map(({ file, reason }) => [file.slice(archive.inbox.length + 1), reason]),
  );
  expect(Object.fromEntries(left)).toEqual({
    'First talk [quay25talkA].en.smi': expect.stringContaining('SAMI') as string,
    'First talk [quay25talkA].info.json': expect.stringContaining('yt-dlp') as string,
    'notes.txt': expect.stringContaining('no line tells a time') as string,
    'stage.mp4': 'It is no caption file.',
  });
  expect((await archive.captions(['import', archive.inbox])).stdout).toContain('notes.txt: ');
});

test('a machine’s translation is no edited track: by its name, or by what yt-dlp says of it', async () => {
  archive = openCaptionArchive({
    'First talk [quay25talkA].de-en.vtt': vtt,
    'Second talk [quay25talkB].de.vtt': vtt,
    'Second talk [quay25talkB].en.vtt': vtt,
    'Second talk [quay25talkB].info.json': JSON.stringify({
      subtitles: { en: [] },
      automatic_captions: { en: [], de: [] },
    }),
  });
  await archive.captions(['import', archive.inbox]);
  expect(Object.keys(archive.hashes()).filter((name) => name.endsWith('.vtt'))).toEqual([
    'events/quay-2025/synced/captions/quay25talkA.de.auto.vtt',
    'events/quay-2025/synced/captions/quay25talkB.de.auto.vtt',
    'events/quay-2025/synced/captions/quay25talkB.en.vtt',
  ]);
});

const brought = () =>
  Object.keys(archive.hashes()).filter(
    (name) => name.includes('/captions/') && name.endsWith('.vtt'),
  );

test('remove takes out what was brought in, by video, language or file', async () => {
  archive = openCaptionArchive({
    'quay25talkA.en.vtt': vtt,
    'quay25talkA.de.vtt': vtt,
    'quay25talkB.en.vtt': vtt,
    'quay25talkB.en.auto.vtt': `${vtt}\n00:04.000 --> 00:05.000\nAye\n`,
    'quay26talkA.en.vtt': vtt,
  });
  await archive.captions(['import', archive.inbox]);
  expect(brought()).toHaveLength(5);
  const dry = await archive.captions(['remove', 'quay25talkA'], { 'dry-run': true });
  expect(dry.stdout).toContain('2 would be taken out');
  expect(brought()).toHaveLength(5);
  const { code, stdout } = await archive.captions(['remove', 'quay25talkA.de', 'quay26talkA']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('2 taken out')]);
  await archive.captions(['remove', 'events/quay-2025/synced/captions/quay25talkB.en.auto.vtt']);
  expect(brought()).toEqual([
    'events/quay-2025/synced/captions/quay25talkA.en.vtt',
    'events/quay-2025/synced/captions/quay25talkB.en.vtt',
  ]);
});

test('remove leaves everything where something is meant that is not there, or is somebody’s own', async () => {
  archive = openCaptionArchive({ 'quay25talkA.en.vtt': vtt });
  archive.deliver('quay-2025/captions/quay25talkB.en.vtt', vtt);
  await archive.captions(['import', archive.inbox]);
  const before = archive.hashes();
  const slip = await archive.captions(['remove', 'quay25talkA', 'quay25talkC.en']);
  expect([slip.code, slip.stderr]).toEqual([1, expect.stringContaining('remove quay25talkA.en')]);
  const own = await archive.captions(['remove', 'quay25talkB.en']);
  expect([own.code, own.stderr]).toEqual([1, expect.stringContaining('yours')]);
  expect((await archive.captions(['remove'])).stderr).toContain('Name the captions');
  expect(archive.hashes()).toEqual(before);
});
