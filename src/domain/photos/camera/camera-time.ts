import type { CameraEntry } from '../../schema/photos-file.ts';
import { readLocal, readOffset, type VenueClock } from '../../days/venue-clock.ts';

/** When a photo was taken (milliseconds since 1970) and what that rests on. */
export interface PhotoTime {
  readonly instant: number;
  /** `camera`: a line in photos.yaml; `file`: the offset in the file; `assumed`: read as venue time. */
  readonly from: 'camera' | 'file' | 'assumed';
}

/**
 * The instant a camera's clock reading stands for. The zone is the one `photos.yaml` gives the camera,
 * else the file's own offset, else the venue's; then what the clock was behind is added.
 */
export function readCameraTime(
  shown: { readonly takenAt: string; readonly takenOffset?: string | undefined },
  camera: CameraEntry | undefined,
  clock: VenueClock,
): PhotoTime {
  const offset = camera?.offset ?? shown.takenOffset;
  const instant =
    offset === undefined
      ? clock.toInstant(shown.takenAt)
      : readLocal(shown.takenAt) - readOffset(offset);
  const corrected = camera?.offset !== undefined || camera?.behind !== undefined;
  return {
    instant: instant + readBehind(camera?.behind),
    from: corrected ? 'camera' : offset === undefined ? 'assumed' : 'file',
  };
}

/** Milliseconds of `0:01:30` or `-0:01:30`. */
function readBehind(behind: string | undefined): number {
  if (behind === undefined) return 0;
  const [hours = 0, minutes = 0, seconds = 0] = behind.replace('-', '').split(':').map(Number);
  return (behind.startsWith('-') ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
}
