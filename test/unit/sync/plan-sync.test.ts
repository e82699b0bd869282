import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { ArchiveFileSchema } from '../../../src/domain/schema/archive-file.ts';
import { CorrectionsFileSchema } from '../../../src/domain/schema/corrections-file.ts';
import { EventFileSchema } from '../../../src/domain/schema/event-file.ts';
import { PeopleFileSchema } from '../../../src/domain/schema/people-file.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';
import type { FetchedPlaylist, FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { NO_ARCHIVE_PINS } from '../../../src/domain/schema/pins.ts';
import { planSync } from '../../../src/domain/sync/plan-sync.ts';

const settings = ArchiveFileSchema.parse({ title: 'A', tagline: 'B' });
const people = PeopleFileSchema.parse([
  { id: 'ada-ferry', name: 'Ada Ferry' },
  { id: 'ben-quay', name: 'Ben Quay' },
]);
const videoId = (n: number) => `video-${String(n).padStart(5, '0')}`;

const start: EventSources = {
  id: 'harbour-days',
  folder: 'events/harbour-days',
  event: EventFileSchema.parse({
    name: 'Harbour Days',
    start: '2024-06-12',
    end: '2024-06-12',
    timeZone: 'Europe/Rome',
  }),
  sessions: ScheduleFileSchema.parse({
    sessions: [
      {
        id: 'by-hand',
        title: 'Said by hand',
        speakers: [{ person: 'ada-ferry' }],
        recordings: [{ video: videoId(1), start: 10, end: 300 }],
      },
      { id: 'waiting', title: 'Casting Off', speakers: [{ person: 'ben-quay' }] },
    ],
  }).sessions,
  corrections: CorrectionsFileSchema.parse([
    { video: videoId(2), say: { title: 'Corrected', speakers: [{ person: 'ben-quay' }] } },
  ]),
  cameras: [],
  photos: [],
  people: [],
  videos: { playlists: [], videos: [] },
  syncedPhotos: [],
  heldBack: [],
  pins: { talks: {}, photos: {}, tracks: {} },
  captions: [],
};

const state = fc.constantFrom(
  ...(['published', 'published', 'published', 'private', 'gone', 'unconfirmed'] as const),
);
const title = fc.constantFrom(
  'Casting Off - Ben Quay',
  'Casting Off',
  'Landfall - Ida Berg, Saltworks',
  'Landfall',
  '港の話',
);
const playlist = fc
  .uniqueArray(fc.record({ n: fc.integer({ min: 0, max: 6 }), state, title }), {
    selector: ({ n }) => n,
    maxLength: 6,
  })
  .map((entries): FetchedPlaylist => {
    const videos = entries.map((one): FetchedVideo => {
      const silent = one.state === 'private' || one.state === 'gone';
      return {
        id: videoId(one.n),
        state: one.state,
        ...(silent ? {} : { rawTitle: one.title, duration: 600 }),
      };
    });
    return {
      id: 'PLplansync001',
      title: 'Harbour Days',
      description: '',
      source: 'api',
      videos,
      elsewhere: [],
      duplicates: [],
      complete: true,
      lacks: [],
      units: 3,
    };
  });
const history = fc.array(playlist, { minLength: 1, maxLength: 5 });

const pins = NO_ARCHIVE_PINS;

function syncOnce(event: EventSources, fetched: FetchedPlaylist, today: string, trust = true) {
  const sources: ArchiveSources = { settings, people, topics: [], events: [event], pins };
  const plan = planSync(sources, event, [fetched], today, trust);
  return { plan, event: { ...event, videos: plan.synced, pins: plan.pins } };
}

test('what a person wrote is what the archive shows, after any sequence of syncs', () => {
  fc.assert(
    fc.property(history, (steps) => {
      let event = start;
      for (const [index, fetched] of steps.entries()) {
        const done = syncOnce(event, fetched, `2024-07-0${index + 1}`);
        event = done.event;
        const byHand = done.plan.talks.find(({ key }) => key === 'by-hand');
        expect(byHand).toMatchObject({
          title: 'Said by hand',
          recordings: [{ videoId: videoId(1), start: 10, end: 300 }],
          speakers: [{ personId: 'ada-ferry' }],
        });
        const corrected = done.plan.talks.find(({ key }) => key === `video:${videoId(2)}`);
        if (corrected) expect(corrected).toMatchObject({ title: 'Corrected' });
      }
    }),
    { numRuns: 60 },
  );
});

const addresses = ({ pins: { talks } }: EventSources) =>
  Object.fromEntries(
    Object.entries(talks).map(([key, { slug, former }]) => [key, { slug, former }]),
  );

test('a talk’s key and address never change, and no two talks share one', () => {
  fc.assert(
    fc.property(history, (steps) => {
      let event = start;
      for (const fetched of steps) {
        const before = addresses(event);
        event = syncOnce(event, fetched, '2024-07-01').event;
        expect(addresses(event)).toMatchObject(before);
        const slugs = Object.values(event.pins.talks).map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('planning the same answer again changes nothing', () => {
  fc.assert(
    fc.property(history, (steps) => {
      let event = start;
      for (const fetched of steps) {
        event = syncOnce(event, fetched, '2024-07-01').event;
        const again = syncOnce(event, fetched, '2025-01-01').event;
        expect(JSON.stringify(again.videos)).toBe(JSON.stringify(event.videos));
        expect(JSON.stringify(again.pins)).toBe(JSON.stringify(event.pins));
      }
    }),
    { numRuns: 60 },
  );
});

function listOf(count: number): FetchedPlaylist {
  const videos = Array.from({ length: count }, (_, n): FetchedVideo => {
    return { id: videoId(n), state: 'published', rawTitle: `Talk ${n}` };
  });
  return {
    id: 'PLplansync001',
    title: 'Harbour Days',
    description: '',
    source: 'api',
    videos,
    elsewhere: [],
    duplicates: [],
    complete: true,
    lacks: [],
    units: 3,
  };
}

test.each([
  ['half of six', 6, 3, true],
  ['all of two', 2, 0, true],
  ['all of three', 3, 0, false],
  ['nine of nineteen', 19, 10, true],
  ['ten of twenty', 20, 10, false],
])('%s gone at once is believed: %s → %s, %s', (_, before, after, believed) => {
  const { event } = syncOnce(start, listOf(before), '2024-07-01');
  const again = () => syncOnce(event, listOf(after), '2024-07-02', false);
  if (believed) expect(again).not.toThrow();
  else expect(again).toThrow('would be gone at once');
});
