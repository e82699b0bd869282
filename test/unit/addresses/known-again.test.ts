import { describe, expect, test } from 'vitest';
import { healIds } from '../../../src/domain/addresses/heal-ids.ts';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { checkArchive } from '../../../src/domain/checks/check-archive.ts';
import { pinArchive } from '../../../src/domain/sync/pins/pin-archive.ts';
import { pinEvent } from '../../../src/domain/sync/pins/pin-event.ts';
import { answersOf } from '../../histories/answers.ts';
import { makeSources, type EventFiles } from '../archive/make-sources.ts';

const [a, b] = ['aaaaaaaaaaa', 'bbbbbbbbbbb'];
type Files = Parameters<typeof makeSources>[0];
type Rest = Omit<Files, 'events'>;

/** Where addresses lead once files that were pinned say something else. */
function afterwards(before: Files, after: Files) {
  const first = healIds(makeSources(before));
  const archive = buildArchive(first);
  const eventPins = new Map(first.events.map((event) => [event.id, pinEvent(event, archive)]));
  const pins = pinArchive(first, archive);
  const sources = makeSources({ ...after, pins });
  const healed = healIds({
    ...sources,
    events: sources.events.map((event, index) => ({
      ...event,
      pins: eventPins.get(event.id) ?? eventPins.get(first.events[index]?.id ?? '') ?? event.pins,
    })),
  });
  const now = buildArchive(healed);
  const errors = checkArchive(healed, now).filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const answers = answersOf(now);
  return { archive: now, leads: (path: string) => answers.get(path)?.path };
}

const oneEvent = (event: EventFiles, rest: Rest = {}): Files => ({
  ...rest,
  events: [event],
});
const talks = '/events/brookcon-2031/talks';
const recording = { videos: [{ id: a, rawTitle: 'Opening and Rivers' }] };

describe('a talk that was published leads on', () => {
  test('where two sessions share the recording it was: to the one it is called like', () => {
    const { leads } = afterwards(
      oneEvent(recording),
      oneEvent({
        ...recording,
        sessions: [
          { id: 'welcome', title: 'Welcome', recordings: [{ video: a, end: 60 }] },
          { id: 'on-rivers', title: 'On Rivers', recordings: [{ video: a, start: 60 }] },
        ],
      }),
    );
    expect(leads(`${talks}/opening-rivers/`) ?? leads(`${talks}/opening-and-rivers/`)).toBe(
      `${talks}/on-rivers/`,
    );
  });

  test('where a session has the address another talk has: to that talk still', () => {
    const { leads, archive } = afterwards(
      oneEvent({ videos: [{ id: a, rawTitle: 'Rivers' }] }),
      oneEvent({
        videos: [{ id: a, rawTitle: 'Rivers' }],
        sessions: [{ id: 'rivers', title: 'Lakes' }],
      }),
    );
    expect(leads(`${talks}/rivers/`)).toBe(`${talks}/rivers/`);
    expect(archive.talks.find(({ slug }) => slug === 'rivers')?.key).toBe(`video:${a}`);
    expect(archive.talks.find(({ key }) => key === 'rivers')?.slug).toBe('rivers-2');
  });

  test('where its recording was uploaded again, also for the second time', () => {
    const replaced = [{ video: b, replaces: a }];
    const videos = [
      { id: a, rawTitle: 'Rivers' },
      { id: b, rawTitle: 'Lakes' },
      { id: 'ccccccccccc', rawTitle: 'Seas' },
    ];
    const { leads } = afterwards(
      oneEvent({ videos }),
      oneEvent({ videos, replaced: [...replaced, { video: 'ccccccccccc', replaces: b }] }),
    );
    for (const old of ['rivers', 'lakes']) expect(leads(`${talks}/${old}/`)).toBe(`${talks}/seas/`);
  });

  test('where its session’s id was edited, and what still uses the old id means it', () => {
    const session = { title: 'On Rivers', speakers: [] };
    const { leads, archive } = afterwards(
      oneEvent({ sessions: [{ id: 'rivers', ...session }] }),
      oneEvent({
        sessions: [{ id: 'waters', ...session }],
        corrections: [{ talk: 'rivers', say: { kind: 'keynote' } }],
        photos: [{ id: 'stage', talk: 'rivers', credit: 'Ada', licence: 'CC-BY-4.0' }],
      }),
    );
    expect(leads(`${talks}/rivers/`)).toBe(`${talks}/waters/`);
    expect(archive.talks[0]).toMatchObject({ key: 'waters', kind: 'keynote' });
    expect(archive.photos[0]?.talkId).toBe('brookcon-2031/waters');
  });

  test('where it is gone: to the event', () => {
    const { leads } = afterwards(
      oneEvent({ sessions: [{ id: 'rivers', title: 'On Rivers' }] }),
      oneEvent({ sessions: [{ id: 'lakes', title: 'By the Lakes' }] }),
    );
    expect(leads(`${talks}/rivers/`)).toBe('/events/brookcon-2031/');
  });

  test('where it is hidden: nowhere, and neither where its recording comes again', () => {
    const { leads, archive } = afterwards(
      oneEvent({ videos: [{ id: a, rawTitle: 'On Secret Rivers' }] }),
      oneEvent({
        videos: [
          { id: a, rawTitle: 'On Secret Rivers' },
          { id: b, rawTitle: 'On Secret Rivers' },
        ],
        corrections: [{ video: a, hidden: true }],
      }),
    );
    expect(leads(`${talks}/on-secret-rivers/`)).toBeUndefined();
    expect(archive.talks).toEqual([]);
  });
});

test('a correction of a recording is one of the session that took it over', () => {
  const { archive } = afterwards(
    oneEvent(recording),
    oneEvent({
      ...recording,
      sessions: [{ id: 'on-rivers', title: 'On Rivers' }],
      matches: [{ video: a, session: 'on-rivers', score: 0.9 }],
      corrections: [{ video: a, say: { title: 'By the Rivers' } }],
    }),
  );
  expect(archive.talks).toMatchObject([{ key: 'on-rivers', title: 'By the Rivers' }]);
});

describe('an event whose folder was renamed', () => {
  const files = {
    event: { playlists: ['PLbrookcon-2031'] },
    sessions: [{ id: 'rivers', title: 'On Rivers' }],
    syncedPhotos: [{ id: 'p0000000000a', credit: 'Ada', licence: 'CC-BY-4.0' as const }],
  };
  const pages = (id: string) => [
    `/events/${id}/`,
    `/events/${id}/talks/rivers/`,
    `/events/${id}/photos/p0000000000a/`,
  ];

  test('is known by its playlists, and every page below it leads on', () => {
    const { leads } = afterwards(
      oneEvent({ id: 'brookcon', ...files }),
      oneEvent({ id: 'brook', ...files }),
    );
    expect(pages('brookcon').map(leads)).toEqual(pages('brook'));
    expect(leads('/events/brookcon/photos/')).toBe('/events/brook/photos/');
  });

  test('stays where it is, where event.yaml says its id', () => {
    const { leads } = afterwards(
      oneEvent({ id: 'brookcon', ...files }),
      oneEvent({ id: 'brookcon', folder: 'brook', ...files }),
    );
    expect(pages('brookcon').map(leads)).toEqual(pages('brookcon'));
  });

  test('leads to the list of events once it is gone altogether', () => {
    const { leads } = afterwards(oneEvent({ id: 'brookcon', ...files }), {});
    expect(leads('/events/brookcon/')).toBe('/events/');
  });
});

describe('a person who was published leads on', () => {
  const speakers = (person: string) => ({
    sessions: [{ id: 'rivers', title: 'On Rivers', speakers: [{ person }] }],
  });
  const before = oneEvent(speakers('ada-pool'), { people: [{ id: 'ada-pool', name: 'Ada Pool' }] });

  test('where their id was edited, and what still uses the old one means them', () => {
    const { leads, archive } = afterwards(
      before,
      oneEvent(speakers('ada-pool'), { people: [{ id: 'ada', name: 'Ada Pool' }] }),
    );
    expect(leads('/people/ada-pool/')).toBe('/people/ada/');
    expect(archive.talks[0]?.speakers).toMatchObject([{ personId: 'ada' }]);
  });

  test('where their entry was made a spelling of another', () => {
    const { leads } = afterwards(
      before,
      oneEvent(speakers('ada-pool'), {
        people: [{ id: 'a-lake', name: 'Ada Lake', aliases: ['Ada Pool'] }],
      }),
    );
    expect(leads('/people/ada-pool/')).toBe('/people/a-lake/');
  });

  test('where another id was written down as theirs', () => {
    const { leads } = afterwards(
      before,
      oneEvent(speakers('ada-pool'), {
        people: [{ id: 'a-lake', name: 'Ada Lake', was: ['ada-pool'] }],
      }),
    );
    expect(leads('/people/ada-pool/')).toBe('/people/a-lake/');
  });

  test('where they are in no talk any more: to the list of people', () => {
    const { leads } = afterwards(before, oneEvent({ sessions: [] }));
    expect(leads('/people/ada-pool/')).toBe('/people/');
  });

  const withheld: [string, { readonly hidden?: boolean }, EventFiles][] = [
    ['they are hidden', { hidden: true }, {}],
    ['their only talk is', {}, { corrections: [{ talk: 'rivers', hidden: true }] }],
  ];

  test.each(withheld)('nowhere where %s', (_, person, event) => {
    const { leads } = afterwards(
      before,
      oneEvent(
        { ...speakers('ada-pool'), ...event },
        { people: [{ id: 'ada-pool', name: 'Ada Pool', ...person }] },
      ),
    );
    expect(leads('/people/ada-pool/')).toBeUndefined();
  });
});

test('a topic is known by its words, and what still uses its old id means it', () => {
  const sessions = [{ id: 'rivers', title: 'On Rivers', topics: ['water'] }];
  const { leads, archive } = afterwards(
    oneEvent({ sessions }, { topics: [{ id: 'water', name: 'Water' }] }),
    oneEvent({ sessions }, { topics: [{ id: 'waters', name: 'Waters', aliases: ['Water'] }] }),
  );
  expect(leads('/topics/water/')).toBe('/topics/waters/');
  expect(archive.talks[0]?.topics).toMatchObject([{ topicId: 'waters', from: 'hand' }]);
});

const photoFates: [string, EventFiles, string | undefined][] = [
  ['called otherwise', { photos: [{ id: 'stage', was: 'p0000000000a' }] }, '/photos/stage/'],
  ['taken out', { syncedPhotos: [] }, '/'],
  ['hidden', { photos: [{ id: 'p0000000000a', hidden: true }] }, undefined],
];

test.each(photoFates)('a photo that is %s leads there', (_, change, expected) => {
  const credit = { credit: 'Ada', licence: 'CC-BY-4.0' as const };
  const { leads } = afterwards(
    oneEvent({ syncedPhotos: [{ id: 'p0000000000a', ...credit }] }),
    oneEvent({
      syncedPhotos: [{ id: change.photos?.[0]?.id ?? 'p0000000000a', ...credit }],
      ...change,
    }),
  );
  expect(leads('/events/brookcon-2031/photos/p0000000000a/')).toBe(
    expected && `/events/brookcon-2031${expected}`,
  );
});
