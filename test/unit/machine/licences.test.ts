import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { citeTalk } from '../../../src/site/machine/citation/cite-talk.ts';
import { eventFileData } from '../../../src/site/machine/data/event-file-data.ts';
import { feedFiles } from '../../../src/site/machine/feed/feed-files.ts';
import { videoData } from '../../../src/site/machine/structured/talk-data.ts';
import { talkDetails } from '../../../src/site/talk/talk-page.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { machineContext } from './machine-archives.ts';

const archive = archiveOf({
  events: [
    {
      event: { licence: 'CC-BY-4.0' },
      sessions: [
        {
          id: 'rivers',
          title: 'Rivers',
          doi: '10.5446/a{b}<c>#1',
          recordings: [
            { video: 'aaaaaaaaaaa' },
            { file: 'https://media.example/rivers.mp4', role: 'mirror' },
          ],
        },
      ],
      videos: [{ id: 'aaaaaaaaaaa', publishedAt: '2031-05-20T09:00:00Z', duration: 600 }],
    },
  ],
});
const context = machineContext(archive);
const [talk] = archive.talks;
const [event] = archive.events;
if (!talk || !event) throw new Error('no talk');

const url = 'https://creativecommons.org/licenses/by/4.0/';
const doi = 'https://doi.org/10.5446/a%7Bb%7D%3Cc%3E%231';
const files = feedFiles(context).map(({ address, text }) => ({ address, text: text() }));
const feedAt = (name: string) =>
  files.find(({ address }) => address === context.urls.event(event.id) + name)?.text ?? '';

test('search engines read the licence of a recording and its DOI', () => {
  expect(videoData(talk, context)).toMatchObject({ license: url, identifier: doi });
});

test('readers of feeds are told the licence of every entry', () => {
  expect(parseFeed(feedAt('feed.xml')).feed).toMatchObject({
    entries: [{ rights: { value: 'CC BY 4.0' } }],
  });
  expect(feedAt('feed.xml')).toContain(`<link rel="license" href="${url}"/>`);
  expect(JSON.parse(feedAt('feed.json'))).toMatchObject({
    items: [{ _licence: { name: 'CC BY 4.0', url } }],
  });
  expect(parseFeed(feedAt('podcast.xml')).feed).toMatchObject({
    items: [{ podcast: { license: { display: 'CC BY 4.0', url } } }],
  });
  for (const name of ['feed.xml', 'podcast.xml']) expect(feedAt(name)).toContain('10.5446/a');
});

test('the archive’s data, its citations and its page say both', () => {
  expect(eventFileData(event, context).talks).toMatchObject([
    { licence: 'CC BY 4.0', licenceUrl: url, doi: '10.5446/a{b}<c>#1' },
  ]);
  const { bibtex, csl, text } = citeTalk(talk, context);
  expect(JSON.parse(csl)).toMatchObject({ DOI: '10.5446/a{b}<c>#1', license: 'CC BY 4.0' });
  expect(bibtex).toContain('doi = {10.5446/a%7Bb%7D<c>#1}');
  expect(bibtex).toContain('copyright = {CC BY 4.0}');
  expect(text.endsWith(`${doi} (CC BY 4.0)`)).toBe(true);
  expect(talkDetails(talk, context)).toEqual(
    expect.arrayContaining([
      { label: 'Licence', value: 'CC BY 4.0', href: url, rel: 'license' },
      { label: 'DOI', value: '10.5446/a{b}<c>#1', href: doi },
    ]),
  );
});

test('of a recording nobody speaks of nothing is said', () => {
  const silent = archiveOf({
    events: [{ sessions: [{ id: 'a', title: 'A', recordings: [{ video: 'aaaaaaaaaaa' }] }] }],
  });
  const [quiet] = silent.talks;
  if (!quiet) throw new Error('no talk');
  const labels = talkDetails(quiet, machineContext(silent)).map(({ label }) => label);
  expect(labels).not.toContain('Licence');
  expect(labels).not.toContain('DOI');
  expect(citeTalk(quiet, machineContext(silent)).bibtex).not.toMatch(/doi|copyright/);
});
