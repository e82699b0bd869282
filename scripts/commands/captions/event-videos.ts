import type { EventSources } from '../../../src/domain/model/sources.ts';
import { plannedSessions } from '../../../src/domain/planned/planned-sessions.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { findEvent } from '../../naming/find-event.ts';

/** The event `--event` names, or all; throws a UserError that lists them where there is none so called. */
export function chooseEvents(
  events: readonly EventSources[],
  wanted: string | undefined,
): readonly EventSources[] {
  if (events.length === 0) {
    throw new UserError('There is no event yet.', { remedy: 'npm run new-event (makes one)' });
  }
  return wanted === undefined ? events : [findEvent(wanted, events)];
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
