import type { ArchiveSources } from '../../model/sources.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import type { Problem } from '../problem.ts';

/** Every delivered caption file belongs to a recording of its event. */
export function findStrayCaptions({ events }: ArchiveSources): Problem[] {
  return events.flatMap((event) => {
    const { folder, captions, videos } = event;
    const known = new Set([
      ...videos.videos.map(({ id }) => id),
      ...plannedSessions(event).flatMap(({ recordings }) =>
        recordings.flatMap(({ video }) => video ?? []),
      ),
    ]);
    return captions
      .filter(({ videoId, origin }) => origin === 'delivered' && !known.has(videoId))
      .map(({ videoId, file }): Problem => {
        const near = [...known].find((id) => editDistance(id, videoId, 4) < 4);
        return {
          rule: 'stray-captions',
          severity: 'error',
          file,
          path: [],
          message: 'These captions are for a recording this event does not have.',
          found: videoId,
          expected: `a video id from ${folder}/schedule.yaml or ${folder}/synced/videos.json`,
          ...(near === undefined ? {} : { nearest: near }),
          remedy:
            near === undefined
              ? 'Name the file after its video, VIDEO.LANGUAGE.vtt, or delete it.'
              : `Rename the file to start with ${near}.`,
        };
      });
  });
}
