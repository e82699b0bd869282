import type { Media } from './media/media.ts';
import { isInside, type TalkSlice } from './slice.ts';

/** What the guard needs of a medium. */
export type Guarded = EventTarget &
  Pick<Media, 'currentTime' | 'paused' | 'playbackRate'> & { pause: () => unknown };

/** What the guard found: the talk has come to its end, or somebody went beside it. */
export interface GuardReport {
  readonly ended: () => void;
  /** `time` is the second of the medium's recording they went to, `back` the last one in the talk. */
  readonly outside: (time: number, back: number) => void;
}

export interface SliceGuard {
  /** The player was sent to a second of the slice; until it is there, where it was does not count. */
  readonly sought: (time: number) => void;
  readonly stop: () => void;
}

/** A player that has not come where it was sent after this many milliseconds of playing is sent again. */
const ARRIVAL = 3_000;

/**
 * Keeps a recording inside one talk's slice, also in a hidden tab: pauses at the slice's end, and when
 * the player's own bar is used to go beside it. Seconds are the medium's.
 */
export function guardSlice(media: Guarded, slice: TalkSlice, report: GuardReport): SliceGuard {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: number | undefined;
  let began: number | undefined;
  let goal = slice.start;
  let over = false;

  const look = () => {
    clearTimeout(timer);
    if (media.paused) return;
    const time = media.currentTime;
    if (isInside(slice, time)) {
      last = time;
      over = false;
    } else if (last === undefined) {
      awaitArrival();
    } else if (slice.end !== undefined && time >= slice.end && nearEnd(last)) {
      finish();
    } else {
      media.pause();
      report.outside(time, last);
    }
    const left = slice.end === undefined ? Infinity : (slice.end - media.currentTime) * 1000;
    const most = last === undefined ? 50 : 1_000;
    timer = setTimeout(look, Math.min(most, Math.max(20, left / (media.playbackRate || 1))));
  };

  // YouTube says 0 until its first frame, wherever it was told to start.
  const awaitArrival = () => {
    began ??= performance.now();
    if (performance.now() - began > ARRIVAL) {
      began = undefined;
      media.currentTime = goal;
    }
  };

  const sought = (time: number) => {
    goal = time;
    last = began = undefined;
    over = false;
    clearTimeout(timer);
    timer = setTimeout(look, 50);
  };

  const nearEnd = (time: number) =>
    slice.end !== undefined && time >= slice.end - 2.5 * (media.playbackRate || 1);

  const finish = () => {
    if (over) {
      // Play pressed once more at the end: the talk from its start, never the next one.
      sought(slice.start);
      media.currentTime = slice.start;
      return;
    }
    over = true;
    media.pause();
    report.ended();
  };

  for (const move of ['play', 'playing', 'seeked', 'ratechange', 'timeupdate']) {
    media.addEventListener(move, look, { signal: stop.signal });
  }
  const ended = () => {
    over = true;
    report.ended();
  };
  media.addEventListener('ended', ended, { signal: stop.signal });
  stop.signal.addEventListener('abort', () => clearTimeout(timer));
  look();
  return { sought, stop: () => stop.abort() };
}
