import { expect, test } from 'vitest';
import fc from 'fast-check';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { programmeAtVenue } from '../../../src/domain/archive/at-venue.ts';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { takeProgramme } from '../../../src/domain/programme/sessions/take-programme.ts';
import { CorrectionsFileSchema } from '../../../src/domain/schema/corrections-file.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { findMatches, withMatches } from '../../../src/domain/sync/find-matches.ts';
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

/** What is brought, each as its command or a person's editor brings it; addresses are not pinned: nothing is published. */
const steps = {
  programme(event: EventSources, sources: ArchiveSources): EventSources {
    const taken = takeProgramme(event.programme, programme, { biographies: false }).programme;
    const next = { ...event, programme: programmeAtVenue(taken, event.event.timeZone) };
    const { matches } = findMatches(next, event.videos, sources.people);
    return { ...next, videos: withMatches(event.videos, matches) };
  },
  playlist: (event: EventSources, sources: ArchiveSources): EventSources => ({
    ...event,
    videos: planSync({ ...sources, events: [event] }, event, [playlist], '2031-06-01').synced,
  }),
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

function bring(order: readonly Step[]) {
  const sources = makeSources({ people: [{ id: 'ada-ferry', name: 'Ada Ferry' }], events: [{}] });
  let [event] = sources.events;
  if (!event) throw new Error('no event');
  for (const step of order) event = steps[step](event, sources);
  const { talks, people, events } = buildArchive({ ...sources, events: [event] });
  return { talks, people, events };
}

test('programme, playlist, corrections and schedule make one archive, in any order and however often', () => {
  const wanted = bring(all);
  expect(wanted.talks.map(({ key, state }) => [key, state.is])).toEqual([
    ['reading-the-tides', 'published'],
    ['harbour-lights', 'published'],
    ['ropes', 'published'],
    ['closing', 'published'],
  ]);
  const orders = fc
    .tuple(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.array(fc.constantFrom(...all), { maxLength: 6 }),
    )
    .map(([each, more]) => [...more, ...each]);
  fc.assert(
    fc.property(orders, (order) => {
      expect(bring(order)).toEqual(wanted);
    }),
  );
});
