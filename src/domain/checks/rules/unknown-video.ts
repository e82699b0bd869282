import type { ArchiveSources } from '../../model/sources.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** Beyond so many different characters two ids are not one mistyped. */
const mistyped = 4;

/**
 * A correction names a recording the event has. A schedule may name one that is in no playlist, but once a
 * sync has run that is worth a second look.
 */
export function findUnknownVideos(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event, sessions, corrections }) => {
    const synced = new Set(event.videos.videos.map(({ id }) => id));
    const scheduled = sessions.flatMap(({ value, file, path }) =>
      value.recordings.flatMap(({ video }, index) =>
        video === undefined ? [] : [{ video, file, path: [...path, 'recordings', index, 'video'] }],
      ),
    );
    const known = new Set([
      ...synced,
      ...scheduled.map(({ video }) => video),
      ...plannedSessions(event).flatMap(({ recordings }) =>
        recordings.flatMap(({ video }) => video ?? []),
      ),
    ]);
    const corrected = corrections.flatMap(({ value, file, path }) =>
      (['video', 'replaces'] as const).flatMap((key) => {
        const video = value[key];
        return video === undefined ? [] : [{ video, file, path: [...path, key] }];
      }),
    );
    const problem = (
      { video, file, path }: (typeof corrected)[number],
      candidates: ReadonlySet<string>,
      severity: Problem['severity'],
    ): Problem => {
      const near = nearestId(video, candidates);
      return {
        rule: 'unknown-video',
        severity,
        file,
        path,
        message:
          severity === 'error'
            ? `No recording of this event is called “${video}”, so this corrects nothing.`
            : `The recording “${video}” is in none of this event’s playlists.`,
        found: video,
        expected: `a video id from ${event.folder}/synced/videos.json or schedule.yaml`,
        ...(near === undefined ? {} : { nearest: near }),
        remedy:
          near === undefined
            ? severity === 'error'
              ? 'Copy the 11 characters after watch?v= again, or delete this correction.'
              : 'Compare the 11 characters after watch?v=, or add the video to a playlist.'
            : `Write ${near}.`,
      };
    };
    return [
      ...corrected
        .filter(({ video }) => !known.has(video))
        .map((reference) => problem(reference, known, 'error')),
      ...(synced.size === 0 ? [] : scheduled)
        .filter(({ video }) => !synced.has(video))
        .map((reference) => problem(reference, synced, 'warning')),
    ];
  });
}

/** Unlike names, video ids differ by case, so they are compared as they are. */
function nearestId(id: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = mistyped;
  for (const candidate of candidates) {
    const distance = editDistance(id, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
