import type { EventSources } from '../../../src/domain/model/sources.ts';
import { plannedSessions } from '../../../src/domain/planned/planned-sessions.ts';
import { nearest } from '../../../src/domain/text/nearest.ts';
import { UserError } from '../../../src/domain/user-error.ts';

/** The event `--event` names, or all; throws a UserError that lists them where there is none so called. */
export function chooseEvents(
  events: readonly EventSources[],
  wanted: string | undefined,
): readonly EventSources[] {
  const chosen = events.filter(({ id }) => wanted === undefined || id === wanted);
  if (chosen.length > 0) return chosen;
  const ids = events.map(({ id }) => id);
  const near = wanted === undefined ? undefined : nearest(wanted, ids);
  throw new UserError(
    wanted === undefined ? 'There is no event yet.' : `There is no event “${wanted.slice(0, 80)}”.`,
    {
      ...(ids.length > 0 && { expected: ids.join(', ') }),
      remedy: near === undefined ? 'npm run new-event (makes one)' : `--event ${near}`,
    },
  );
}

/** The videos an event knows: from its playlists, its schedule, its programme and its corrections. */
export function videosOf(event: EventSources): Set<string> {
  const { videos, corrections } = event;
  return new Set([
    ...videos.videos.map(({ id }) => id),
    ...plannedSessions(event).flatMap(({ recordings }) =>
      recordings.flatMap(({ video }) => video ?? []),
    ),
    ...corrections.flatMap(({ video }) => video ?? []),
  ]);
}
