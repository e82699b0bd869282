import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { spokenNames } from '../../../src/domain/captions/archive-glossary.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { readTranscript } from '../../../src/store/read-transcript.ts';
import { temporaryFolder } from '../photos/temporary-folder.ts';

/** What a terminal or a browser might act on: NUL, bell, escape, DEL, and two of the upper half. */
const SIGNS = ['\u0000', '\u0007', '\u001b[2J', '\u007f', '\u0085', '\u009b31m'];
const inYaml = SIGNS.map((sign) => JSON.stringify(sign).slice(1, -1)).join('');
const hostile = (word: string) => `"${word}${inYaml}${word}"`;
const raw = (word: string) => `${word}${SIGNS.join('')}${word}`;

function archive(): string {
  const root = temporaryFolder();
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const event = 'events/meetup';
  const video = 'signvideo01';
  write(
    'archive.yaml',
    `title: ${hostile('Archive')}\ntagline: ${hostile('Talks')}\nthumbnails: false\n`,
  );
  write('people.yaml', `- { id: nora, name: ${hostile('Nora')}, aliases: [${hostile('N')}] }\n`);
  write(
    'topics.yaml',
    `- { id: weirs, name: ${hostile('Weirs')}, aliases: [${hostile('weir')}] }\n`,
  );
  write(
    `${event}/event.yaml`,
    `name: ${hostile('Meetup')}\nstart: 2031-05-14\nend: 2031-05-14\ntimeZone: UTC\nplaylists: [PLsigndays2031]\n`,
  );
  write(
    `${event}/schedule.yaml`,
    `sessions:\n  - { id: weir, title: ${hostile('Weir')}, abstract: ${hostile('Of weirs')}, speakers: [{ person: nora }], room: ${hostile('Hall')}, recordings: [{ video: ${video} }] }\n`,
  );
  const known = { id: 'PLsigndays2031', title: raw('List'), description: raw('D'), source: 'dump' };
  write(
    `${event}/synced/videos.json`,
    JSON.stringify({
      playlists: [{ ...known, items: [video, 'signvideo02'] }],
      videos: [video, 'signvideo02'].map((id) => ({
        ...{ id, state: 'published', rawTitle: raw(`Title ${id}`), description: raw('0:00 In') },
        channel: { id: 'UC1', title: raw('Channel') },
        chapters: [{ start: 0, title: raw('Chapter') }],
      })),
    }),
  );
  write(
    `${event}/captions/${video}.en.vtt`,
    `WEBVTT\n\n00:01.000 --> 00:02.000\n${SIGNS.join('line')}\n`,
  );
  return root;
}

/** Every text within a value that holds a control sign besides line breaks and tabs. */
function controlSignsIn(value: unknown): string[] {
  if (typeof value === 'string') return /(?![\n\r\t])\p{Cc}/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(controlSignsIn);
}

test('no control sign of any file gets as far as a page', () => {
  const root = archive();
  const { archive: read, problems } = readArchive(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!read) throw new Error('The archive was not read.');
  expect(read.talks.map(({ title }) => title).join()).toContain('Weir');
  const names = spokenNames(read);
  const cues = read.talks.flatMap((talk) =>
    talk.captions.flatMap((track) => readTranscript(root, talk, track, names)),
  );
  expect(cues).toHaveLength(1);
  const { settings, talks, people, events, topics } = read;
  expect(controlSignsIn([settings, talks, people, events, topics, cues])).toEqual([]);
});
