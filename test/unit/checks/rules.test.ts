import { expect, test } from 'vitest';
import { readArchive } from '../../../src/store/read-archive.ts';
import { append, replace, withBrokenCopy, type Break } from './broken-copy.ts';

const demo = 'test/fixtures/demo';
const first = 'events/longhaul-2025';
const second = 'events/longhaul-2026';

/** What is said of a broken copy of the demo archive: rule, severity, and a line that holds the text given. */
const breaks: readonly [
  name: string,
  file: string,
  breakIt: Break,
  rule: string,
  severity: 'error' | 'warning',
  found: string,
][] = [
  [
    'two names that differ by a letter are perhaps one person',
    'people.yaml',
    (text) => text.replace(/ {2}notSameAs: .*\n/g, ''),
    'similar-people',
    'warning',
    'Henrik Lunde',
  ],
  [
    'a name with its words turned round is perhaps the same person',
    'people.yaml',
    append('- id: dvorak-tomas\n  name: Dvořák Tomáš'),
    'similar-people',
    'warning',
    'Dvořák Tomáš',
  ],
  [
    'a spelling two people share is an error',
    'people.yaml',
    append('- id: seun\n  name: Seun Adeyinka'),
    'similar-people',
    'error',
    'Seun Adeyinka',
  ],
  [
    'a name read out of a title is perhaps somebody known',
    'people.yaml',
    append('- id: zuzana\n  name: Zuzanna Wiśniewska'),
    'similar-people',
    'warning',
    'Zuzanna Wiśniewska',
  ],
  [
    'notSameAs names somebody who exists',
    'people.yaml',
    replace('notSameAs: [henrik-lunde]', 'notSameAs: [henrik-lund-e]'),
    'unknown-person',
    'error',
    'henrik-lund-e',
  ],
  [
    'a word stands for one topic',
    'topics.yaml',
    replace('aliases: [maintainer, legacy]', 'aliases: [maintainer, docs]'),
    'topic-spelling',
    'warning',
    'docs',
  ],
  [
    'a talk starts before its recording ends',
    `${first}/schedule.yaml`,
    replace('start: 5:28', 'start: 15:28'),
    'slice-times',
    'error',
    '15:28',
  ],
  [
    'a talk that is over when the next one starts says so',
    `${first}/schedule.yaml`,
    replace('start: 2:50, end: 5:28', 'start: 2:50'),
    'overlapping-slices',
    'error',
    '2:50 to the end, and from 5:28',
  ],
  [
    'two sessions do not share a whole recording',
    `${first}/schedule.yaml`,
    replace('video: demo-lh25-b', 'video: demo-lh25-a'),
    'overlapping-slices',
    'error',
    '0:00 to the end, and from 0:00',
  ],
  [
    'a chapter starts before the recording ends',
    `${first}/schedule.yaml`,
    replace('start: 5:00, title', 'start: 1:05:00, title'),
    'chapter-times',
    'error',
    '1:05:00',
  ],
  [
    'chapters ascend',
    `${second}/corrections.yaml`,
    replace('start: 3:09', 'start: 0:59'),
    'chapter-times',
    'warning',
    '0:59',
  ],
  [
    'a photo shows a second of its talk',
    `${first}/photos.yaml`,
    replace('  - id: ingrid-keynote', '  - id: ingrid-keynote\n    at: 9:59'),
    'photo-times',
    'error',
    '9:59',
  ],
  [
    'a described photo without an alt text is a gap',
    `${first}/photos.yaml`,
    (text) => text.replace(/ {4}alt: Cups and .*\n/, ''),
    'photo-credit',
    'warning',
    'nothing',
  ],
  [
    'a camera line names a camera of the photos',
    `${first}/photos.yaml`,
    replace('- camera: Northlight Mk II', '- camera: Northlight Mk 2'),
    'unused-camera',
    'warning',
    'Northlight Mk 2',
  ],
  [
    'an entry for a photo that was never imported is a slip',
    `${first}/photos.yaml`,
    replace('id: first-coffee', 'id: first-cofee'),
    'unknown-photo',
    'error',
    'first-cofee',
  ],
  [
    'a camera stays in a room of the schedule',
    `${second}/photos.yaml`,
    replace('room: Attic', 'room: Atic'),
    'unknown-room',
    'error',
    'Atic',
  ],
  [
    'a room holds one session at a time',
    `${second}/schedule.yaml`,
    replace('start: 2026-05-21T10:30', 'start: 2026-05-21T10:10'),
    'room-clash',
    'warning',
    '2026-05-21T10:10',
  ],
  [
    'a session begins while the event is on',
    `${second}/schedule.yaml`,
    replace('start: 2026-05-21T09:30', 'start: 2026-05-21T08:30'),
    'session-times',
    'warning',
    '2026-05-21T08:30',
  ],
  [
    'an event ends after it begins',
    `${second}/event.yaml`,
    replace('end: 2026-05-22T12:30', 'end: 2026-05-20'),
    'session-times',
    'error',
    '2026-05-20',
  ],
  [
    'nobody is named twice in a session',
    `${first}/schedule.yaml`,
    replace(
      '{ person: tomas-dvorak, affiliation: Kestrel Rail, role: panelist }',
      '{ person: ingrid-solheim, role: panelist }',
    ),
    'repeated-speaker',
    'warning',
    'ingrid-solheim',
  ],
  [
    'a correction says something new',
    `${first}/corrections.yaml`,
    append('- talk: reading-logs-like-letters\n  say: { title: Reading Logs Like Letters }'),
    'idle-correction',
    'warning',
    'what events/longhaul-2025/schedule.yaml says as well',
  ],
  [
    'a correction of a recording without a session says something new',
    `${second}/corrections.yaml`,
    append('- video: demo-lh26-g\n  say: { title: Kindness as an Interface }'),
    'idle-correction',
    'warning',
    'what the recording says as well',
  ],
  [
    'a correction of a recording that several sessions share names the talk',
    `${second}/corrections.yaml`,
    append('- video: demo-lh26-a\n  say: { title: Both Halves }'),
    'misdirected-correction',
    'warning',
    'video: demo-lh26-a',
  ],
  [
    'a recording of the schedule that no playlist has is worth a look',
    `${first}/schedule.yaml`,
    replace('video: demo-lh25-c', 'video: demo-lh25-C'),
    'unknown-video',
    'warning',
    'demo-lh25-C',
  ],
  [
    'a playlist once synced stays listed',
    `${first}/event.yaml`,
    replace('[PLdemo-longhaul-2025]', '[]'),
    'playlists',
    'warning',
    'PLdemo-longhaul-2025',
  ],
  [
    'a playlist belongs to one event',
    `${second}/event.yaml`,
    replace('[PLdemo-longhaul-2026]', '[PLdemo-longhaul-2026, PLdemo-longhaul-2025]'),
    'playlists',
    'error',
    'PLdemo-longhaul-2025',
  ],
  [
    'a language has one shortest tag',
    `${second}/event.yaml`,
    replace('language: en', 'language: eng'),
    'language-tag',
    'error',
    'eng',
  ],
  [
    'a caption file’s name ends in a language',
    `${first}/captions/demo-lh25-b.jp.vtt`,
    () => 'WEBVTT\n',
    'language-tag',
    'error',
    'jp',
  ],
  [
    'a published talk that is gone is asked about',
    `${first}/synced/pins.json`,
    replace('"closing-2025": {', '"a-talk-taken-out": { "slug": "taken-out" },\n"closing-2025": {'),
    'vanished-pin',
    'warning',
    'a-talk-taken-out',
  ],
  [
    'two events cannot have one id',
    `${first}/event.yaml`,
    (text) => `id: longhaul-2026\n${text}`,
    'duplicate-id',
    'error',
    'longhaul-2026',
  ],
];

test.each(breaks)('%s', async (_, file, breakIt, rule, severity, found) => {
  await withBrokenCopy(demo, file, breakIt, (root) => {
    const { archive, problems } = readArchive(root);
    expect(
      problems.map((problem) => [problem.rule, problem.severity, problem.found]),
    ).toContainEqual([rule, severity, found]);
    for (const { line, column, remedy } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(remedy).not.toBe('');
    }
    const hasError = problems.some((problem) => problem.severity === 'error');
    expect(archive === undefined).toBe(hasError);
  });
});

test('photos that nobody has written about and no camera line credits are one error a camera', async () => {
  const dropCredits: Break = (text) =>
    text
      .replaceAll('Fabrikam F100', 'Contoso C1')
      .replaceAll(/,\s*"(?:credit|licence)": "[^"]*"/g, '');
  await withBrokenCopy(demo, `${first}/synced/photos.json`, dropCredits, async (root) => {
    await withBrokenCopy(
      root,
      `${first}/photos.yaml`,
      () => 'photos: []\n',
      (bare) => {
        const said = readArchive(bare)
          .problems.filter(({ rule }) => rule === 'photo-credit')
          .map(({ message }) => message);
        expect(said).toEqual([
          '11 imported photos of Northlight Mk II have no credit.',
          '13 imported photos of Contoso C1 have no credit.',
        ]);
      },
    );
  });
});
