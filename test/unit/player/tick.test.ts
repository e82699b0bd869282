import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runTicks } from '../../../src/player/tick.ts';
import type { Media } from '../../../src/player/media/media.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const media = Object.assign(new EventTarget(), { paused: true });
const say = (name: string, paused = media.paused) => {
  media.paused = paused;
  media.dispatchEvent(new Event(name));
};
const show = (visibilityState: 'visible' | 'hidden') => {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
};

let ticks = 0;
let stop: () => void;
/** How often the time is asked for in so many milliseconds. */
const ticksIn = (milliseconds: number) => {
  const before = ticks;
  vi.advanceTimersByTime(milliseconds);
  return ticks - before;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
  media.paused = true;
  ticks = 0;
  stop = runTicks(media as unknown as Media, () => (ticks += 1));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the time is asked for four times a second while it runs, and not while it is paused', () => {
  expect(ticksIn(5_000)).toBe(0);
  say('play', false);
  expect(ticksIn(5_000)).toBe(20);
  say('pause', true);
  expect(ticksIn(5_000)).toBe(0);
});

test('nobody asks while nobody looks, and at once when somebody does', () => {
  say('playing', false);
  show('hidden');
  expect(ticksIn(5_000)).toBe(0);
  const before = ticks;
  show('visible');
  expect(ticks).toBe(before + 1);
  expect(ticksIn(1_000)).toBe(4);
});

test('a seek is looked at as soon as it is said, also while paused', () => {
  const before = ticks;
  say('seeked');
  expect(ticks).toBe(before + 1);
});

test('a clock that is stopped stays silent', () => {
  say('play', false);
  stop();
  expect(ticksIn(2_000)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  const before = ticks;
  say('seeked');
  expect(ticks).toBe(before);
});
