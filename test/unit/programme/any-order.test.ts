import { expect, test } from 'vitest';
import fc from 'fast-check';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { programmeAtVenue } from '../../../src/domain/archive/at-venue.ts';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { takeProgramme } from '../../../src/domain/programme/sessions/take-programme.ts';
import { CorrectionsFileSchema } from '../../../src/domain/schema/corrections-file.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { proposeAgain } from '../../../src/domain/addresses/propose-again.ts';
import { findMatches, withMatches } from '../../../src/domain/sync/find-matches.ts';
import { pinArchive } from '../../../src/domain/sync/pins/pin-archive.ts';
import { planSync } from '../../../src/domain/sync/plan-sync.ts';
import { makeSources } from '../archive/make-sources.ts';
import { readText } from './read-text.ts';

const programme = readText(`Title,Speaker,Room,Start,End,Abstract
Reading the Tides,Ada Ferry,Hall,2031-05-14 09:00,2031-05-14 09:30,A talk about water.
Harbour Lights,Ben Quay,Loft,2031-05-14 09:00,2031-05-14 09:45,
Lunch,,,2031-05-14 12:00,2031-05-14 13:00,
Ropes and Promises,Zoe Moor,Hall,2031-05-15 10:00,2031-05-15 10:30,
Closing,,Hall,2031-05-15 17:00,2031-05-15 17:10,
`);
const video = (id: string, rawTitle: string) =>
  ({ id, rawTitle, state: 'published', description: '' }) as const;
const playlist: FetchedPlaylist = {
  id: 'PLquay2031',
  title: 'Quay 2031',
  description: '',
  source: 'dump',
  videos: [
    video('tides000001', 'Reading the Tides - Ada Ferry'),
    video('lights00001', 'Harbour Lights - Ben Quay'),
    video('extra000001', 'Hallway Interview - Noa Pier'),
    video('ropes000001', 'Ropes and Promises - Zoe Moor'),
  ],
  elsewhere: [],
  duplicates: [],
  complete: true,
  lacks: [],
  units: 0,
};

/** What is brought, each as its command or a person's editor brings it. */
const steps = {
  programme(event: EventSources, sources: ArchiveSources): EventSources {
    const taken = takeProgramme(event.programme, programme, { biographies: false }).programme;
    const next = { ...event, programme: programmeAtVenue(taken, event.event.timeZone) };
    const { matches } = findMatches(next, event.videos, sources.people);
    return { ...next, videos: withMatches(event.videos, matches) };
  },
  playlist(event: EventSources, sources: ArchiveSources): EventSources {
    const plan = planSync({ ...sources, events: [event] }, event, [playlist], '2031-06-01');
    return { ...event, videos: plan.synced, pins: plan.pins };
  },
  corrections: (event: EventSources): EventSources => ({
    ...event,
    corrections: CorrectionsFileSchema.parse([
      { talk: 'harbour-lights', say: { title: 'Lights of the Harbour' }, why: 'the speaker asked' },
      { video: 'extra000001', session: 'closing' },
    ]),
  }),
  schedule: (event: EventSources): EventSources => ({
    ...event,
    sessions: ScheduleFileSchema.parse({
      sessions: [{ id: 'ropes', title: 'Ropes and Promises', start: '2031-05-15T11:00' }],
    }).sessions,
  }),
} as const;
type Step = keyof typeof steps;
const all = Object.keys(steps) as Step[];

interface Brought {
  readonly event: EventSources;
  /** Every address that was pinned on the way. */
  readonly pinned: ReadonlySet<string>;
  readonly built: ReturnType<typeof buildOf>;
}

const made = makeSources({ people: [{ id: 'ada-ferry', name: 'Ada Ferry' }], events: [{}] });
const buildOf = (event: EventSources) => buildArchive({ ...made, events: [event] });

/** A sync pins addresses; of what becomes of them nothing may depend on what came first. */
function bring(order: readonly Step[]): Brought {
  let [event] = made.events;
  if (!event) throw new Error('no event');
  const pinned = new Set<string>();
  for (const step of order) {
    event = steps[step](event, made);
    for (const { slug, former } of Object.values(event.pins.talks))
      for (const address of [slug, ...former]) pinned.add(address);
  }
  return { event, pinned, built: buildOf(event) };
}

/** The archive as it is before it is published: no address is older than today. */
function unpublished({ event, built }: Brought) {
  const pins = proposeAgain(event, built, true);
  const { talks, people, events } = buildOf({ ...event, pins });
  return {
    talks,
    people,
    events,
    pins,
    archivePins: pinArchive({ ...made, events: [event] }, built),
  };
}

const orders = fc
  .tuple(
    fc.shuffledSubarray(all, { minLength: all.length }),
    fc.array(fc.constantFrom(...all), { maxLength: 6 }),
  )
  .map(([each, more]) => [...more, ...each]);

test('programme, playlist, corrections and schedule make one archive and one set of pins, in any order and however often', () => {
  const wanted = unpublished(bring(all));
  expect(wanted.talks.map(({ key, slug, state }) => [key, slug, state.is])).toEqual([
    ['reading-the-tides', 'reading-the-tides', 'published'],
    ['harbour-lights', 'harbour-lights', 'published'],
    ['ropes', 'ropes', 'published'],
    ['closing', 'closing', 'published'],
  ]);
  expect(Object.keys(wanted.pins.talks)).toEqual(wanted.talks.map(({ key }) => key));
  fc.assert(
    fc.property(orders, (order) => {
      expect(unpublished(bring(order))).toEqual(wanted);
    }),
    { numRuns: 50 },
  );
});

test('what was published between has the same addresses at last, and every older one leads there', () => {
  const wanted = bring(all).built.talks;
  const bare = (talks: Brought['built']['talks']) =>
    talks.map(({ formerSlugs: _, ...talk }) => talk);
  fc.assert(
    fc.property(orders, (order) => {
      const { built, pinned } = bring(order);
      expect(bare(built.talks)).toEqual(bare(wanted));
      const answered = new Set(built.talks.flatMap((talk) => [talk.slug, ...talk.formerSlugs]));
      expect([...pinned].filter((address) => !answered.has(address))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
