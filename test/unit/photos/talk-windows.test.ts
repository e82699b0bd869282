import { expect, test } from 'vitest';
import { createVenueClock } from '../../../src/domain/days/venue-clock.ts';
import type { Talk } from '../../../src/domain/model/archive.ts';
import { placeInstant } from '../../../src/domain/photos/moment/place-instant.ts';
import { talkWindows, type TalkWindow } from '../../../src/domain/photos/moment/talk-windows.ts';

const clock = createVenueClock('UTC');
const talk = (key: string, room: string, start: string, end?: string) =>
  ({ key, room, start, end, recordings: [] }) as unknown as Talk;

/** When a talk's window ends, as the venue's clocks show it. */
function endOf(key: string, talks: readonly Talk[]): string | undefined {
  const window = talkWindows(talks, [], clock).find(({ talkKey }) => talkKey === key);
  return window && clock.toLocal(window.to);
}

test('a session without an end lasts to the next of its room, not to one of another', () => {
  const talks = [
    talk('tides', 'Hall', '2031-05-14T09:00:00'),
    talk('nets', 'Loft', '2031-05-14T09:10:00'),
    talk('ropes', 'Hall', '2031-05-14T09:45:00'),
  ];
  expect(endOf('tides', talks)).toBe('2031-05-14T09:45:00');
});

test('the last session of a room without an end lasts an hour', () => {
  const talks = [talk('tides', 'Hall', '2031-05-14T09:00:00')];
  expect(endOf('tides', talks)).toBe('2031-05-14T10:00:00');
});

test('a session with an end ends there, whatever follows', () => {
  const talks = [
    talk('tides', 'Hall', '2031-05-14T09:00:00', '2031-05-14T09:20:00'),
    talk('ropes', 'Hall', '2031-05-14T09:45:00'),
  ];
  expect(endOf('tides', talks)).toBe('2031-05-14T09:20:00');
});

const window = (talkKey: string, room: string, basis: TalkWindow['basis']): TalkWindow => ({
  talkKey,
  room,
  from: 0,
  to: 1_000_000,
  basis,
});

test('what a schedule says of a room counts only where every recorded talk is in another room', () => {
  const windows = [
    window('tides', 'Hall', 'stream-start'),
    window('nets', 'Loft', 'stream-start'),
    window('ropes', 'Loft', 'schedule'),
  ];
  expect(placeInstant(5, windows)).toEqual({ is: 'several', talkKeys: ['tides', 'nets'] });
});
