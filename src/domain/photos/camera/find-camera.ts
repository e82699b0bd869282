import type { CameraEntry } from '../../schema/photos-file.ts';

/** What a photo says of its camera: make and model, and the key that tells two of a model apart. */
export interface CameraMarks {
  readonly camera?: string | undefined;
  readonly cameraKey?: string | undefined;
}

/**
 * The entry of `photos.yaml` that speaks of a photo's camera: the one with its serial key, else the one
 * that names its model alone.
 */
export function findCamera(
  cameras: readonly CameraEntry[],
  { camera, cameraKey }: CameraMarks,
): CameraEntry | undefined {
  if (camera === undefined) return undefined;
  const named = cameras.filter((entry) => entry.camera.toLowerCase() === camera.toLowerCase());
  const exact = named.find(({ serial }) => serial !== undefined && cameraKey?.endsWith(serial));
  return exact ?? named.find(({ serial }) => serial === undefined);
}
