import { expect, test } from 'vitest';
import { createUrls } from '../../../src/site/address/urls.ts';
import { movedTranscripts } from '../../../src/site/moved-transcripts.ts';
import { archiveOf, type EventFiles } from '../archive/make-sources.ts';

const video = 'aaaaaaaaaaa';
const event: EventFiles = {
  id: 'brookcon-2031',
  sessions: [{ id: 'on-weirs', title: 'On Weirs', recordings: [{ video }] }],
  videos: [{ id: video, rawTitle: 'On Weirs' }],
  pins: { 'on-weirs': { slug: 'weirs', former: ['old-weirs', 'weirs-at-night'] } },
  captions: ['en', 'pt-BR'].map((language) => ({
    videoId: video,
    language,
    kind: 'edited' as const,
    origin: 'delivered' as const,
    file: `captions/${video}.${language}.vtt`,
  })),
};
const urls = createUrls('/archive/');
const movedFrom = (files: Parameters<typeof archiveOf>[0], bytes: number) =>
  movedTranscripts(archiveOf(files), urls, () => bytes).map(({ path, to }) => [path, to]);

test('a transcript below each address its talk had leads to where it is read today', () => {
  expect(movedFrom({ events: [event] }, 100_000)).toEqual(
    ['old-weirs', 'weirs-at-night'].map((slug) => [
      `events/brookcon-2031/talks/${slug}/transcript/pt-br`,
      '/archive/events/brookcon-2031/talks/weirs/transcript/pt-br/',
    ]),
  );
});

test('a transcript that is read on the talk’s page has no address to lead on', () => {
  expect(movedFrom({ events: [event] }, 1_000)).toEqual([]);
});

test('a transcript leads on from its event’s former address, too', () => {
  const pins = { events: { 'brook-31': { slug: 'brook-31', now: 'brookcon-2031' } } };
  const below = ['weirs', 'old-weirs', 'weirs-at-night'].map(
    (slug) => `events/brook-31/talks/${slug}/transcript/pt-br`,
  );
  expect(movedFrom({ events: [event], pins }, 100_000).map(([path]) => path)).toEqual(
    expect.arrayContaining(below),
  );
});
