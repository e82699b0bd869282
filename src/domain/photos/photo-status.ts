import type { Talk } from '../model/archive.ts';
import type { EventSources } from '../model/sources.ts';
import { findCamera } from './camera/find-camera.ts';
import { photoMoments, type PhotoMoment } from './moment/photo-moments.ts';
import { compareText } from '../text/compare-text.ts';

/** What is known of one photo’s moment, for whoever looks after the archive. */
export interface PhotoStatus extends PhotoMoment {
  readonly id: string;
  /** `file` where the archive holds the photo, `card` where it only writes about it. */
  readonly held: 'file' | 'card';
  /** What only a person can settle. */
  readonly needs: readonly ('time' | 'room' | 'look' | 'alt')[];
}

/** One camera of an event. */
export interface CameraStatus {
  readonly camera: string;
  readonly cameraKey?: string;
  readonly photos: number;
  /** Whether photos.yaml says something of its clock. */
  readonly corrected: boolean;
  /** Photos of this camera that lie in no session. */
  readonly outside: number;
}

/** Below this a link should be looked at. */
const doubtful = 0.7;

/** The moments of an event’s photos but those withheld, by time, and what they still need. */
export function photoStatus(
  event: EventSources,
  talks: readonly Talk[],
  withheld: ReadonlySet<string>,
): PhotoStatus[] {
  const moments = photoMoments(event, talks);
  const synced = new Set(event.syncedPhotos.map(({ id }) => id));
  const entries = new Map(event.photos.map((entry) => [entry.id, entry]));
  return [...moments]
    .filter(([id]) => !withheld.has(id))
    .map(([id, moment]): PhotoStatus => {
      const needs: PhotoStatus['needs'][number][] = [];
      if (moment.unplaced === 'no-time') needs.push('time');
      if (moment.unplaced === 'several-sessions') needs.push('room');
      if (moment.linkedBy === 'clock' && (moment.confidence ?? 0) < doubtful) needs.push('look');
      if (synced.has(id) && entries.get(id)?.alt === undefined) needs.push('alt');
      return { id, ...moment, held: synced.has(id) ? 'file' : 'card', needs };
    })
    .sort((one, other) => ((one.takenAt ?? '~') < (other.takenAt ?? '~') ? -1 : 1));
}

/** The cameras of an event’s imported photos, in order of their names. */
export function cameraStatus(
  event: EventSources,
  statuses: readonly PhotoStatus[],
): CameraStatus[] {
  const outside = new Set(
    statuses.filter(({ unplaced }) => unplaced === 'no-session').map(({ id }) => id),
  );
  const groups = Map.groupBy(
    event.syncedPhotos.filter(({ camera }) => camera !== undefined),
    ({ camera, cameraKey }) => `${camera ?? ''}\0${cameraKey ?? ''}`,
  );
  return [...groups.values()]
    .flatMap((photos): CameraStatus[] => {
      const [first] = photos;
      if (first?.camera === undefined) return [];
      const entry = findCamera(event.cameras, first);
      return [
        {
          camera: first.camera,
          ...(first.cameraKey === undefined ? {} : { cameraKey: first.cameraKey }),
          photos: photos.length,
          corrected: (entry?.offset ?? entry?.behind) !== undefined,
          outside: photos.filter(({ id }) => outside.has(id)).length,
        },
      ];
    })
    .sort((one, other) => compareText(one.camera, other.camera));
}
