import type { Talk } from '../../model/archive.ts';
import type { EventSources } from '../../model/sources.ts';
import type { PhotoEntry } from '../../schema/photos-file.ts';
import type { SyncedPhoto } from '../../schema/synced-photos.ts';
import { readCameraTime, type PhotoTime } from '../camera/camera-time.ts';
import { findCamera } from '../camera/find-camera.ts';
import { placeInstant, secondOf, type Placing } from './place-instant.ts';
import { talkWindows, type TalkWindow } from './talk-windows.ts';
import {
  createVenueClock,
  readLocal,
  readOffset,
  type VenueClock,
} from '../../days/venue-clock.ts';

const WITH_OFFSET = /^(.+?)(Z|[+-]\d{2}:\d{2})$/;

/** What is known of when a photo was taken and what was on stage then, and what that rests on. */
export interface PhotoMoment {
  readonly talkKey?: string;
  /** Second of the talk's recording. */
  readonly at?: number;
  readonly linkedBy?: 'hand' | 'clock';
  /** Venue time, corrected, `2024-03-19T09:52:29`. */
  readonly takenAt?: string;
  /** What the link rests on; `began-at` and `stream-start` are recordings whose beginning is known. */
  readonly basis?: 'hand' | 'began-at' | 'stream-start' | 'schedule';
  /** How the camera's clock was read; absent where a person wrote the time. */
  readonly clock?: PhotoTime['from'];
  /** How sure the link is, 0 to 1. */
  readonly confidence?: number;
  /** Why there is no link. */
  readonly unplaced?: 'no-time' | 'no-session' | 'several-sessions';
  /** The talks between which the clocks cannot decide. */
  readonly candidates?: readonly string[];
}

/** The moment of every photo of an event, by photo id; a link a person wrote always wins. */
export function photoMoments(
  event: EventSources,
  talks: readonly Talk[],
): Map<string, PhotoMoment> {
  const clock = createVenueClock(event.event.timeZone);
  const windows = talkWindows(talks, event.videos.videos, clock);
  const entries = new Map(event.photos.map((entry) => [entry.id, entry]));
  const synced = new Map(event.syncedPhotos.map((photo) => [photo.id, photo]));
  const ids = new Set([...synced.keys(), ...entries.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      momentOf(entries.get(id), synced.get(id), { event, clock, windows }),
    ]),
  );
}

interface Context {
  readonly event: EventSources;
  readonly clock: VenueClock;
  readonly windows: readonly TalkWindow[];
}

function momentOf(
  entry: PhotoEntry | undefined,
  photo: SyncedPhoto | undefined,
  { event, clock, windows }: Context,
): PhotoMoment {
  const marks = { camera: entry?.camera ?? photo?.camera, cameraKey: photo?.cameraKey };
  const camera = findCamera(event.cameras, marks);
  const time = timeOf(entry, photo, camera, clock);
  const taken = time && {
    takenAt: clock.toLocal(time.instant),
    ...(time.from === 'hand' ? {} : { clock: time.from }),
  };
  if (entry?.talk !== undefined) {
    const at = entry.at ?? (time && secondOf(time.instant, entry.talk, windows));
    return {
      ...taken,
      talkKey: entry.talk,
      linkedBy: 'hand',
      basis: 'hand',
      confidence: 1,
      ...(at === undefined ? {} : { at }),
    };
  }
  const given = entry?.at === undefined ? {} : { at: entry.at };
  if (!time) return { ...given, unplaced: 'no-time' };
  const placing = placeInstant(time.instant, windows, entry?.room ?? camera?.room);
  const doubted = time.from === 'assumed' && contradicts(photo, time.instant);
  return { ...taken, ...describePlacing(placing, time.from, doubted), ...given };
}

function timeOf(
  entry: PhotoEntry | undefined,
  photo: SyncedPhoto | undefined,
  camera: ReturnType<typeof findCamera>,
  clock: VenueClock,
): { instant: number; from: PhotoTime['from'] | 'hand' } | undefined {
  if (entry?.takenAt !== undefined) {
    // With an offset it is what the camera showed, without one what the venue's clocks did.
    const [, takenAt = '', takenOffset] = WITH_OFFSET.exec(entry.takenAt) ?? [];
    return takenOffset === undefined
      ? { instant: clock.toInstant(entry.takenAt), from: 'hand' }
      : readCameraTime(
          { takenAt, takenOffset: takenOffset === 'Z' ? '+00:00' : takenOffset },
          camera,
          clock,
        );
  }
  if (photo?.takenAt === undefined) return undefined;
  return readCameraTime({ takenAt: photo.takenAt, takenOffset: photo.takenOffset }, camera, clock);
}

/** Whether the zone of the program that saved the file last was another than the venue's: then it may be the camera's. */
function contradicts(photo: SyncedPhoto | undefined, instant: number): boolean {
  if (photo?.savedOffset === undefined || photo.takenAt === undefined) return false;
  return readLocal(photo.takenAt) - readOffset(photo.savedOffset) !== instant;
}

/**
 * A clock read as venue time without any word for it makes a link less sure, against such a word so unsure that a
 * person is asked.
 */
function describePlacing(
  placing: Placing,
  from: PhotoTime['from'] | 'hand',
  doubted: boolean,
): PhotoMoment {
  if (placing.is === 'none') return { unplaced: 'no-session' };
  if (placing.is === 'several') {
    return { unplaced: 'several-sessions', candidates: placing.talkKeys };
  }
  const { talkKey, at, basis, confidence } = placing;
  return {
    talkKey,
    linkedBy: 'clock',
    basis,
    confidence:
      from === 'assumed' ? Math.round(confidence * (doubted ? 70 : 80)) / 100 : confidence,
    ...(at === undefined ? {} : { at }),
  };
}
