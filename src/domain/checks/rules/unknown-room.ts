import type { ArchiveSources } from '../../model/sources.ts';
import { nearest } from '../../text/nearest.ts';
import { plannedSessions } from '../../planned/planned-sessions.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** A room that a photo or a camera names is one the schedule names too; otherwise it places nothing. */
export function findUnknownRooms(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event, cameras, photos }) => {
    const rooms = new Set(plannedSessions(event).flatMap(({ room }) => room ?? []));
    return [...cameras, ...photos].flatMap(({ value, file, path }): Problem[] => {
      const { room } = value;
      if (room === undefined || rooms.has(room)) return [];
      const near = nearest(room, rooms);
      return [
        {
          rule: 'unknown-room',
          severity: 'error',
          file,
          path: [...path, 'room'],
          message: `No session was held in “${room}”.`,
          found: room,
          expected: [...rooms].join(', ') || `a room of ${event.folder}/schedule.yaml`,
          ...(near === undefined ? {} : { nearest: near }),
          remedy: `Write ${near ?? `the room as ${event.folder}/schedule.yaml spells it, or delete this line`}.`,
        },
      ];
    });
  });
}
