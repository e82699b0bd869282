import { expect, test } from 'vitest';
import { feedBuilder } from '../../../src/site/machine/feed/build-feed.ts';
import { feedFiles } from '../../../src/site/machine/feed/feed-files.ts';
import { feedPlaces } from '../../../src/site/machine/feed/feed-places.ts';
import { writeAtom } from '../../../src/site/machine/feed/write-atom.ts';
import { writeJsonFeed } from '../../../src/site/machine/feed/write-json-feed.ts';
import {
  atomFaults,
  jsonFeedFaults,
  podcastFaults,
  seenByReaders,
} from '../../machine-rules/feed-faults.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { testOfShipped } from '../../shipped-archive.ts';
import { machineContext, ownArchive, ownArchives } from './machine-archives.ts';

const textsOf = (name: (typeof ownArchives)[number]) => {
  const context = ownArchive(name);
  return feedFiles(context).map(({ address, type, text }) => ({
    path: context.urls.path(address),
    type,
    text: text(),
  }));
};

test.each(ownArchives)('every feed of %s keeps the rules', (name) => {
  const faults = textsOf(name).flatMap(({ path, type, text }) => {
    const rules =
      type === 'application/atom+xml'
        ? atomFaults(text)
        : type === 'application/feed+json'
          ? jsonFeedFaults(text)
          : type === 'application/rss+xml'
            ? podcastFaults(text)
            : [];
    return rules.map((rule) => `${path}: ${rule}`);
  });
  expect(faults).toEqual([]);
});

test.each(ownArchives)('two readers that share no code see the same talks in %s', (name) => {
  const { archive, urls, whole } = ownArchive(name);
  for (const { path, type, text } of textsOf(name)) {
    if (!/atom|rss/.test(type)) continue;
    const { rowan, smith } = seenByReaders(text);
    expect(smith, path).toEqual(
      rowan.map((entry, at) => ({ ...entry, authors: smith[at]?.authors })),
    );
    expect(rowan.length, path).toBe(text.split(/<(?:entry|item)[\s>]/).length - 1);
  }
  const { rowan, smith } = seenByReaders(textsOf(name)[0]?.text ?? '');
  const out = archive.talks.filter(({ state }) => !/^(?:upcoming|not-published)$/.test(state.is));
  expect(rowan.map(({ page }) => page).toSorted()).toEqual(
    out.map((talk) => whole(urls.talk(talk))).toSorted(),
  );
  const [talk] = out;
  const seen = smith.find(({ page }) => talk && page === whole(urls.talk(talk)));
  expect(seen).toMatchObject({
    title: talk?.title,
    authors: talk?.speakers.map(({ as }) => as),
  });
});

test('the archive, its events, topics and people have a feed, before there is anything to tell too', () => {
  const { archive } = ownArchive('demo');
  const kinds = Map.groupBy(feedPlaces(ownArchive('demo')), ({ kind }) => kind);
  expect(kinds.get('archive')).toHaveLength(1);
  expect(kinds.get('event')).toHaveLength(archive.events.length);
  expect(kinds.get('person')?.map(({ id }) => id)).toContain('anouk-de-wit');
  const toCome = feedPlaces(machineContext(archiveOf({ events: [{}] })));
  expect(toCome.map(({ kind, talks }) => [kind, talks.length])).toEqual([
    ['archive', 0],
    ['event', 0],
  ]);
});

test('a series and each track of an event that has several have a feed, with the page they stand on', () => {
  const session = (id: string, track: string) => ({ id, title: id, track, recorded: false });
  const archive = archiveOf({
    events: [
      {
        id: 'a-2031',
        event: { series: 'Brook' },
        sessions: [session('x', 'Data'), session('y', 'データ'), session('z', 'Data')],
      },
      { id: 'b-2032', event: { series: 'Brook' }, sessions: [session('w', 'Data')] },
    ],
  });
  const places = feedPlaces(machineContext(archive))
    .filter(({ kind }) => kind === 'series' || kind === 'track')
    .map(({ id, address, page, talks }) => ({ id, address, page, talks: talks.length }));
  const [event, series] = ['/kept/events/a-2031/', '/kept/series/brook/'];
  expect(places).toEqual([
    { id: 'brook', address: series, page: series, talks: 4 },
    { id: 'a-2031/data', address: `${event}tracks/data/`, page: event, talks: 2 },
    { id: 'a-2031/track-2', address: `${event}tracks/track-2/`, page: event, talks: 1 },
  ]);
});

test('a recording that is a file is the one enclosure, and makes its event a podcast', () => {
  const files = textsOf('demo');
  const podcast = files.filter(({ path }) => path.endsWith('podcast.xml'));
  expect(podcast.map(({ path }) => path)).toEqual(['events/longhaul-2025/podcast.xml']);
  const { rowan, smith } = seenByReaders(podcast[0]?.text ?? '');
  const file = 'https://media.example.org/longhaul-2025/reading-logs-like-letters.mp4';
  for (const entries of [rowan, smith])
    expect(entries).toMatchObject([{ title: 'Reading Logs Like Letters', enclosures: [file] }]);
  expect(smith[0]?.authors).toEqual(['Giorgos Papalexis']);
  expect(podcast[0]?.text).toContain('<podcast:person role="guest"');
  expect(podcast[0]?.text).toMatch(/<podcast:transcript url="[^"]+\.vtt" type="text\/vtt"/);
});

testOfShipped('an archive without files of recordings has no podcast', () => {
  expect(textsOf('thanoscon').filter(({ type }) => type.includes('rss'))).toEqual([]);
});

test('a talk keeps its id over a new title, a new address and a new host', () => {
  const session = { id: 'rivers', title: 'Rivers', start: '2031-05-14', recorded: false };
  const before = archiveOf({ events: [{ sessions: [session] }] });
  const after = archiveOf({
    events: [
      { sessions: [{ ...session, title: 'Brooks' }], pins: { rivers: { slug: 'brooks-2031' } } },
    ],
  });
  const idsOf = (archive: typeof before, base: string) => {
    const context = machineContext(archive, base);
    const [place] = feedPlaces(context);
    return place && feedBuilder(context)(place).entries.map(({ id }) => id);
  };
  expect(idsOf(before, '/')).toEqual(idsOf(after, '/moved/'));
  expect(idsOf(before, '/')).toHaveLength(1);
});

test('a talk comes to readers when its recording does, and no day is made up', () => {
  const archive = archiveOf({
    events: [
      {
        event: { start: '2031-05', end: '2031-05' },
        sessions: [
          { id: 'a', title: 'A', recordings: [{ video: 'aaaaaaaaaaa' }] },
          { id: 'b', title: 'B', recorded: false },
          { id: 'c', title: 'C' },
        ],
        videos: [{ id: 'aaaaaaaaaaa', publishedAt: '2032-01-02T23:30:00Z' }],
      },
    ],
  });
  const context = machineContext(archive);
  const [place] = feedPlaces(context);
  const entries = place ? feedBuilder(context)(place).entries : [];
  expect(entries.map(({ title, published, updated }) => ({ title, published, updated }))).toEqual([
    { title: 'A', published: '2032-01-02T00:00:00Z', updated: '2032-01-02T00:00:00Z' },
    { title: 'B', published: undefined, updated: '2031-05-01T00:00:00Z' },
  ]);
});

test('of more than 1,000 people those who came first have a feed, and keep it', () => {
  const people = Array.from({ length: 1_003 }, (_, number) => ({
    id: `p-${number}`,
    name: `Person ${number}`,
  }));
  const session = (id: string, start: string, from: number, to: number) => ({
    id,
    title: id,
    start,
    recorded: false,
    speakers: people.slice(from, to).map((person) => ({ person: person.id })),
  });
  const old = session('old', '2030-01-01', 3, 1_003);
  const feeding = (sessions: (typeof old)[]) =>
    feedPlaces(machineContext(archiveOf({ people, events: [{ sessions }] })))
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) => id)
      .toSorted();
  const before = feeding([old]);
  expect(before).toHaveLength(1_000);
  expect(feeding([session('new', '2031-01-01', 0, 3), old])).toEqual(before);
});

const podcast = textsOf('demo').find(({ type }) => type === 'application/rss+xml')?.text ?? '';

test.each([
  ['a file cut short', podcast.slice(0, -9), /not well-formed/],
  [
    'a podcast without an id',
    podcast.replace(/<podcast:guid>.*<.podcast:guid>/, ''),
    /podcast:guid/,
  ],
  ['a made-up id', podcast.replace(/<podcast:guid>[^<]*/, '<podcast:guid>1'), /version 5/],
  ['two recordings', podcast.replace(/<enclosure[^>]*>/, '$&$&'), /not one enclosure/],
  ['a recording without its length', podcast.replace(/ length="0"/, ''), /length/],
  ['a day as Atom has it', podcast.replace(/<pubDate>[^<]*/, '<pubDate>2031-05-14'), /RFC 822/],
  ['a speaker who would be the host', podcast.replace(' role="guest"', ''), /the host/],
  ['two transcripts', podcast.replace(/<podcast:transcript[^>]*>/, '$&$&'), /one transcript/],
  ['a relative address', podcast.replace(/url="https:\/\/[^/]*/, 'url="'), /relative/],
])('the rules of podcasts name %s', (_, text, named) => {
  expect(podcastFaults(podcast)).toEqual([]);
  expect(podcastFaults(text).join('\n')).toMatch(named);
});

const HOSTILE = '<script>alert(1)</script> & ]]> "q" \u0000\u0008\ud800\ufffe </title>';

test('any text in a feed stays text', () => {
  const archive = archiveOf({
    settings: { title: HOSTILE },
    people: [{ id: 'a', name: HOSTILE }],
    events: [
      {
        sessions: [
          {
            id: 'a',
            title: HOSTILE,
            recorded: false,
            abstract: HOSTILE,
            speakers: [{ person: 'a' }],
          },
        ],
      },
    ],
  });
  const context = machineContext(archive);
  const build = feedBuilder(context);
  for (const place of feedPlaces(context)) {
    const atom = writeAtom(build(place));
    expect(atomFaults(atom)).toEqual([]);
    expect(atom).not.toContain('<script');
    expect(seenByReaders(atom).rowan[0]?.title).toContain('<script>alert(1)</script>');
    const json = writeJsonFeed(build(place));
    expect(jsonFeedFaults(json)).toEqual([]);
    expect(
      (JSON.parse(json) as { items: { content_html: string }[] }).items[0]?.content_html,
    ).not.toMatch(/<script|"q"/);
  }
});

const [place] = feedPlaces(ownArchive('demo'));
const demoFeed = place ? feedBuilder(ownArchive('demo'))(place) : undefined;
const atom = demoFeed ? writeAtom(demoFeed) : '';

test.each([
  ['a file cut short', atom.slice(0, -9), /not well-formed/],
  ['an entry without an id', atom.replace(/<id>urn[^<]*<\/id>/, ''), /entry without id/],
  [
    'one id for two talks',
    atom.replace(/<id>urn:[^<]*/g, '<id>urn:uuid:00000000-0000-5000-8000-000000000000'),
    /an id twice/,
  ],
  ['an id that is an address', atom.replace(/urn:uuid:[^<]*/, 'https://a.example/1'), /may change/],
  [
    'a relative address',
    atom.replace(/href="https:\/\/talks\.example/, 'href="'),
    /relative address/,
  ],
  ['the build’s clock', atom.replace(/<updated>[^<]*/, '<updated>today'), /no instant/],
  [
    'an entry whose page comes second',
    atom.replace(
      /(<link rel="alternate"[^>]*>)\n(<link rel="(?:related|enclosure)"[^>]*>)/,
      '$2\n$1',
    ),
    /not the first link/,
  ],
  [
    'a picture as the recording',
    atom.replace('type="video/mp4"', 'type="image/mp4"'),
    /no recording/,
  ],
  [
    'addresses by xml:base',
    atom.replace('<feed ', '<feed xml:base="https://a.example/" '),
    /xml:base/,
  ],
  [
    'a feed nobody wrote',
    atom.replace(/<author><name>[^<]*<\/name><\/author>/, ''),
    /without author/,
  ],
])('the rules name %s', (_, text, named) => {
  expect(atomFaults(atom)).toEqual([]);
  expect(atomFaults(text).join('\n')).toMatch(named);
});

test.each([
  ['another version', (feed: string) => feed.replace('version/1.1', 'version/2'), /version/],
  ['an id that is a number', (feed: string) => feed.replace(/"id":"[^"]*"/, '"id":7'), /no text/],
  ['an item without content', (feed: string) => feed.replace('"content_html"', '"x"'), /content/],
  [
    'a relative address',
    (feed: string) => feed.replace('"url":"https://talks.example', '"url":"'),
    /relative/,
  ],
])('the rules of JSON Feed name %s', (_, spoil, named) => {
  const feed = demoFeed ? writeJsonFeed(demoFeed) : '';
  expect(jsonFeedFaults(feed)).toEqual([]);
  expect(jsonFeedFaults(spoil(feed)).join('\n')).toMatch(named);
});
