import { expect, test } from 'vitest';
import { PoliteWeb } from '../../../scripts/adapters/web/polite-web.ts';
import { lookAtVideos, videosOfTalks } from '../../../scripts/commands/doctor/look-at-videos.ts';
import type { VideoNow } from '../../../scripts/commands/doctor/video-states.ts';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { readSources } from '../../../src/store/read-archive.ts';

const { sources } = readSources('test/fixtures/demo');
if (!sources) throw new Error('The demo cannot be read.');
const archive = buildArchive(sources);
const nowhere = new PoliteWeb({ atOnce: 4, pause: 0, timeout: 2_000 });
const lengthOf = new Map(
  sources.events.flatMap(({ videos }) => videos.videos.map(({ id, duration }) => [id, duration])),
);

/** What is found where videos last so many seconds longer than was synced. */
async function foundWith(longer: number) {
  const states = new Map<string, VideoNow>(
    videosOfTalks(archive).map((id) => {
      const length = lengthOf.get(id);
      return [id, { is: 'there', ...(length === undefined ? {} : { duration: length + longer }) }];
    }),
  );
  const found = await lookAtVideos(archive, sources ?? never(), {
    web: nowhere,
    archiveOrg: 'http://127.0.0.1:9',
    states,
  });
  return found.filter(({ is }) => is === 're-cut-video');
}
const never = (): never => {
  throw new Error('unreachable');
};

test('a video of the same length was not cut anew, nor one that is rounded otherwise', async () => {
  expect(await foundWith(0)).toEqual([]);
  expect(await foundWith(2)).toEqual([]);
  expect(await foundWith(-2)).toEqual([]);
});

test('a video of another length may have moved every time, and each talk in it is told its new ones', async () => {
  const found = await foundWith(30);
  expect(found.length).toBeGreaterThan(10);
  const keynote = found.find(({ says }) => says.startsWith('What the Archive Remembers'));
  expect(keynote).toMatchObject({
    what: 'demo-lh26-a',
    file: 'events/longhaul-2026/schedule.yaml',
  });
  expect(keynote?.says).toMatch(/7:01 instead of 6:31.*30 s off/);
  expect(keynote?.edit?.lines[0]).toMatch(
    /^recordings: \[\{ video: demo-lh26-a, start: 1:55 \}\]$/,
  );
});
