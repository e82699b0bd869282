import type { ArchiveSources } from '../../model/sources.ts';
import { minuteOf } from '../../days/day.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';
import { compareText } from '../../text/compare-text.ts';

/** Two sessions in one room at one time: one of the times, or a room, is probably wrong. */
export function findRoomClashes(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ sessions }) => {
    const timed = sessions
      .flatMap((session) => {
        const { end, room } = session.value;
        const start = minuteOf(session.value.start);
        return start === undefined || end === undefined || room === undefined
          ? []
          : [{ ...session, start, end, room }];
      })
      .sort((one, other) => compareText(one.start, other.start));
    const last = new Map<string, (typeof timed)[number]>();
    return timed.flatMap((session): Problem[] => {
      const before = last.get(session.room);
      if (!before || session.end > before.end) last.set(session.room, session);
      if (!before || before.end <= session.start) return [];
      return [
        {
          rule: 'room-clash',
          severity: 'warning',
          file: session.file,
          path: [...session.path, 'start'],
          message: `“${session.value.title}” begins in ${session.room} before “${before.value.title}” has ended there.`,
          found: session.start,
          expected: `${before.end} or later, or another room`,
          remedy: 'Correct the time or the room of one of the two.',
        },
      ];
    });
  });
}
