import type { ArchiveSources } from '../../model/sources.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../problem.ts';

/** Every address ever published still belongs to a talk: a session, or a recording some talk shows. */
export function findVanishedPins({ events }: ArchiveSources): Problem[] {
  return events.flatMap((event) => {
    const { folder, pins, sessions, videos, corrections } = event;
    const planned = plannedSessions(event);
    const keys = new Set([
      ...planned.flatMap(({ key, otherKeys }) => [key, ...otherKeys]),
      ...videos.videos.map(({ id }) => `video:${id}`),
      ...planned.flatMap(({ recordings }) => recordings.map(({ video }) => `video:${video ?? ''}`)),
      ...corrections.map(({ video }) => `video:${video ?? ''}`),
    ]);
    const unpinned = sessions.map(({ id }) => id).filter((id) => !Object.hasOwn(pins.talks, id));
    return Object.entries(pins.talks)
      .filter(([key]) => !keys.has(key))
      .map(([key, { slug }]): Problem => {
        const near = nearest(key, unpinned);
        return {
          rule: 'vanished-pin',
          severity: 'error',
          file: `${folder}/synced/pins.json`,
          path: ['talks', key, 'slug'],
          message: `The talk published at ${slug} is no longer in the archive, so its address would break.`,
          found: key,
          expected: `a session of ${folder}/schedule.yaml, or a recording`,
          ...(near === undefined ? {} : { nearest: near }),
          remedy:
            near === undefined
              ? `Put the session with id: ${key} back into ${folder}/schedule.yaml; hidden: true keeps it off the site.`
              : `Write id: ${key} again where ${folder}/schedule.yaml says id: ${near}.`,
        };
      });
  });
}
