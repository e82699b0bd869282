import type { CameraEntry } from '../../schema/photos-file.ts';
import { readCameraTime } from './camera-time.ts';
import { readLocal, readOffset, type VenueClock } from '../../days/venue-clock.ts';

const minute = 60_000;
const quarter = 15 * minute;
/** A clock set by hand in the wrong zone is off by whole quarters of an hour and a little. */
const little = 5 * minute;

/**
 * What `photos.yaml` must say of a camera so that the time it showed becomes the true one: the zone its clock
 * was set to where whole quarters of an hour explain the difference, and what it was behind for the rest
 * (whole seconds). Empty where the file is right already.
 */
export function correctCamera(
  shown: { readonly takenAt: string; readonly takenOffset?: string | undefined },
  trueInstant: number,
  clock: VenueClock,
): Pick<CameraEntry, 'offset' | 'behind'> {
  const read = readCameraTime(shown, undefined, clock).instant;
  const away = Math.round((trueInstant - read) / 1000) * 1000;
  const whole = Math.round(away / quarter) * quarter;
  const claimed =
    shown.takenOffset === undefined
      ? readLocal(shown.takenAt) - read
      : readOffset(shown.takenOffset);
  const zone = claimed - whole;
  const isZone =
    whole !== 0 && Math.abs(away - whole) <= little && Math.abs(zone) <= 14 * 60 * minute;
  const left = isZone ? away - whole : away;
  return {
    ...(isZone ? { offset: writeOffset(zone) } : {}),
    ...(left === 0 ? {} : { behind: writeBehind(left) }),
  };
}

function writeOffset(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / minute;
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function writeBehind(milliseconds: number): string {
  const seconds = Math.abs(milliseconds) / 1000;
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${milliseconds < 0 ? '-' : ''}${String(Math.floor(seconds / 3600))}:${rest}`;
}

const two = (number: number) => String(number).padStart(2, '0');
