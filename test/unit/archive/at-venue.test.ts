import { expect, test } from 'vitest';
import { atVenue, eventAtVenue, sessionsAtVenue } from '../../../src/domain/archive/at-venue.ts';
import { createVenueClock } from '../../../src/domain/days/venue-clock.ts';
import { EventFileSchema } from '../../../src/domain/schema/event-file.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';

test.each([
  ['2031-05-14T07:30:00Z', '2031-05-14T09:30:00'],
  ['2031-05-14T07:30Z', '2031-05-14T09:30:00'],
  ['2031-05-14T07:30:00.000Z', '2031-05-14T09:30:00'],
  ['2031-05-14T23:30:00-05:00', '2031-05-15T06:30:00'],
  ['2031-01-14T07:30:00Z', '2031-01-14T08:30:00'],
  ['2031-05-14T09:30', '2031-05-14T09:30'],
  ['2031-05-14', '2031-05-14'],
])('%s is %s at a venue in Vienna', (written, shown) => {
  expect(atVenue(written, createVenueClock('Europe/Vienna'))).toBe(shown);
});

test('every time of a schedule and of its event may be written with an offset', () => {
  const { sessions } = ScheduleFileSchema.parse({
    sessions: [
      {
        id: 'opening',
        title: 'Opening',
        start: '2031-05-14T07:30:00Z',
        end: '2031-05-14T10:00:00+02:00',
        recordings: [{ video: 'aaaaaaaaaaa', beganAt: '2031-05-14T07:31:00Z' }],
      },
    ],
  });
  expect(sessionsAtVenue(sessions, 'Europe/Vienna')).toMatchObject([
    {
      start: '2031-05-14T09:30:00',
      end: '2031-05-14T10:00:00',
      recordings: [{ beganAt: '2031-05-14T09:31:00' }],
    },
  ]);
  const event = EventFileSchema.parse({
    name: 'BrookCon',
    start: '2031-05-13T23:30:00Z',
    end: '2031-05-14',
    timeZone: 'Europe/Vienna',
  });
  expect(eventAtVenue(event)).toMatchObject({ start: '2031-05-14T01:30:00', end: '2031-05-14' });
});
