import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasShippedArchive, testOfShipped } from '../../shipped-archive.ts';
import { append, replace, runCheck, withBrokenCopy, type Break } from './broken-copy.ts';

const event = 'events/thanoscon-europe-2024';

/** One fault each: its name, the file, how it is broken, where it stands, and what must be said of it. */
const faults: readonly [
  fault: string,
  file: string,
  breakIt: Break,
  /** Text at whose first place the problem is reported; with nothing before it, the file alone is. */
  at: string,
  said: RegExp,
][] = [
  [
    'a speaker who is in no people.yaml',
    `${event}/schedule.yaml`,
    replace('person: colin-douch', 'person: colin-duch'),
    'colin-duch',
    /nearest: +colin-douch/,
  ],
  [
    'a team member who is in no people.yaml',
    `${event}/event.yaml`,
    replace('person: ben-ye', 'person: ben-yee'),
    'ben-yee',
    /nearest: +ben-ye\n/,
  ],
  [
    'a person in a photo who is in no people.yaml',
    `${event}/photos.yaml`,
    replace('people: [colin-douch]', 'people: [somebody-else-altogether]'),
    'somebody-else-altogether',
    /remedy: +Add somebody-else-altogether to people\.yaml/,
  ],
  [
    'a topic that is in no topics.yaml',
    `${event}/schedule.yaml`,
    replace('topics: [thanos, scaling]', 'topics: [thanos, scalling]'),
    'scalling',
    /nearest: +scaling\n/,
  ],
  [
    'a photo of a talk that is not in the schedule',
    `${event}/photos.yaml`,
    replace('talk: monitoring-the-world', 'talk: monitoring-the-word'),
    'monitoring-the-word',
    /nearest: +monitoring-the-world\n/,
  ],
  [
    'a word no event.yaml knows',
    `${event}/event.yaml`,
    replace('hue: 296', 'huw: 296'),
    'huw: 296',
    /nearest: +hue\n/,
  ],
  [
    'a kind of talk that does not exist',
    `${event}/schedule.yaml`,
    replace('kind: project_update', 'kind: project-update'),
    'project-update\n    speakers',
    /nearest: +project_update\n/,
  ],
  [
    'a number out of its bounds',
    `${event}/event.yaml`,
    replace('hue: 296', 'hue: 961'),
    '961',
    /found: +961/,
  ],
  [
    'a session without a title',
    `${event}/schedule.yaml`,
    replace('    title: Thanos Receiver Deep Dive\n', ''),
    'id: thanos-receiver-deep-dive',
    /“title” is missing.*remedy: +Add title: text/s,
  ],
  [
    'a person entered twice under two ids',
    'people.yaml',
    append('- id: bartek-plotka\n  name: Bartek Plotka'),
    'Bartek Plotka\n',
    /notSameAs: \[bartlomiej-plotka\]/,
  ],
  [
    'an id two people have',
    'people.yaml',
    append('- id: ben-kochie\n  name: Somebody Different'),
    'ben-kochie\n  name: Somebody',
    /two people with the id “ben-kochie”/,
  ],
  [
    'an id two sessions have',
    `${event}/schedule.yaml`,
    append('  - id: intro\n    title: Another Intro'),
    'intro\n    title: Another',
    /two sessions with the id “intro”/,
  ],
  [
    'a session on a day the event was over',
    `${event}/schedule.yaml`,
    replace(
      '    title: Closing Remarks',
      '    title: Closing Remarks\n    start: 2024-03-20T12:30',
    ),
    '2024-03-20T12:30',
    /nearest: +2024-03-19T12:30/,
  ],
  [
    'a session that ends before it begins',
    `${event}/schedule.yaml`,
    replace(
      '    title: Closing Remarks',
      '    title: Closing Remarks\n    start: 2024-03-19T12:30\n    end: 2024-03-19T11:45',
    ),
    '2024-03-19T11:45',
    /ends before it begins/,
  ],
  [
    'a talk that ends before it starts in its recording',
    `${event}/schedule.yaml`,
    replace('start: 0, end: 5:50', 'start: 0:30, end: 0:20'),
    '0:20',
    /expected: +later than 0:30/,
  ],
  [
    'two talks in the same seconds of a recording',
    `${event}/schedule.yaml`,
    replace('start: 0, end: 5:50', 'start: 0, end: 6:10'),
    '5:50 }',
    /overlap in recording ur8dDFaNEFg.*remedy: +Write end: 5:50/s,
  ],
  [
    'a recording of a session that was not recorded',
    `${event}/schedule.yaml`,
    replace('id: scaling-thanos-at-reddit', 'id: scaling-thanos-at-reddit\n    recorded: false'),
    'false',
    /was not recorded, and has a recording/,
  ],
  [
    'a photo nobody is credited for',
    `${event}/photos.yaml`,
    replace(
      '    credit: Photographer not named, from Bartłomiej Płotka’s account of the event\n',
      '',
    ),
    'dry-run',
    /remedy: +Add credit:/,
  ],
  [
    'a licence that does not exist',
    `${event}/photos.yaml`,
    replace('licence: unknown', 'licence: CC-BY-4'),
    'CC-BY-4\n',
    /nearest: +CC-BY-4\.0/,
  ],
  [
    'a link that runs a program',
    `${event}/event.yaml`,
    replace('url: https://www.cncf.io/ }', "url: 'javascript:alert(1)' }"),
    "'javascript:alert(1)'",
    /expected: +an address that starts with https:/,
  ],
  [
    'a time zone that does not exist',
    `${event}/event.yaml`,
    replace('timeZone: Europe/Paris', 'timeZone: Europa/Paris'),
    'Europa/Paris',
    /nearest: +Europe\/Paris/,
  ],
  [
    'a country where a language belongs',
    `${event}/event.yaml`,
    replace('language: en', 'language: gr'),
    'gr\n',
    /nearest: +el\n/,
  ],
  [
    'a playlist listed twice',
    `${event}/event.yaml`,
    replace(
      '[PLj6h78yzYM2M0QzJhgCdGVuEhx8OlXpvX]',
      '[PLj6h78yzYM2M0QzJhgCdGVuEhx8OlXpvX, PLj6h78yzYM2M0QzJhgCdGVuEhx8OlXpvX]',
    ),
    'PLj6h78yzYM2M0QzJhgCdGVuEhx8OlXpvX]',
    /listed twice/,
  ],
  [
    'a correction of a recording the event does not have',
    `${event}/corrections.yaml`,
    () => '- video: ur8dDFaNEFG\n  hidden: true\n',
    'ur8dDFaNEFG',
    /corrects nothing.*nearest: +ur8dDFaNEFg/s,
  ],
  [
    'a correction of a talk the schedule does not have',
    `${event}/corrections.yaml`,
    () => '- talk: introduction\n  hidden: true\n',
    'introduction',
    /no talk “introduction”/,
  ],
  [
    'a correction that says nothing',
    `${event}/corrections.yaml`,
    () => '- talk: intro\n  why: I forgot the rest\n',
    'talk: intro',
    /remedy: +Write say:/,
  ],
  [
    'captions of a recording the event does not have',
    `${event}/captions/ur8dDFaNEFX.en.vtt`,
    () => 'WEBVTT\n',
    'WEBVTT',
    /nearest: +ur8dDFaNEFg/,
  ],
  [
    'captions that do not say whose they are',
    `${event}/captions/opening.srt`,
    () => '1\n',
    '1',
    /remedy: +Rename the file/,
  ],
  [
    'a tab where spaces belong',
    `${event}/schedule.yaml`,
    replace('    title: Intro', '\ttitle: Intro'),
    '\ttitle: Intro',
    /indented with a tab.*remedy: +Begin it with 4 blanks/s,
  ],
  [
    'a word said twice of one person',
    'people.yaml',
    replace('  name: Trevor Riles', '  name: Trevor Riles\n  name: Trevor Reilly'),
    'name: Trevor Reilly',
    /remedy: +Delete one of the two lines/,
  ],
  [
    'a quotation mark that is not closed',
    'topics.yaml',
    replace('name: Querying', 'name: "Querying'),
    '"Querying',
    /is not closed.*remedy: +Close it at the end of the text/s,
  ],
  [
    'a synced file that was cut off',
    `${event}/synced/pins.json`,
    (text) => text.slice(0, 200),
    '',
    /pins\.json:\d+:\d+ .*remedy: +Run npm run sync -- --data \S+ again/s,
  ],
  [
    'an event without its event.yaml',
    `${event}/event.yaml`,
    () => undefined,
    '',
    /event\.yaml:1:1 .*This file is missing/,
  ],
];

testOfShipped.each(faults)(
  '%s is reported with its line and a remedy',
  async (_, file, breakIt, at, said) => {
    await withBrokenCopy('data', file, breakIt, async (root) => {
      const { code, printed } = await runCheck(root);
      expect(printed).toMatch(said);
      expect(printed).toMatch(/remedy: +\S/);
      expect(printed).not.toMatch(/\n +at .*:\d+:\d+\)?\n/);
      if (at !== '') {
        const before = readFileSync(join(root, file), 'utf8').split(at)[0] ?? '';
        const line = before.split('\n').length;
        const column = before.length - before.lastIndexOf('\n');
        expect(printed).toContain(`${join(root, file)}:${line}:${column}  error`);
      }
      expect(printed.match(/ {2}error {2}/g)).toHaveLength(1);
      expect(printed).toMatch(/^1 error.* in \d files?$/m);
      expect(code).toBe(1);
    });
  },
);

test('the archives that come with the project have no problem at all', async () => {
  for (const archive of [...(hasShippedArchive ? ['data'] : []), 'test/fixtures/demo']) {
    const { code, printed } = await runCheck(archive);
    expect(printed).toMatch(/^ok {2}\d+ events?, \d+ talks.*; 0 errors\n$/);
    expect(code).toBe(0);
  }
});
