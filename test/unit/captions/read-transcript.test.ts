import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CaptionTrack } from '../../../src/domain/model/archive.ts';
import { spokenNames } from '../../../src/domain/captions/archive-glossary.ts';
import { FormerNames } from '../../../src/domain/people/former-names.ts';
import { readLocatedTranscript, readTranscript } from '../../../src/store/read-transcript.ts';

const track: CaptionTrack = {
  videoId: 'quayvideo01',
  language: 'en',
  kind: 'auto',
  file: 'quayvideo01.en.auto.vtt',
  origin: 'synced',
};
const file = `WEBVTT

00:08.000 --> 00:12.000
Welcome from key valley

00:12.000 --> 00:14.000
Key Valley’s tides

01:00.000 --> 01:02.000
Next, please
`;
const names = spokenNames({
  people: [{ name: 'Ki Valle', misheard: ['key valley'] }],
  topics: [{ name: 'Tides', misheard: [] }],
  formerNames: new FormerNames([]),
  unnamed: new Set(),
});

function openFolder(content: string | Uint8Array): string {
  const root = mkdtempSync(join(tmpdir(), 'aftertalk-transcript-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, track.file), content);
  return root;
}
const talk = (start: number, end?: number) => ({
  recordings: [
    { videoId: 'quayvideo01', start, role: 'main' as const, ...(end !== undefined && { end }) },
  ],
});

test.each([
  ['a whole recording', talk(0), ['Welcome from Ki Valle', 'Ki Valle’s tides', 'Next, please']],
  ['what comes before the talk is left out', talk(10), ['Ki Valle’s tides', 'Next, please']],
  ['what comes after it too', talk(12, 60), ['Ki Valle’s tides']],
  ['a part in which nothing is said', talk(20, 30), []],
])('%s', (_, own, texts) => {
  const root = openFolder(file);
  expect(readTranscript(root, own, track, names).map(({ text }) => text)).toEqual(texts);
});

test('the misheard words stay in the file, and each cue knows its line in it', () => {
  const root = openFolder(file);
  const cues = readLocatedTranscript(root, talk(0), track, names);
  expect(cues.map(({ line = 0 }) => file.split('\n')[line - 1])).toEqual([
    'Welcome from key valley',
    'Key Valley’s tides',
    'Next, please',
  ]);
  expect(readFileSync(join(root, track.file), 'utf8')).toBe(file);
});

test('a delivered file in UTF-16 is read', () => {
  const root = openFolder(Buffer.from(`\ufeff${file}`, 'utf16le'));
  expect(readLocatedTranscript(root, talk(60), track, names)).toEqual([
    { start: 60, end: 62, text: 'Next, please', line: 10 },
  ]);
});
