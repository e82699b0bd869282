import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { listGaps } from '../../../src/domain/status/list-gaps.ts';
import { makeSources, type EventFiles } from '../archive/make-sources.ts';

const video = 'aaaaaaaaaaa';

/** What an event lacks: its kinds with the names of the things that lack it. */
function gapsOf(event: EventFiles) {
  const sources = makeSources({ events: [event] });
  const [status] = listGaps(sources, buildArchive(sources));
  return new Map(status?.gaps.map(({ kind, items }) => [kind, items.map(({ label }) => label)]));
}

const bare = { id: 'one', title: 'One' };
const whole: EventFiles = {
  sessions: [
    {
      ...bare,
      start: '2031-05-14T09:00',
      abstract: 'About it.',
      topics: ['water'],
      speakers: [{ person: 'mira-sand' }],
      recordings: [{ video }],
    },
  ],
  videos: [{ id: video, duration: 240 }],
  captions: [{ videoId: video, language: 'en', kind: 'edited', file: 'a', origin: 'delivered' }],
};

test('an event whose talks have everything lacks nothing but what is asked elsewhere', () => {
  const sources = makeSources({
    people: [{ id: 'mira-sand', name: 'Mira Sand' }],
    topics: [{ id: 'water', name: 'Water' }],
    events: [whole],
  });
  expect(listGaps(sources, buildArchive(sources))).toMatchObject([{ talks: 1, gaps: [] }]);
});

const lacking: readonly [string, EventFiles, string, string[]][] = [
  [
    'a playlist never synced',
    { event: { playlists: ['PLaaaaaaaaaa'] } },
    'a first sync',
    ['PLaaaaaaaaaa'],
  ],
  ['a session without a recording', { sessions: [bare] }, 'recordings', ['One']],
  [
    'a recording that is gone',
    { ...whole, videos: [{ id: video, state: 'gone' }] },
    'recordings that can be watched',
    ['One'],
  ],
  [
    'a recording beside the schedule',
    { sessions: [bare], videos: [{ id: video, rawTitle: 'Extra' }] },
    'a session',
    ['Extra (aaaaaaaaaaa)'],
  ],
  ['a recording of unknown length', { ...whole, videos: [{ id: video }] }, 'lengths', ['One']],
  ['a talk without captions', { ...whole, captions: [] }, 'captions', ['One']],
  [
    'captions only a machine has heard',
    {
      ...whole,
      captions: [{ videoId: video, language: 'en', kind: 'auto', file: 'a', origin: 'synced' }],
    },
    'captions read by a person',
    ['One'],
  ],
  ['a talk without an abstract', { sessions: [bare] }, 'abstracts', ['One']],
  [
    'a long talk without chapters',
    { ...whole, videos: [{ id: video, duration: 900 }] },
    'chapters',
    ['One'],
  ],
  ['a talk without a topic', { sessions: [bare] }, 'topics', ['One']],
  ['a session without a time', { sessions: [bare] }, 'times', ['One']],
  ['a session without a speaker', { sessions: [bare] }, 'speakers', ['One']],
  [
    'what a program guessed',
    { event: { guessed: ['timeZone'] } },
    'a look at what was guessed',
    ['timeZone'],
  ],
  [
    'a title the program is not sure of',
    { videos: [{ id: video, rawTitle: 'final_2.mov' }] },
    'a look at unsure titles',
    ['final_2.mov (aaaaaaaaaaa)'],
  ],
  [
    'somebody only a title names',
    { videos: [{ id: video, rawTitle: 'Rivers - Mira Sand, Millpond' }] },
    'people written down',
    ['Mira Sand (mira-sand)'],
  ],
  ['a photo without an alt text', { photos: [{ id: 'quay' }] }, 'alt texts', ['quay']],
  [
    'a photo whose file is elsewhere',
    { photos: [{ id: 'quay', caption: 'Boats' }] },
    'photos’ files',
    ['quay (Boats)'],
  ],
  ['a photo nobody may use', { syncedPhotos: [{ id: 'quay' }] }, 'a known licence', ['quay']],
];

test.each(lacking)('%s is a gap', (_, event, kind, labels) => {
  expect(gapsOf(event).get(kind)).toEqual(labels);
});

test('an opening needs no abstract and no chapters', () => {
  const gaps = gapsOf({
    ...whole,
    sessions: [{ ...bare, kind: 'intro', recordings: [{ video }] }],
    videos: [{ id: video, duration: 900 }],
  });
  expect(gaps.has('abstracts')).toBe(false);
  expect(gaps.has('chapters')).toBe(false);
});

test('what is hidden lacks nothing', () => {
  expect(
    gapsOf({ sessions: [{ ...bare, hidden: true }], photos: [{ id: 'quay', hidden: true }] }).size,
  ).toBe(0);
});
