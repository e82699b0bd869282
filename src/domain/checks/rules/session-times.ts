import type { ArchiveSources } from '../../archive/sources.ts';
import type { EventFile } from '../../schema/event-file.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** An event ends after it begins, and its sessions lie within it and end after they begin. */
export function findWrongTimes(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event: { event, folder }, sessions }) => {
    const from = event.start.slice(0, 10);
    const until = event.end.slice(0, 10);
    const base = { rule: 'session-times', severity: 'error' } as const;
    if (lastMinute(event.end) < event.start) {
      return [
        {
          ...base,
          file: `${folder}/event.yaml`,
          path: ['end'],
          message: 'The event ends before it begins.',
          found: event.end,
          expected: `${event.start} or later`,
          remedy: 'Put the right day into start or end.',
        },
      ];
    }
    return sessions.flatMap(({ value, file, path }): Problem[] => {
      const outside = (['start', 'end'] as const).flatMap((key): Problem[] => {
        const time = value[key];
        if (time === undefined) return [];
        if (time.slice(0, 10) >= from && time.slice(0, 10) <= until) {
          return key === 'start' && (time < event.start || time >= lastMinute(event.end))
            ? [lateOrEarly(value.title, time, event, { file, path: [...path, key] })]
            : [];
        }
        const clock = time.slice(10);
        return [
          {
            ...base,
            file,
            path: [...path, key],
            message: `“${value.title}” is outside the event’s days.`,
            found: time,
            expected: from === until ? from : `${from} to ${until}`,
            nearest: `${time.slice(0, 10) < from ? from : until}${clock}`,
            remedy: `Put the right day into ${key}, or into ${folder}/event.yaml.`,
          },
        ];
      });
      if (outside.length > 0 || value.start === undefined || value.end === undefined) {
        return outside;
      }
      if (value.end > value.start) return [];
      return [
        {
          ...base,
          file,
          path: [...path, 'end'],
          message: `“${value.title}” ends before it begins.`,
          found: value.end,
          expected: `later than ${value.start}`,
          remedy: 'Put the right time into start or end.',
        },
      ];
    });
  });
}

/** Within the event's days but not its minutes: doors open early and last talks run late, so only a doubt. */
function lateOrEarly(
  title: string,
  time: string,
  { start, end }: EventFile,
  place: Pick<Problem, 'file' | 'path'>,
): Problem {
  return {
    rule: 'session-times',
    severity: 'warning',
    ...place,
    message: `“${title}” begins ${time < start ? 'before the event does' : 'after the event has ended'}.`,
    found: time,
    expected: `from ${start} until ${end}`,
    remedy: 'Correct this time, or start and end in the event’s event.yaml.',
  };
}

const lastMinute = (time: string) => (time.length === 10 ? `${time}T23:59` : time);
