import { expect, test } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { spokenNames } from '../../../src/domain/captions/archive-glossary.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';
import { readVtt } from '../../../src/player/handing-on/read-vtt.ts';
import { writeTranscriptAs } from '../../../src/player/handing-on/transcript-formats.ts';
import { transcriptFiles, writeTranscript } from '../../../src/site/machine/transcript-files.ts';
import { readTranscript } from '../../../src/store/read-transcript.ts';
import { ownArchive } from './machine-archives.ts';

const demo = ownArchive('demo');
const names = spokenNames(demo.archive);
const files = transcriptFiles(demo, (talk, track) =>
  readTranscript('test/fixtures/demo', talk, track, names),
).map(({ address, text }) => ({ path: demo.urls.path(address), text: text() }));

/**
 * What a parser of the specification says is wrong with WebVTT. It (2.2) refuses all but six named signs unless it
 * is given HTML's, which the specification allows.
 */
function vttFaults(text: string): string[] {
  const { errors, cues } = new WebVTTParser(entities).parse(text, 'captions');
  return [
    ...errors.map(({ message, line }) => `${line}: ${message}`),
    ...(cues.length === 0 ? ['no cue'] : []),
  ];
}

test('every transcript of the demo is WebVTT and says what it is of', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(
    files.flatMap(({ path, text }) => vttFaults(text).map((fault) => `${path} ${fault}`)),
  ).toEqual([]);
  for (const { text } of files)
    expect(text).toMatch(/\nNOTE\n.+\n(?:.+\n)?https:\/\/talks\.example\/kept\/events\//);
});

test('a talk in a part of a recording has its part alone, in seconds of the recording', () => {
  const cron = files.find(({ path }) => path.includes('a-cron-job-that-outlived'));
  const cues = readVtt(cron?.text ?? '');
  expect(cues.length).toBeGreaterThan(3);
  expect(cues[0]?.start).toBeGreaterThanOrEqual(10);
  expect(cues.at(-1)?.start).toBeLessThan(170);
});

test.each([
  ['a header that is none', (text: string) => text.replace('WEBVTT', 'SUBTITLES'), /WEBVTT/i],
  [
    'a time of one part',
    (text: string) => text.replace(/\d\d:(\d\d\.\d{3} -->)/, 'x$1'),
    /timestamp|header|expected/i,
  ],
  [
    'an end before its start',
    (text: string) => text.replace(/--> \d\d:\d\d/, '--> 00:00'),
    /end timestamp/i,
  ],
  [
    'a mark nobody closed',
    (text: string) => text.replace(/(\d{3}\n)(?=\S)/, '$1<b '),
    /tag|attribute|incorrect|invalid|null/i,
  ],
])('the parser names %s', (_, spoil, named) => {
  const [{ text } = { text: '' }] = files;
  expect(vttFaults(text)).toEqual([]);
  expect(vttFaults(spoil(text)).join('\n')).toMatch(named);
});

const HOSTILE = [
  { start: 1, end: 2.5, text: '--> 00:00:00.000 <script>alert(1)</script> & C:\\new {\\an8}' },
  { start: 3_723.004, end: 3_724, text: '1. # *a* [b](c) | `d`', voice: 'Ada <b>\u200f' },
  { start: 3_800, end: 3_801, text: 'half \ud83d' },
];

test('any text in a transcript reads back as itself, by ours and by the reader of captions', () => {
  const text = writeTranscript(
    { title: 'A --> B\n\nWEBVTT', speakers: [] },
    { language: 'en', kind: 'edited' },
    HOSTILE,
    'https://talks.example/a/',
  );
  expect(vttFaults(text)).toEqual([]);
  expect(readVtt(text)).toEqual(HOSTILE);
  expect(parseCaptions(text, 'vtt').cues.map(({ start, end }) => [start, end])).toEqual(
    HOSTILE.map(({ start, end }) => [start, end]),
  );
});

const taken = { title: 'A talk', page: 'https://talks.example/a/' };

test('SRT has numbers, commas and who speaks', () => {
  expect(writeTranscriptAs('srt', HOSTILE.slice(1, 2), taken)).toBe(
    '1\n01:02:03,004 --> 01:02:04,000\nAda <b>\u200f: 1. # *a* [b](c) | `d`\n',
  );
  const [{ text } = { text: '' }] = files;
  const cues = readVtt(text);
  const back = parseCaptions(writeTranscriptAs('srt', cues, taken), 'srt').cues;
  expect(back.map(({ start, end }) => [start, end])).toEqual(
    cues.map(({ start, end }) => [start, end]),
  );
});

test('text and Markdown stand in paragraphs, Markdown with links to their seconds and no markup of others', () => {
  const cues = [
    { start: 0, end: 2, text: 'One', voice: 'Ada' },
    { start: 2, end: 4, text: 'two.', voice: 'Ada' },
    { start: 4, end: 5, text: '*Three*', voice: 'Bo' },
    { start: 60, end: 61, text: '- Four', voice: 'Bo' },
  ];
  expect(writeTranscriptAs('text', cues, taken)).toBe(
    'A talk\n\nhttps://talks.example/a/\n\nAda: One two.\n\nBo: *Three*\n\nBo: - Four\n',
  );
  expect(writeTranscriptAs('markdown', cues, taken)).toContain(
    '[0:04](https://talks.example/a/?t=4) **Bo:** \\*Three\\*\n\n[1:00](https://talks.example/a/?t=60)',
  );
});
