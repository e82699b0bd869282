import { expect, test } from 'vitest';
import { findEvent } from '../../../scripts/naming/find-event.ts';
import { findRecording, recordingsOf } from '../../../scripts/naming/find-recording.ts';
import { findSession } from '../../../scripts/naming/find-session.ts';
import { findTalk } from '../../../scripts/naming/find-talk.ts';
import { readAddress } from '../../../src/site/address/read-address.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { readArchive } from '../../../src/store/read-archive.ts';

const read = readArchive('test/fixtures/demo');
if (!read.archive || !read.sources) throw new Error('The demo has mistakes.');
const { archive, sources } = read;
const { talks } = archive;

/** An address as it is copied: whole, from this machine or the web, or its path alone. */
const copied = (path: string) => [
  path,
  path.slice(1),
  `https://talks.example${path}`,
  `http://localhost:4321${path}?t=12`,
  `${path}#t-12`,
];

test.each(['/', '/archive/', '/events/of/a/host/'])(
  'every address built below %s is read back',
  (base) => {
    const urls = createUrls(base);
    const [photo] = archive.photos;
    if (!photo) throw new Error('The demo has photos.');
    for (const address of copied(urls.event('a-2031')))
      expect(readAddress(address)).toEqual({ kind: 'event', eventId: 'a-2031' });
    for (const talk of talks)
      for (const address of copied(urls.talk(talk))) {
        const { eventId, slug } = talk;
        expect(readAddress(address)).toEqual({ kind: 'talk', eventId, slug });
      }
    expect(readAddress(urls.photo(photo))).toMatchObject({ kind: 'photo', key: photo.key });
    expect(readAddress(urls.person('ada-pool'))).toEqual({ kind: 'person', id: 'ada-pool' });
    expect(readAddress(urls.topic('tea', 2))).toEqual({ kind: 'topic', id: 'tea' });
  },
);

test.each(['a talk', 'https://youtu.be/dQw4w9WgXcQ', 'https://', '/events/', 'DCIM/IMG_1.jpg', ''])(
  '“%s” is no page’s address',
  (text) => {
    expect(readAddress(text)).toBeUndefined();
  },
);

test('a talk is found by every name it has, but those it shares', () => {
  const urls = createUrls('/kept/');
  for (const talk of talks) {
    for (const name of [talk.id, urls.talk(talk), `https://talks.example${urls.talk(talk)}?t=9`])
      expect(findTalk(name, talks).id).toBe(talk.id);
    for (const slug of talk.formerSlugs)
      expect(findTalk(urls.talk({ ...talk, slug }), talks).id).toBe(talk.id);
    const twins = talks.filter(({ key, slug, title }) =>
      [key, slug, title].some((name) => [talk.key, talk.slug, talk.title].includes(name)),
    );
    if (twins.length === 1)
      for (const name of [talk.key, talk.slug, talk.title.toUpperCase()])
        expect(findTalk(name, talks).id).toBe(talk.id);
  }
});

const links = (id: string) => [
  id,
  `video:${id}`,
  `https://youtu.be/${id}?si=abc`,
  `https://www.youtube.com/watch?v=${id}&list=PLxxxxxxxxxx&index=3`,
  `youtube.com/watch?list=PLxxxxxxxxxx&v=${id}`,
  `https://m.youtube.com/shorts/${id}`,
  `https://www.youtube.com/live/${id}?feature=share`,
  `https://www.youtube-nocookie.com/embed/${id}`,
];

test('a talk is found by a link to its recording; the second chooses among several in one', () => {
  const recordings = talks.flatMap((talk) =>
    talk.recordings.flatMap(({ videoId, start }) =>
      videoId === undefined ? [] : [{ talk, videoId, start }],
    ),
  );
  const of = (id: string) => recordings.filter(({ videoId }) => videoId === id);
  expect(recordings.some(({ videoId }) => of(videoId).length > 1)).toBe(true);
  for (const { talk, videoId, start } of recordings) {
    const alone = of(videoId).length === 1;
    if (alone) for (const link of links(videoId)) expect(findTalk(link, talks).id).toBe(talk.id);
    else {
      expect(() => findTalk(videoId, talks)).toThrow(/Several talks/);
      const link = `https://www.youtube.com/watch?v=${videoId}&t=${start}s`;
      expect(findTalk(link, talks).id).toBe(talk.id);
    }
  }
});

const event = sources.events.find(({ id }) => id === 'longhaul-2025');
if (!event) throw new Error('The demo has an event.');
const ofEvent = talks.filter(({ eventId }) => eventId === event.id);

test.each([
  event.id,
  `${event.folder}/`,
  `data/${event.folder}/event.yaml`,
  '/events/longhaul-2025/talks/closing-2025/',
  'https://talks.example/kept/events/longhaul-2025/',
  'LONGHAUL LJUBLJANA 2025',
  ...event.event.playlists,
  `https://www.youtube.com/playlist?list=${event.event.playlists[0] ?? ''}`,
])('the event is known as %s', (name) => {
  expect(findEvent(name, sources.events).id).toBe(event.id);
});

test('a recording is known by its links and by its talk, a session by its talk’s address', () => {
  const known = recordingsOf(event);
  for (const id of known.keys())
    for (const link of links(id)) expect(findRecording(link, known, ofEvent)).toBe(id);
  const [talk] = ofEvent.filter(({ recordings }) => recordings[0]?.videoId);
  if (!talk) throw new Error('A talk has a recording.');
  const address = `/events/${event.id}/talks/${talk.slug}/`;
  expect(findRecording(address, known, ofEvent)).toBe(talk.recordings[0]?.videoId);
  expect(findSession(address, event, ofEvent)).toBe(talk.key);
  expect(findSession(talk.title, event, ofEvent)).toBe(talk.key);
});

test.each([
  ['an event', () => findEvent('longhaul-2052', sources.events), 'longhaul-2025'],
  ['a talk', () => findTalk('reading-logs-like-leters', talks), 'reading-logs-like-letters'],
  [
    'a talk by a mistyped address',
    () => findTalk('/events/longhaul-2025/talks/reading-log-like-letters/', talks),
    'reading-logs-like-letters',
  ],
  ['a talk by its title', () => findTalk('Reading Logs Like Leters', talks), 'reading-logs'],
  ['a recording', () => findRecording('demo-lh25-B', recordingsOf(event), ofEvent), 'demo-lh25-'],
  ['a session', () => findSession('closing-2052', event, ofEvent), 'closing-2025'],
])('%s that is not there is answered with the nearest', (_, find, nearest) => {
  expect(find).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({
        remedy: expect.stringContaining(`Did you mean ${nearest}`) as string,
      }) as object,
    }),
  );
});
