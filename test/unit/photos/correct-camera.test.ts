import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCameraTime } from '../../../src/domain/photos/camera/camera-time.ts';
import { correctCamera } from '../../../src/domain/photos/camera/correct-camera.ts';
import { createVenueClock } from '../../../src/domain/days/venue-clock.ts';
import { CameraEntrySchema } from '../../../src/domain/schema/photos-file.ts';

const clock = createVenueClock('Europe/Paris');

test.each([
  ['right already', '2031-03-19T09:52:29', '+01:00', '2031-03-19T09:52:29', {}],
  [
    'wall clock right, zone wrong',
    '2031-03-19T09:52:29',
    '+02:00',
    '2031-03-19T09:52:29',
    { offset: '+01:00' },
  ],
  ['an hour behind', '2031-05-14T08:10:00', '+02:00', '2031-05-14T09:10:00', { offset: '+01:00' }],
  [
    'an hour and twelve seconds behind',
    '2031-05-14T08:10:00',
    '+02:00',
    '2031-05-14T09:10:12',
    { offset: '+01:00', behind: '0:00:12' },
  ],
  [
    'ahead by ninety seconds',
    '2031-05-14T09:11:30',
    '+02:00',
    '2031-05-14T09:10:00',
    { behind: '-0:01:30' },
  ],
  [
    'without an offset, left on home time',
    '2031-05-14T03:10:00',
    undefined,
    '2031-05-14T09:10:00',
    { offset: '-04:00' },
  ],
  [
    'never set: years off',
    '2020-01-01T00:00:10',
    undefined,
    '2031-05-14T09:10:00',
    { behind: '99632:09:50' },
  ],
  [
    'off by no whole quarter',
    '2031-05-14T09:10:00',
    '+02:00',
    '2031-05-14T09:17:30',
    { behind: '0:07:30' },
  ],
])('a camera %s', (_, takenAt, takenOffset, truth, line) => {
  expect(correctCamera({ takenAt, takenOffset }, clock.toInstant(truth), clock)).toEqual(line);
});

test('the line it gives makes the time true, whatever the camera showed', () => {
  const seconds = fc.integer({ min: -900_000_000, max: 900_000_000 });
  const offset = fc.constantFrom(undefined, '+00:00', '+02:00', '-07:00', '+05:30', '+13:45');
  const shown = { takenAt: '2031-05-14T09:10:00' };
  fc.assert(
    fc.property(seconds, offset, (away, takenOffset) => {
      const instant = clock.toInstant(shown.takenAt) + away * 1000;
      const line = correctCamera({ ...shown, takenOffset }, instant, clock);
      const { data: camera } = CameraEntrySchema.safeParse({ camera: 'x', ...line });
      expect(camera).toBeDefined();
      const read = readCameraTime({ ...shown, takenOffset }, { camera: 'x', ...line }, clock);
      expect(Math.abs(read.instant - instant)).toBeLessThan(1000);
    }),
  );
});
