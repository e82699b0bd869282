import type { ArchiveSources, EventSources } from '../../model/sources.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import type { Problem } from '../problem.ts';
import { entriesOf } from '../references.ts';

/**
 * A recording may hold several talks, so what is said of a recording that a session shows reaches none of
 * them: such a correction names the talk.
 */
export function findMisdirectedCorrections({ events }: ArchiveSources): Problem[] {
  return events.flatMap((event) => {
    const sessionOf = sessionsByVideo(event);
    return entriesOf(event, 'corrections.yaml', '', event.corrections).flatMap(
      ({ value: { video, say, hidden }, file, path }): Problem[] => {
        const session = video === undefined ? undefined : sessionOf.get(video);
        if (session === undefined || (say === undefined && hidden !== true)) return [];
        return [
          {
            rule: 'misdirected-correction',
            severity: 'error',
            file,
            path: [...path, 'video'],
            message: `Recording ${video ?? ''} belongs to the session “${session}”, which this does not reach.`,
            found: `video: ${video ?? ''}`,
            expected: 'talk: and the session’s id',
            nearest: `talk: ${session}`,
            remedy: `Write talk: ${session} instead of video: for what is said or hidden.`,
          },
        ];
      },
    );
  });
}

/** Which session shows a recording: by schedule or programme, by a correction, or by a sure match. */
function sessionsByVideo(event: EventSources): Map<string, string> {
  const { corrections, videos } = event;
  const sessions = plannedSessions(event);
  const known = new Set(sessions.map(({ key }) => key));
  return new Map([
    ...(videos.matches ?? [])
      .filter(({ session }) => known.has(session))
      .map(({ video, session }): [string, string] => [video, session]),
    ...corrections.flatMap(({ video, session }): [string, string][] =>
      video !== undefined && session !== undefined ? [[video, session]] : [],
    ),
    ...sessions.flatMap(({ key, recordings }) =>
      recordings.flatMap(({ video }): [string, string][] =>
        video === undefined ? [] : [[video, key]],
      ),
    ),
  ]);
}
