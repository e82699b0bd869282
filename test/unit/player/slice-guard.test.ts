import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardSlice, type Guarded } from '../../../src/player/slice-guard.ts';
import type { TalkSlice } from '../../../src/player/slice.ts';

/** A recording whose time runs with the clock. A seek takes a while, as it does on the network. */
class Recording extends EventTarget implements Guarded {
  paused = true;
  playbackRate = 1;
  seekTakes = 120;
  #at: number;
  #since = 0;
  constructor(at: number) {
    super();
    this.#at = at;
  }
  get currentTime(): number {
    const passed = this.paused ? 0 : (performance.now() - this.#since) / 1000;
    return this.#at + passed * this.playbackRate;
  }
  set currentTime(time: number) {
    setTimeout(() => {
      this.#at = time;
      this.#since = performance.now();
      this.dispatchEvent(new Event('seeked'));
    }, this.seekTakes);
  }
  play(): void {
    this.#since = performance.now();
    this.paused = false;
    this.dispatchEvent(new Event('play'));
    this.dispatchEvent(new Event('playing'));
  }
  pause(): void {
    this.#at = this.currentTime;
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }
}

const TALK: TalkSlice = { start: 350, end: 400 };

function guarded(at: number, slice = TALK) {
  const media = new Recording(at);
  const told: string[] = [];
  const guard = guardSlice(media, slice, {
    ended: () => told.push('ended'),
    outside: (time, back) => told.push(`at ${Math.round(time)}, was at ${Math.round(back)}`),
  });
  return { media, guard, told };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([0.25, 1, 2])('at speed %d the talk is paused at its end and told once', (rate) => {
  const { media, told } = guarded(395);
  media.playbackRate = rate;
  media.play();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['ended']);
  expect(media.paused).toBe(true);
  expect(media.currentTime).toBeGreaterThanOrEqual(400);
  expect(media.currentTime).toBeLessThan(400.1);
});

test('Play pressed once more at the end plays the talk again, not the next one', () => {
  const { media, told } = guarded(399);
  media.play();
  vi.advanceTimersByTime(2_000);
  media.play();
  vi.advanceTimersByTime(1_000);
  expect(media.currentTime).toBeGreaterThan(350);
  expect(media.currentTime).toBeLessThan(352);
  expect(media.paused).toBe(false);
  expect(told).toEqual(['ended']);
});

test.each([
  [700, 'at 700, was at 361'],
  [100, 'at 100, was at 361'],
])('a seek to %i beside the talk is paused and told', (second, words) => {
  const { media, told } = guarded(360);
  media.play();
  vi.advanceTimersByTime(1_000);
  media.currentTime = second;
  vi.advanceTimersByTime(1_500);
  expect(told).toEqual([words]);
  expect(media.paused).toBe(true);
});

test('pressing Play beside the talk pauses again', () => {
  const { media, told } = guarded(360);
  media.play();
  vi.advanceTimersByTime(500);
  media.currentTime = 700;
  vi.advanceTimersByTime(500);
  media.play();
  vi.advanceTimersByTime(500);
  expect(media.paused).toBe(true);
  expect(told).toHaveLength(2);
});

test('on the way back from beside the talk, where it was does not count', () => {
  const { media, guard, told } = guarded(360);
  media.play();
  vi.advanceTimersByTime(500);
  media.currentTime = 700;
  vi.advanceTimersByTime(500);
  guard.sought(370);
  media.currentTime = 370;
  media.play();
  vi.advanceTimersByTime(5_000);
  expect(media.paused).toBe(false);
  expect(told).toHaveLength(1);
});

test('a player that says 0 before its first frame is left alone', () => {
  const { media, told } = guarded(0);
  media.play();
  vi.advanceTimersByTime(1_000);
  media.seekTakes = 0;
  media.currentTime = 350;
  vi.advanceTimersByTime(2_000);
  expect(told).toEqual([]);
  expect(media.paused).toBe(false);
});

test('a player that never comes to the start is sent there', () => {
  const { media } = guarded(0);
  media.play();
  vi.advanceTimersByTime(4_000);
  expect(media.currentTime).toBeGreaterThanOrEqual(350);
});

test('a seek to the last moment ends at the end', () => {
  const { media, guard, told } = guarded(360);
  media.play();
  vi.advanceTimersByTime(500);
  guard.sought(399.5);
  media.currentTime = 399.5;
  vi.advanceTimersByTime(3_000);
  expect(told).toEqual(['ended']);
  expect(media.currentTime).toBeLessThan(400.2);
});

test('a paused recording is not asked for its time', () => {
  const { media, guard } = guarded(360);
  media.play();
  vi.advanceTimersByTime(500);
  media.pause();
  vi.advanceTimersByTime(2_000);
  expect(vi.getTimerCount()).toBe(0);
  guard.stop();
});

test('a guard that is stopped says and does nothing', () => {
  const { media, guard, told } = guarded(399);
  media.play();
  guard.stop();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
  expect(media.paused).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
