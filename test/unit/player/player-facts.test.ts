import { expect, test } from 'vitest';
import type { Archive, RecordingSlice, Talk } from '../../../src/domain/model/archive.ts';
import { listFiles } from '../../../src/site/talk/list-files.ts';
import { playerFacts } from '../../../src/site/talk/player-facts.ts';
import type { SiteContext } from '../../../src/site/context/site-context.ts';
import { createUrls } from '../../../src/site/address/urls.ts';

const DAY: RecordingSlice = { videoId: 'harbourDay1', start: 0, end: 350, role: 'main' };

function talk(slug: string, recordings: readonly RecordingSlice[], more: Partial<Talk> = {}): Talk {
  return {
    id: `harbour/${slug}`,
    key: slug,
    eventId: 'harbour',
    slug,
    formerSlugs: [],
    order: 0,
    title: `“${slug}” & more`,
    kind: 'talk',
    language: 'en',
    day: '2031-05-02',
    speakers: [{ personId: 'ada-quay', as: 'Ada Quay', role: 'speaker' }],
    topics: [],
    badges: [],
    facts: [],
    state: { is: 'published' },
    recordings,
    duration: 350.4,
    chapters: [],
    captions: [],
    resources: [],
    embeddable: true,
    described: [],
    leftOut: [],
    tags: [],
    photoIds: [],
    origins: {},
    ...more,
  };
}

const OPENING = talk('opening', [DAY]);
const TIDES = talk('tides', [
  { ...DAY, start: 350, end: 1250 },
  { file: '/tides.webm', start: 4, role: 'mirror' },
]);
const LOST = talk('lost', [DAY], { state: { is: 'gone' } });
const urls = createUrls('/kept/');

test('a talk’s player knows its mirrors and the other talks of its main recording', () => {
  const facts = playerFacts(TIDES, [OPENING], { urls });
  expect(facts).toMatchObject({ 'data-key': 'harbour/tides', 'data-video': 'harbourDay1' });
  expect(JSON.parse(facts['data-mirrors'] ?? '')).toEqual([
    { file: '/tides.webm', start: 4, label: 'a mirror' },
  ]);
  expect(JSON.parse(facts['data-neighbours'] ?? '')).toEqual([
    { title: '“opening” & more', href: '/kept/events/harbour/talks/opening/', start: 0, end: 350 },
  ]);
});

test('a talk whose recording is gone has none to play', () => {
  expect(playerFacts(LOST, [], { urls })).toEqual({
    'data-key': 'harbour/lost',
    'data-title': '“lost” & more',
    'data-speakers': 'Ada Quay',
  });
});

test('an event’s list holds all its talks, and topics and people have one from two talks on', () => {
  const talks = [OPENING, TIDES, LOST];
  const archive = {
    events: [{ id: 'harbour', name: 'Harbour Days', talkIds: talks.map(({ id }) => id) }],
    topics: [{ id: 'sea', name: 'Sea', talkIds: ['harbour/tides', 'harbour/lost'] }],
    people: [{ id: 'ada-quay', name: 'Ada Quay', talkIds: ['harbour/tides', 'harbour/opening'] }],
    talkById: new Map(talks.map((one) => [one.id, one])),
  } as unknown as Archive;
  const files = listFiles({ archive, urls } as SiteContext);
  expect(files.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'event/harbour',
    'person/ada-quay',
  ]);
  expect(files[0]?.file.talks[0]).toEqual({
    id: 'harbour/opening',
    title: '“opening” & more',
    href: '/kept/events/harbour/talks/opening/',
    by: 'Ada Quay',
    seconds: 350,
  });
  expect(files[0]?.file.talks[2]).toMatchObject({ id: 'harbour/lost', plays: false });
  expect(files[1]?.file.talks.map(({ id }) => id)).toEqual(['harbour/tides', 'harbour/opening']);
});
