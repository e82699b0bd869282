import { expect, test } from 'vitest';
import { machineFiles } from '../../../src/site/machine/machine-files.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import type { Archive } from '../../../src/domain/model/archive.ts';
import type { MovedAddress } from '../../../src/domain/model/moved-address.ts';
import { machineContext, ownArchive } from './machine-archives.ts';

const demo = ownArchive('demo').archive;
const urls = createUrls('/kept/');

/** The demo after something has moved. */
const movedDemo = (moved: MovedAddress[]): Archive => ({ ...demo, moved });
const filesOf = (archive: Archive) => {
  const files = machineFiles(machineContext(archive), {
    apart: () => [],
    cues: () => [],
  });
  return new Map(files.map(({ address, text }) => [address, text]));
};

const talk = demo.talks.find(
  ({ state, captions }) => state.is === 'published' && captions.length > 0,
);
const [event, topic] = [demo.events.find(({ talkIds }) => talkIds.length > 0), demo.topics[0]];
const person = demo.people.find(({ talkIds }) => talkIds.length > 0);
if (!talk || !event || !topic || !person) throw new Error('The demo holds no such thing.');

test.each<[string, MovedAddress, string, string, string]>([
  [
    'an event',
    { is: 'event', slug: 'old-con', to: { is: 'event', id: event.id } },
    urls.event('old-con'),
    urls.event(event.id),
    'feed.xml feed.json calendar.ics',
  ],
  [
    'a topic',
    { is: 'topic', slug: 'old-word', to: { is: 'topic', id: topic.id } },
    urls.topic('old-word'),
    urls.topic(topic.id),
    'feed.xml feed.json',
  ],
  [
    'a person',
    { is: 'person', slug: 'old-ada', to: { is: 'person', id: person.id } },
    urls.person('old-ada'),
    urls.person(person.id),
    'feed.xml feed.json calendar.ics',
  ],
  [
    'a talk',
    {
      is: 'talk',
      eventId: talk.eventId,
      slug: 'old-talk',
      to: { is: 'talk', id: talk.id },
    },
    urls.talk({ eventId: talk.eventId, slug: 'old-talk' }),
    urls.talk(talk),
    `oembed.json transcript/${talk.captions[0]?.language.toLowerCase() ?? ''}.vtt`,
  ],
])(
  'who reads a file of %s that has moved reads on at the old address',
  (_, moved, from, to, names) => {
    const files = filesOf(movedDemo([moved]));
    for (const name of names.split(' ')) {
      expect(files.get(to + name), to + name).toBeDefined();
      expect(files.get(from + name)?.(), from + name).toBe(files.get(to + name)?.());
    }
  },
);

test('a program that asks for an event’s data by its old name has that of today', () => {
  const files = filesOf(
    movedDemo([{ is: 'event', slug: 'old-con', to: { is: 'event', id: event.id } }]),
  );
  const today = files.get(urls.eventData(event.id))?.();
  expect(files.get(urls.eventData('old-con'))?.()).toBe(today);
  expect(JSON.parse(String(today))).toMatchObject({ id: event.id });
});

test('where nothing has moved there is no file twice', () => {
  const files = filesOf(movedDemo([]));
  expect([...files.keys()].filter((address) => address.includes('old-'))).toEqual([]);
  expect(files.size).toBeGreaterThan(100);
});
