import { existsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';
import { openCaptionArchive } from './caption-archive.ts';

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
  expect(unknown.stderr).toContain('--event quay-2026');
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
