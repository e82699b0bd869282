import { describe, expect, test } from 'vitest';
import { listTracks } from '../../../src/domain/archive/tracks/list-tracks.ts';
import { feedFiles } from '../../../src/site/machine/feed/feed-files.ts';
import { movedFiles } from '../../../src/site/machine/moved-files.ts';
import { pinEvent } from '../../../src/domain/sync/pins/pin-event.ts';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { makeSources } from '../archive/make-sources.ts';
import { machineContext } from '../machine/machine-archives.ts';

type Filed = Readonly<Record<string, string>>;
const ID = 'weir-2031';

/** Sessions by the track they are filed under, published once as `before`, and as they are now. */
function feedsAfter(before: Filed, now: Filed, hidden: readonly string[] = []): string[] {
  const sourcesOf = (filed: Filed) =>
    makeSources({
      events: [
        {
          id: ID,
          sessions: Object.entries(filed).map(([id, track]) => ({
            id,
            title: id,
            track,
            recorded: false,
          })),
          corrections: hidden
            .filter((id) => filed === now && id in filed)
            .map((talk) => ({ talk, hidden: true })),
        },
      ],
    });
  const [published] = sourcesOf(before).events;
  const pins = published && pinEvent(published, buildArchive(sourcesOf(before)));
  const sources = sourcesOf(now);
  const archive = buildArchive({
    ...sources,
    events: sources.events.map((event) => ({ ...event, ...(pins && { pins }) })),
  });
  const context = machineContext(archive);
  const files = feedFiles(context);
  return [...files, ...movedFiles(context, files)]
    .filter(({ address }) => address.includes('/tracks/') && address.endsWith('feed.xml'))
    .map(({ address, text }) => {
      const talks = [...text().matchAll(/talks\/([\w-]+)\/" rel="alternate"|talks\/([\w-]+)\/"/g)];
      const named = new Set(talks.map(([, one, other]) => one ?? other));
      return `${address.split('/').at(-2)}: ${[...named].toSorted().join(' ')}`;
    })
    .toSorted();
}

describe('the feed of a track', () => {
  const before = { one: 'Data', two: 'Data', three: 'Ops' };

  test('stays where it was when the track is called otherwise, and stands at its new name too', () => {
    expect(feedsAfter(before, { ...before, one: 'Storage', two: 'Storage' })).toEqual([
      'data: one two',
      'ops: three',
      'storage: one two',
    ]);
  });

  test('of a name without Latin letters stays its own when another track comes before it', () => {
    const japanese = { one: '運用', two: '運用', three: 'データ' };
    expect(feedsAfter(japanese, { zero: '設計', ...japanese })).toEqual([
      'track-1-2: zero',
      'track-1: one two',
      'track-2: three',
    ]);
  });

  test('of a track that is no more is that of its event', () => {
    expect(feedsAfter(before, { one: 'Data', two: 'Data', three: 'Data' })).toEqual([
      'data: one three two',
      'ops: one three two',
    ]);
  });

  test('of a track of which every talk is hidden is gone', () => {
    expect(feedsAfter({ ...before, four: 'Net' }, { ...before, four: 'Net' }, ['three'])).toEqual([
      'data: one two',
      'net: four',
    ]);
  });
});

test('tracks are the same whatever case and accents they are written in', () => {
  const archive = buildArchive(
    makeSources({
      events: [
        {
          id: ID,
          sessions: [
            { id: 'a', title: 'a', track: 'Café', recorded: false },
            { id: 'b', title: 'b', track: 'CAFE', recorded: false },
            { id: 'c', title: 'c', track: 'Tea', recorded: false },
          ],
        },
      ],
    }),
  );
  const tracks = listTracks(archive.talks, {});
  expect(tracks.map(({ name, talkIds }) => [name, talkIds.length])).toEqual([
    ['Café', 2],
    ['Tea', 1],
  ]);
});
