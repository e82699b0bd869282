import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileBySpeech } from '../../../src/domain/topics/file-by-speech.ts';
import { readTopicMentions } from '../../../src/store/read-topic-mentions.ts';
import { openTranscripts } from '../../../src/store/transcripts.ts';
import { archiveOf } from '../archive/make-sources.ts';

const file = 'events/brookcon-2031/captions/brookvideo1.en.vtt';
const captions = [
  { videoId: 'brookvideo1', language: 'cs', kind: 'edited', file: 'absent', origin: 'delivered' },
  { videoId: 'brookvideo1', language: 'en', kind: 'auto', file, origin: 'synced' },
] as const;

/** Two talks of one recording, the second from 0:30 on. */
const archive = archiveOf({
  topics: [
    { id: 'water', name: 'Water' },
    { id: 'weirs', name: 'Weirs', aliases: ['weir'], misheard: ['wears'] },
    { id: 'mills', name: 'Mills', aliases: ['mill'] },
  ],
  events: [
    {
      sessions: [
        {
          id: 'one',
          title: 'Water, First Part',
          recordings: [{ video: 'brookvideo1', end: 30 }],
        },
        { id: 'two', title: 'Second Part', recordings: [{ video: 'brookvideo1', start: 30 }] },
      ],
      videos: [{ id: 'brookvideo1' }],
      captions: [...captions],
    },
  ],
});

function openFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'aftertalk-topics-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'events/brookcon-2031/captions'), { recursive: true });
  const said = [
    '00:05.000 --> 00:06.000\nwater at the mill',
    '00:12.000 --> 00:14.000\nmore water',
    '00:35.500 --> 00:37.000\nthe wears of the weir',
    '00:40.000 --> 00:42.000\nweirs and one mill',
  ];
  writeFileSync(join(root, file), `WEBVTT\n\n${said.join('\n\n')}\n`);
  return root;
}

test('each talk of a recording is counted by what is said in its own part', () => {
  const { mentions } = readTopicMentions(archive, openTranscripts(openFolder(), archive));
  expect(Object.fromEntries(mentions)).toEqual({
    water: [{ talkId: 'brookcon-2031/one', count: 2, first: 5 }],
    mills: [
      { talkId: 'brookcon-2031/one', count: 1, first: 5 },
      { talkId: 'brookcon-2031/two', count: 1, first: 40 },
    ],
    weirs: [{ talkId: 'brookcon-2031/two', count: 3, first: 35.5 }],
  });
});

test('a talk is filed under what it says often, and every topic of it tells how often', () => {
  const filed = fileBySpeech(
    archive,
    readTopicMentions(archive, openTranscripts(openFolder(), archive)).mentions,
  );
  expect(filed.talkById.get('brookcon-2031/one')?.topics).toEqual([
    { topicId: 'water', from: 'title', said: { count: 2, first: 5 } },
  ]);
  expect(filed.talkById.get('brookcon-2031/two')?.topics).toEqual([
    { topicId: 'weirs', from: 'transcript', said: { count: 3, first: 35.5 } },
  ]);
  expect(filed.topics.map(({ id, talkIds }) => [id, talkIds])).toEqual([
    ['water', ['brookcon-2031/one']],
    ['weirs', ['brookcon-2031/two']],
    ['mills', []],
  ]);
  expect(filed.talks[1]).toBe(filed.talkById.get('brookcon-2031/two'));
});

test('an archive in which nothing is said stays the same', () => {
  expect(fileBySpeech(archive, new Map())).toBe(archive);
});
