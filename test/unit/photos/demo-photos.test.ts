import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { photoMoments } from '../../../src/domain/photos/moment/photo-moments.ts';
import { createVenueClock } from '../../../src/domain/days/venue-clock.ts';
import type { CameraEntry } from '../../../src/domain/schema/photos-file.ts';
import { readArchive } from '../../../src/store/read-archive.ts';

const root = 'test/fixtures/demo';
const plan = (
  JSON.parse(readFileSync(join(root, 'photos-plan.json'), 'utf8')) as {
    photos: { id: string; event: string; venueTime: string; takenAt: string }[];
  }
).photos;
const { archive, sources } = readArchive(root);

test('the demo archive holds at least forty photos', () => {
  expect(archive?.photos.filter(({ file }) => file !== undefined).length).toBeGreaterThanOrEqual(
    40,
  );
});

test('a camera was an hour off, and one line puts every photo within 5 s of its second', () => {
  const off = plan.filter(
    ({ venueTime, takenAt }) => venueTime.slice(0, 19) !== takenAt.slice(0, 19),
  );
  expect(off.length).toBeGreaterThanOrEqual(10);
  let placed = 0;
  for (const { id, event, venueTime } of plan) {
    const photo = archive?.photoById.get(`${event}/${id}`);
    if (photo?.at === undefined || photo.linkedBy !== 'clock') continue;
    const talk = archive?.talkById.get(photo.talkId ?? '');
    const slice = talk?.recordings[0];
    const source = sources?.events.find((one) => one.id === event);
    const video = source?.videos.videos.find((one) => one.id === slice?.videoId);
    const clock = createVenueClock(source?.event.timeZone ?? '');
    const began =
      slice?.beganAt === undefined
        ? Date.parse(video?.startedAt ?? '')
        : clock.toInstant(slice.beganAt);
    const second = (clock.toInstant(venueTime) - began) / 1000;
    expect(Math.abs(photo.at - second), id).toBeLessThan(5);
    placed += 1;
  }
  expect(placed).toBeGreaterThanOrEqual(30);
});

test('without its line the same camera’s photos fall into other talks or none', () => {
  const event = sources?.events.find(({ cameras }) => cameras.length > 0 && cameras.some(isMended));
  if (!event || !archive) throw new Error('No event of the demo archive mends a clock.');
  const talks = archive.talks.filter(({ eventId }) => eventId === event.id);
  const mended = photoMoments(event, talks);
  const asShown = photoMoments(
    {
      ...event,
      cameras: event.cameras.map((one) => ({ ...one, offset: undefined, behind: undefined })),
    },
    talks,
  );
  const moved = [...mended].filter(
    ([id, { linkedBy, talkKey }]) => linkedBy === 'clock' && asShown.get(id)?.talkKey !== talkKey,
  );
  expect(moved.length).toBeGreaterThanOrEqual(5);
});

const isMended = ({ offset, behind }: CameraEntry) => (offset ?? behind) !== undefined;

test('every photo taken while a talk was on is that talk’s', () => {
  for (const { id, event, venueTime } of plan) {
    const photo = archive?.photoById.get(`${event}/${id}`);
    const on = archive?.talks.filter(
      ({ eventId, start = '', end = '' }) =>
        eventId === event && start <= venueTime && venueTime < end,
    );
    if (!photo || on?.length !== 1) continue;
    expect(photo.talkId, id).toBe(on[0]?.id);
  }
});

test('no file of the demo archive tells of a camera, a place or an address', () => {
  for (const event of ['longhaul-2025', 'longhaul-2026']) {
    const folder = join(root, 'events', event, 'photos');
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      const told = [
        'Exif',
        'GPS',
        '0042-117',
        'NL2-',
        'Fabrikam',
        'Northlight',
        '@',
        'firmware',
      ].filter((word) => word.length > 1 && bytes.includes(word));
      expect(told, name).toEqual([]);
    }
  }
});
