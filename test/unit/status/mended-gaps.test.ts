import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { checkArchive } from '../../../src/domain/checks/check-archive.ts';
import { GAP_NAMES, type GapName } from '../../../src/domain/schema/waiver.ts';
import { listGaps } from '../../../src/domain/status/list-gaps.ts';
import { makeSources, type EventFiles } from '../archive/make-sources.ts';

const video = 'aaaaaaaaaaa';
const other = 'bbbbbbbbbbb';
const bare = { id: 'one', title: 'One' };
const free = (rawTitle: string): EventFiles => ({ videos: [{ id: video, rawTitle }] });
const long: EventFiles = {
  sessions: [{ ...bare, recordings: [{ video }] }],
  videos: [{ id: video, duration: 900 }],
};
const said = (say: object): EventFiles => ({ corrections: [{ video, say }] });
const track = {
  videoId: video,
  language: 'en',
  kind: 'auto',
  file: 'a',
  origin: 'synced',
} as const;
const licence = 'CC-BY-4.0';

interface Lacking {
  readonly name: string;
  readonly what: GapName;
  readonly event: EventFiles;
  /** What the files say once somebody did what status says, in each of the ways it names. */
  readonly mended: readonly EventFiles[];
}

const session = (fields: object): EventFiles => ({ sessions: [{ ...bare, ...fields }] });

const lacking: readonly Lacking[] = [
  {
    name: 'a session without a recording',
    what: 'recordings',
    event: session({}),
    mended: [session({ recordings: [{ video }] }), session({ recorded: false })],
  },
  {
    name: 'a recording that is gone',
    what: 'playing-recordings',
    event: {
      sessions: [{ ...bare, recordings: [{ video }] }],
      videos: [
        { id: video, state: 'gone', rawTitle: 'x' },
        { id: other, rawTitle: 'y' },
      ],
    },
    mended: [
      session({
        recordings: [{ video }, { file: 'https://a.example/one.mp4', role: 'mirror' }],
      }),
      {
        ...session({ recordings: [{ video: other }] }),
        corrections: [{ video: other, replaces: video }],
      },
    ],
  },
  {
    name: 'a recording of no session that is gone',
    what: 'playing-recordings',
    event: {
      videos: [
        { id: video, state: 'gone', rawTitle: 'Rivers' },
        { id: other, rawTitle: 'Rivers, again' },
      ],
    },
    mended: [{ corrections: [{ video: other, replaces: video }] }],
  },
  {
    name: 'a recording beside the schedule',
    what: 'sessions',
    event: { ...session({}), ...free('Extra') },
    mended: [
      { corrections: [{ video, session: 'one' }] },
      { sessions: [bare, { id: 'extra', title: 'Extra', recordings: [{ video }] }] },
    ],
  },
  {
    name: 'a recording of unknown length',
    what: 'lengths',
    event: free('Extra'),
    mended: [{ videos: [{ id: video, rawTitle: 'Extra', duration: 900 }] }],
  },
  {
    name: 'a recording without captions',
    what: 'captions',
    event: long,
    mended: [{ captions: [track] }],
  },
  {
    name: 'captions only a machine has heard',
    what: 'read-captions',
    event: { ...long, captions: [track] },
    mended: [{ captions: [{ ...track, kind: 'edited', origin: 'delivered' }, track] }],
  },
  ...(
    [
      ['speakers', 'speakers', [{ person: 'mira-sand' }]],
      ['abstracts', 'abstract', 'About it.'],
      ['chapters', 'chapters', [{ start: 60, title: 'A' }]],
      ['topics', 'topics', ['water']],
    ] as const
  ).flatMap(([what, field, value]): Lacking[] => [
    {
      name: `a session without ${what}`,
      what,
      event: long,
      mended: [
        session({ recordings: [{ video }], [field]: value }),
        { corrections: [{ talk: 'one', say: { [field]: value } }] },
      ],
    },
    {
      name: `a recording of no session without ${what}`,
      what,
      event: { videos: [{ id: video, rawTitle: 'Extra', duration: 900 }] },
      mended: [said({ [field]: value })],
    },
  ]),
  {
    name: 'a description of which it is not clear what it is',
    what: 'descriptions',
    event: {
      ...long,
      videos: [{ id: video, rawTitle: 'One', description: 'A talk on locks', duration: 900 }],
    },
    mended: [
      session({ recordings: [{ video }], abstract: 'About it.' }),
      { corrections: [{ talk: 'one', say: { abstract: 'About it.' } }] },
    ],
  },
  {
    name: 'a recording of an unknown day',
    what: 'days',
    event: free('Extra'),
    mended: [said({ day: '2031-05-14' })],
  },
  {
    name: 'a session without a time',
    what: 'times',
    event: session({}),
    mended: [session({ start: '2031-05-14T10:00' })],
  },
  {
    name: 'what a program guessed',
    what: 'guesses',
    event: { event: { guessed: ['timeZone'] } },
    mended: [{ event: { guessed: [] } }],
  },
  {
    name: 'an event of which only the year is known',
    what: 'event-days',
    event: { event: { start: 2031, end: undefined } },
    mended: [{ event: { start: '2031-05-14' } }],
  },
  {
    name: 'a title the program is not sure of',
    what: 'titles',
    event: free('final_2.mov'),
    mended: [
      said({ title: 'Rivers' }),
      said({ title: 'final_2.mov' }),
      said({ speakers: [{ person: 'mira-sand' }] }),
    ],
  },
  {
    name: 'a photo without an alt text',
    what: 'alt-texts',
    event: { photos: [{ id: 'quay', caption: 'Boats' }] },
    mended: [{ photos: [{ id: 'quay', alt: 'Boats at a quay' }] }],
  },
  {
    name: 'a photo without a caption',
    what: 'photo-captions',
    event: { photos: [{ id: 'quay', alt: 'Boats' }] },
    mended: [{ photos: [{ id: 'quay', caption: 'Boats at a quay' }] }],
  },
  {
    name: 'a photo whose file is elsewhere',
    what: 'photo-files',
    event: { photos: [{ id: 'quay', licence }] },
    mended: [{ syncedPhotos: [{ id: 'quay' }] }],
  },
  {
    name: 'a photo nobody may use',
    what: 'photo-licences',
    event: { syncedPhotos: [{ id: 'quay' }] },
    mended: [{ photos: [{ id: 'quay', licence }] }],
  },
  {
    name: 'a photo without a time',
    what: 'photo-times',
    event: { photos: [{ id: 'quay', licence }] },
    mended: [{ photos: [{ id: 'quay', licence, takenAt: '2031-05-14T10:00:00' }] }],
  },
  {
    name: 'somebody only a title names',
    what: 'people',
    event: free('Rivers - Ada Pool, Millpond'),
    mended: [],
  },
  {
    name: 'a playlist never synced',
    what: 'sync',
    event: { event: { playlists: ['PLaaaaaaaaaa'] } },
    mended: [],
  },
  {
    name: 'a recording that a sync would match',
    what: 'sync',
    event: {
      sessions: [{ id: 'rivers', title: 'Rivers of Data and Their Banks' }],
      ...free('Rivers of Data and Their Banks'),
    },
    mended: [{ matches: [{ video, session: 'rivers', score: 1 }] }],
  },
  {
    name: 'a recording that seems to be uploaded again',
    what: 'answers',
    event: {
      videos: [
        { id: video, rawTitle: 'Rivers', state: 'gone' },
        { id: other, rawTitle: 'Rivers' },
      ],
    },
    mended: [{ corrections: [{ video: other, replaces: video }] }],
  },
  {
    name: 'a photo held back for its rights',
    what: 'photo-copies',
    event: { heldBack: [{ id: 'quay', licence: 'all-rights-reserved' }] },
    mended: [{ heldBack: [] }],
  },
];

function statusOf(event: EventFiles, settings: object = {}) {
  const sources = makeSources({
    settings,
    people: [{ id: 'mira-sand', name: 'Mira Sand' }],
    topics: [{ id: 'water', name: 'Water' }],
    events: [event],
  });
  const [status] = listGaps(sources, buildArchive(sources));
  const problems = checkArchive(sources, buildArchive(sources));
  return { status, problems };
}

const itemsOf = (event: EventFiles, what: GapName, settings = {}) =>
  statusOf(event, settings).status?.gaps.filter((gap) => gap.what === what) ?? [];

test('every word that waives something is tried here', () => {
  expect(new Set(lacking.map(({ what }) => what))).toEqual(new Set(GAP_NAMES));
});

test.each(lacking)('$name is asked for until it is mended', ({ event, what, mended }) => {
  expect(itemsOf(event, what)).toHaveLength(1);
  for (const files of mended) {
    const after = { ...event, ...files };
    expect(itemsOf(after, what)).toEqual([]);
    expect(statusOf(after).problems.filter(({ rule }) => rule === 'idle-correction')).toEqual([]);
  }
});

test.each(lacking)('$name is not asked for where it is not needed', ({ event, what }) => {
  const [gap] = itemsOf(event, what);
  const [id = ''] = gap?.items[0]?.ids ?? [];
  const why = 'Nobody misses it.';
  const inEvent = (waiver: object): EventFiles => ({
    ...event,
    event: { ...event.event, notNeeded: [{ what, why, ...waiver }] },
  });
  expect(itemsOf(inEvent({}), what)).toEqual([]);
  expect(statusOf(inEvent({})).status?.waived).toBe(gap?.items.length);
  expect(itemsOf(inEvent({ for: [id] }), what)).toEqual([]);
  expect(statusOf(inEvent({ for: [id] })).problems.map(({ rule }) => rule)).not.toContain(
    'unknown-waiver',
  );
  expect(itemsOf(event, what, { notNeeded: [{ what, why }] })).toEqual([]);
  expect(itemsOf(inEvent({ for: ['somebody-else'] }), what)).toEqual([gap]);
});

test('a correction waives for its talk alone, by video or by session', () => {
  const event: EventFiles = {
    sessions: [bare, { id: 'two', title: 'Two' }],
    videos: [{ id: video, rawTitle: 'Extra' }],
    corrections: [
      { talk: 'one', notNeeded: ['abstracts'], why: 'A quiz.' },
      { video, notNeeded: ['abstracts'], why: 'A trailer.' },
    ],
  };
  const [gap] = itemsOf(event, 'abstracts');
  expect(gap?.items.map(({ label }) => label)).toEqual(['Two']);
  expect(statusOf(event).problems.map(({ rule }) => rule)).not.toContain('idle-correction');
});

test('a waiver for what is not there is an error that names the nearest', () => {
  const { problems } = statusOf({
    sessions: [{ id: 'rivers', title: 'Rivers' }],
    event: { notNeeded: [{ what: 'topics', for: ['riwers'], why: 'None.' }] },
  });
  expect(problems.find(({ rule }) => rule === 'unknown-waiver')).toMatchObject({
    severity: 'error',
    path: ['notNeeded', 0, 'for', 0],
    nearest: 'rivers',
    remedy: 'Write rivers, or delete riwers.',
  });
});
