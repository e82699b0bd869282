import { expect, test } from 'vitest';
import { breadcrumbData } from '../../../src/site/machine/structured/breadcrumb-data.ts';
import { dataBlock, type Thing } from '../../../src/site/machine/structured/data-block.ts';
import { eventData } from '../../../src/site/machine/structured/event-data.ts';
import { personData } from '../../../src/site/machine/structured/person-data.ts';
import { photoData } from '../../../src/site/machine/structured/photo-data.ts';
import { siteData } from '../../../src/site/machine/structured/site-data.ts';
import { talkData, videoData } from '../../../src/site/machine/structured/talk-data.ts';
import { structuredDataFaults } from '../../machine-rules/structured-data-faults.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { machineContext, ownArchive, ownArchives } from './machine-archives.ts';

const block = (things: readonly (Thing | undefined)[]) =>
  `<html><head><script type="application/ld+json">${dataBlock(
    things.filter((thing) => thing !== undefined),
  )}</script></head><body></body></html>`;

test.each(ownArchives)('all JSON-LD of %s holds what search engines require', async (name) => {
  const context = ownArchive(name);
  const { archive, urls } = context;
  const blocks = [
    [siteData(context)],
    ...archive.talks.map((talk) => [
      ...talkData(talk, context),
      breadcrumbData([{ href: urls.talk(talk), label: talk.title }], context),
    ]),
    ...archive.events.map((event) => [eventData(event, context)]),
    ...archive.people.map((person) => [personData(person, context)]),
    ...archive.photos
      .map((photo) => [photoData(photo, context)])
      .filter(([thing]) => thing !== undefined),
  ];
  const faults = await Promise.all(
    blocks
      .filter((things) => things.some((thing) => thing !== undefined))
      .map((things) => structuredDataFaults(block(things))),
  );
  expect(faults.flat()).toEqual([]);
  expect(blocks.length).toBeGreaterThan(20);
});

const demo = ownArchive('demo');
const talkNamed = (title: string) => {
  const talk = demo.archive.talks.find((one) => one.title === title);
  if (!talk) throw new Error(`no talk “${title}”`);
  return talk;
};

const whole = {
  '@type': 'VideoObject',
  name: 'Rivers',
  thumbnailUrl: 'https://talks.example/rivers.jpg',
  uploadDate: '2031-06-01T00:00:00Z',
  hasPart: [
    {
      '@type': 'Clip',
      name: 'Weir',
      startOffset: 5,
      endOffset: 9,
      url: 'https://talks.example/rivers/?t=5',
    },
  ],
};
const clip = whole.hasPart[0] ?? {};

test.each([
  ['a video without its day', { uploadDate: undefined }, /VideoObject.*uploadDate/],
  ['a video without a picture', { thumbnailUrl: undefined }, /thumbnailUrl/],
  ['a relative address', { thumbnailUrl: '/rivers.jpg' }, /thumbnailUrl is no whole address/],
  ['a day that is none', { uploadDate: '1 June 2031' }, /uploadDate/],
  ['a length in fractions', { duration: 'PT5.5S' }, /duration/],
  ['a moment without a name', { hasPart: [{ ...clip, name: undefined }] }, /Clip.*name/],
  ['two moments in one second', { hasPart: [clip, clip] }, /two start together/],
  [
    'a moment addressed by fragment',
    { hasPart: [{ ...clip, url: 'https://talks.example/rivers/#t=5' }] },
    /does not ask for its second/,
  ],
] as const)('the checks name %s', async (_, fault, named) => {
  expect(await structuredDataFaults(block([whole]))).toEqual([]);
  const faults = await structuredDataFaults(block([{ ...whole, ...fault }]));
  expect(faults.join('\n')).toMatch(named);
});

test('the checks name a photo without terms, an event without a day and a trail without names', async () => {
  const photo = { '@type': 'ImageObject', contentUrl: 'https://talks.example/a.jpg' };
  expect((await structuredDataFaults(block([photo]))).join()).toMatch(/ImageObject.*credit/i);
  const event = { '@type': 'Event', name: 'Talk', superEvent: { '@type': 'Event', name: 'Con' } };
  expect((await structuredDataFaults(block([event]))).join()).toMatch(
    /Event: no name or startDate/,
  );
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, item: 'https://talks.example/' }],
  };
  expect((await structuredDataFaults(block([trail]))).join()).toMatch(/ListItem/);
});

test('a talk in a part of a recording has key moments in seconds of the recording', () => {
  const video = videoData(talkNamed('A Cron Job That Outlived Three Companies'), demo);
  expect(video).toMatchObject({
    hasPart: [{ startOffset: 10, endOffset: 170, url: expect.stringMatching(/\?t=10$/) as string }],
  });
  expect(video).not.toHaveProperty('duration');
});

test.each([
  ['lost', { state: 'gone' }],
  ['private', { state: 'private' }],
  ['still to come', { state: 'upcoming' }],
  ['played on YouTube’s site only', { embeddable: false }],
  ['shorter than half a minute', { duration: 29 }],
  ['out since nobody knows when', { publishedAt: undefined }],
] as const)('a recording that is %s is no video to search engines', (_, video) => {
  const archive = archiveOf({
    events: [
      {
        sessions: [
          {
            id: 'rivers',
            title: 'Rivers',
            start: '2031-05-14T09:10',
            recordings: [{ video: 'aaaaaaaaaaa' }],
          },
        ],
        videos: [
          {
            id: 'aaaaaaaaaaa',
            duration: 600,
            publishedAt: '2031-06-01T10:00:00Z',
            ...video,
          },
        ],
      },
    ],
  });
  const [talk] = archive.talks;
  if (!talk) throw new Error('no talk');
  const types = talkData(talk, machineContext(archive)).map((thing) => thing['@type']);
  expect(types).toEqual(['Event']);
});

test('a zone that was only guessed gives no offset', () => {
  const event = { start: '2031-05-14T09:00', end: '2031-05-15T17:00' };
  const [sure] = archiveOf({ events: [{ event }] }).events;
  const [guessed] = archiveOf({ events: [{ event: { ...event, guessed: ['timeZone'] } }] }).events;
  if (!sure || !guessed) throw new Error('no event');
  expect(eventData(sure, demo)).toMatchObject({
    startDate: '2031-05-14T09:00:00+02:00',
    endDate: '2031-05-15T17:00:00+02:00',
  });
  expect(eventData(guessed, demo)).toMatchObject({
    startDate: '2031-05-14',
    endDate: '2031-05-15',
  });
});

test('an event of a month or a year is not said to have a day', () => {
  const [event] = archiveOf({ events: [{ event: { start: '2031-05', end: '2031-05' } }] }).events;
  if (!event) throw new Error('no event');
  expect(eventData(event, demo)).toBeUndefined();
});

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '\u2028\u2029',
  '\ud800 alone',
  'nul \u0000 bell \u0007 \u009f',
  '&lt;b&gt; "quoted" \'single\' \\',
  '${alert(1)} {{x}}',
];

test.each(HOSTILE)('%j in any text ends no block and reads back as text', async (text) => {
  const html = block([{ '@type': 'Person', name: text }]);
  expect(await structuredDataFaults(html)).toEqual([]);
  expect(html.match(/<script/g)).toHaveLength(1);
  const [, json = ''] = /ld\+json">(.*)<\/script>/.exec(html) ?? [];
  const read = (JSON.parse(json) as { name: string }).name;
  expect(read.isWellFormed()).toBe(true);
  expect(read.replace(/[ \ufffd]/g, '')).toBe(
    text
      .toWellFormed()
      .replace(/(?![\n\t])\p{Cc}/gu, '')
      .replace(/[ \ufffd]/g, ''),
  );
});
