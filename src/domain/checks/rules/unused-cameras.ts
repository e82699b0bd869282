import type { ArchiveSources } from '../../model/sources.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** A camera that photos.yaml corrects has taken one of the event's photos. */
export function findUnusedCameras(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event, cameras, photos }) => {
    const used = new Set(
      [...event.syncedPhotos, ...photos.map(({ value }) => value)].flatMap(
        ({ camera }) => camera ?? [],
      ),
    );
    const folded = new Set([...used].map((name) => name.toLowerCase()));
    if (used.size === 0) return [];
    return cameras
      .filter(({ value }) => !folded.has(value.camera.toLowerCase()))
      .map(({ value, file, path }): Problem => {
        const near = nearest(value.camera, used);
        return {
          rule: 'unused-camera',
          severity: 'warning',
          file,
          path: [...path, 'camera'],
          message: `No photo of this event was taken with “${value.camera}”.`,
          found: value.camera,
          expected: [...used].slice(0, 8).join(', '),
          ...(near === undefined ? {} : { nearest: near }),
          remedy: `Write ${near ?? 'the camera’s name as its photos say it'}, or delete the line.`,
        };
      });
  });
}
