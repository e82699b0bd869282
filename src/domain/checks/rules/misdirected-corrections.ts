import type { ArchiveSources, EventSources } from '../../model/sources.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import type { Problem } from '../problem.ts';
import { entriesOf } from '../references.ts';

/**
 * A recording may hold several talks; what is said of such a one reaches none of them, and hides them all:
 * such a correction names the talk.
 */
export function findMisdirectedCorrections({ events }: ArchiveSources): Problem[] {
  return events.flatMap((event) => {
    const sessionsOf = sessionsByVideo(event);
    return entriesOf(event, 'corrections.yaml', '', event.corrections).flatMap(
      ({ value: { video, say, hidden }, file, path }): Problem[] => {
        const sessions = [...(video === undefined ? [] : (sessionsOf.get(video) ?? []))];
        if (sessions.length < 2 || (say === undefined && hidden !== true)) return [];
        return [
          {
            rule: 'misdirected-correction',
            severity: 'warning',
            file,
            path: [...path, 'video'],
            message: `Recording ${video ?? ''} holds ${sessions.length} talks, ${
              hidden === true ? 'and this hides all of them' : 'which this does not reach'
            }.`,
            found: `video: ${video ?? ''}`,
            expected: 'talk: and the session’s id',
            nearest: `talk: ${sessions[0] ?? ''}`,
            remedy: `Write talk: and one of ${sessions.join(', ')} instead of video: for what is said or hidden.`,
          },
        ];
      },
    );
  });
}

/** Which sessions show a recording: by schedule or programme, by a correction, or by a sure match. */
function sessionsByVideo(event: EventSources): ReadonlyMap<string, ReadonlySet<string>> {
  const { corrections, videos } = event;
  const sessions = plannedSessions(event);
  const known = new Set(sessions.map(({ key }) => key));
  const byVideo = new Map<string, Set<string>>();
  const add = (video: string | undefined, session: string | undefined) => {
    if (video === undefined || session === undefined || !known.has(session)) return;
    byVideo.set(video, (byVideo.get(video) ?? new Set()).add(session));
  };
  const written = new Set(
    sessions.filter(({ hand }) => (hand?.recordings.length ?? 0) > 0).map(({ key }) => key),
  );
  for (const { video, session } of [...(videos.matches ?? []), ...corrections])
    if (session !== undefined && !written.has(session)) add(video, session);
  for (const { key, recordings } of sessions) for (const { video } of recordings) add(video, key);
  return byVideo;
}
