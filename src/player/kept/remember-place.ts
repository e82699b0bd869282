import type { TalkPlayer } from '../talk-player.ts';
import { isInside } from '../slice.ts';
import type { Storage } from './storage.ts';
import type { KeptPlace, Stored } from './stored.ts';

/** Seconds between two notes of the place. */
const EVERY = 5;
/** Whoever left within so many seconds of the end has seen the talk. */
const AS_GOOD_AS_OVER = 30;
/** A talk hardly begun starts at its start again. */
const HARDLY_BEGUN = 10;

/**
 * Notes how far the talk was watched, and takes up there when `resume` and the visitor comes back. The
 * place is the talk's own, also in a recording of several talks.
 */
export function rememberPlace(player: TalkPlayer, storage: Storage, resume: boolean): void {
  const { id, slice } = player.facts;
  if (id === '') return;
  const stored = storage.read().places;
  const left = Object.hasOwn(stored, id) ? stored[id] : undefined;
  const begun = left && !left.done && left.at > slice.start + HARDLY_BEGUN;
  if (resume && begun && (slice.end === undefined || left.at < slice.end)) {
    player.currentTime = left.at;
    player.offerStart();
  }
  let noted = -Infinity;
  const note = () => {
    const time = player.currentTime;
    if (!player.isOpen || !(player.ended || isInside(slice, time))) return;
    noted = time;
    const near =
      noted > player.duration - Math.min(AS_GOOD_AS_OVER, (player.duration - slice.start) / 20);
    const done = player.ended || near;
    const place = { at: done ? slice.start : Math.floor(noted), done };
    storage.change((now) => withPlace(now, id, place));
  };
  player.addEventListener('timeupdate', () => {
    if (!player.paused && Math.abs(player.currentTime - noted) >= EVERY) note();
  });
  player.addEventListener('pause', note);
  player.addEventListener('ended', note);
  addEventListener('pagehide', note);
}

/** A talk seen once stays seen; the place last noted is the newest. */
function withPlace(stored: Stored, id: string, place: KeptPlace): Stored {
  const { [id]: before, ...others } = stored.places;
  const done = place.done || before?.done === true;
  return { ...stored, places: { ...others, [id]: { at: place.at, done } } };
}
