import type { ArchiveSources } from '../../model/sources.ts';
import { areExact } from '../../archive/sure-days.ts';
import { dayOf, earliest, isExact, latest, minuteOf } from '../../days/day.ts';
import type { SessionEntry } from '../../schema/schedule-file.ts';
import type { Problem } from '../problem.ts';
import { placedEntries, type Placed } from '../references.ts';

const base = { rule: 'session-times', severity: 'error' } as const;

/** First and last time of an event as somebody wrote them, each as exactly as it is known. */
interface Span {
  readonly start: string;
  readonly end: string;
}

/**
 * An event ends after it begins, and its sessions lie within it and end after they begin. Days that a
 * program guessed hold nothing against a session: a person wrote that.
 */
export function findWrongTimes(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event: { event, folder }, sessions }): Problem[] => {
    const { start, end = start, guessed } = event;
    const span = start === undefined || end === undefined ? undefined : { start, end };
    if (span && lastMinute(span.end) < firstMinute(span.start)) {
      return [
        {
          ...base,
          file: `${folder}/event.yaml`,
          path: ['end'],
          message: 'The event ends before it begins.',
          found: span.end,
          expected: `${span.start} or later`,
          remedy: 'Put the right day into start or end.',
        },
      ];
    }
    const written = guessed.includes('start') || guessed.includes('end') ? undefined : span;
    const elsewhere = written && eventElsewhere(sessions, written, folder);
    if (elsewhere) return [elsewhere, ...sessions.flatMap(endsEarly)];
    return sessions.flatMap((session): Problem[] => {
      const outside = written ? timesOutside(session, written, folder) : [];
      return outside.length > 0 ? outside : endsEarly(session);
    });
  });
}

/** Where every session lies outside the event’s days, it is those days that are wrong. */
function eventElsewhere(
  sessions: readonly Placed<SessionEntry>[],
  event: Span,
  folder: string,
): Problem | undefined {
  const from = earliest(dayOf(event.start));
  const until = latest(dayOf(event.end));
  const days = sessions.flatMap(({ value: { start } }) =>
    start === undefined ? [] : [dayOf(start)],
  );
  const isOutside = (day: string) => latest(day) < from || earliest(day) > until;
  const [first] = days.map(earliest).sort();
  const last = days.map(latest).sort().at(-1);
  if (days.length < 2 || first === undefined || !days.every(isOutside)) return undefined;
  return {
    ...base,
    file: `${folder}/event.yaml`,
    path: ['start'],
    message: `All ${days.length} sessions are outside the event’s days.`,
    found: spanned(event),
    expected: `${first} to ${last ?? first}, when ${folder}/schedule.yaml has them`,
    nearest: first,
    remedy: `Write start: ${first} and end: ${last ?? first}, or put the right days into ${folder}/schedule.yaml.`,
  };
}

function timesOutside(
  { value, file, path }: Placed<SessionEntry>,
  event: Span,
  folder: string,
): Problem[] {
  const from = earliest(dayOf(event.start));
  const until = latest(dayOf(event.end));
  return (['start', 'end'] as const).flatMap((key): Problem[] => {
    const time = value[key];
    if (time === undefined) return [];
    const day = dayOf(time);
    if (latest(day) >= from && earliest(day) <= until) {
      const minute = key === 'start' ? minuteOf(time) : undefined;
      return minute !== undefined &&
        (minute < firstMinute(event.start) || minute >= lastMinute(event.end))
        ? [lateOrEarly(value.title, minute, event, { file, path: [...path, key] })]
        : [];
    }
    const exact = isExact(day) && areExact({ start: dayOf(event.start), end: dayOf(event.end) });
    return [
      {
        ...base,
        file,
        path: [...path, key],
        message: `“${value.title}” is outside the event’s days.`,
        found: time,
        expected: spanned(event),
        ...(exact && { nearest: `${day < from ? from : until}${time.slice(10)}` }),
        remedy: `Put the right day into ${key}, or into ${folder}/event.yaml.`,
      },
    ];
  });
}

function spanned({ start, end }: Span): string {
  const [first, last] = [dayOf(start), dayOf(end)];
  return first === last ? first : `${first} to ${last}`;
}

function endsEarly({ value, file, path }: Placed<SessionEntry>): Problem[] {
  if (value.start === undefined || value.end === undefined || value.end > value.start) return [];
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
}

/** Within the event's days but not its minutes: doors open early and last talks run late, so only a doubt. */
function lateOrEarly(
  title: string,
  time: string,
  { start, end }: Span,
  place: Pick<Problem, 'file' | 'path'>,
): Problem {
  return {
    rule: 'session-times',
    severity: 'warning',
    ...place,
    message: `“${title}” begins ${time < firstMinute(start) ? 'before the event does' : 'after the event has ended'}.`,
    found: time,
    expected: `from ${start} until ${end}`,
    remedy: 'Correct this time, or start and end in the event’s event.yaml.',
  };
}

const firstMinute = (time: string) => minuteOf(time) ?? earliest(time);
const lastMinute = (time: string) => minuteOf(time) ?? `${latest(time)}T23:59`;
