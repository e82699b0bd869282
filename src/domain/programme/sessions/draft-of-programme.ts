import type { EventFile } from '../../schema/event-file.ts';
import type { Programme } from '../model/programme.ts';
import { readInstant } from '../time/moment.ts';
import { isZone } from '../time/zone.ts';

/** What a new event's file says once its programme was read; what nobody told is named in `guessed`. */
export type ProgrammeDraft = Pick<
  EventFile,
  'name' | 'start' | 'end' | 'guessed' | 'timeZone' | 'language' | 'venue'
>;

/** Drafts an event from its programme. `fallback` names it where the programme does not. */
export function draftOfProgramme(programme: Programme, fallback: string): ProgrammeDraft {
  const { event = {}, sessions } = programme;
  const days = sessions.flatMap(({ start }) => start?.slice(0, 10) ?? []).sort();
  const start = days[0] ?? event.start;
  const end = days.at(-1) ?? event.end ?? start;
  const zone = zoneOf(programme);
  const language = mostFrequent(sessions.flatMap((session) => session.language ?? []));
  const guessed: EventFile['guessed'] = [
    ...(event.name === undefined ? (['name'] as const) : []),
    ...(zone.told ? [] : (['timeZone'] as const)),
  ];
  return {
    name: (event.name ?? fallback).slice(0, 500),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    guessed,
    timeZone: zone.name,
    ...(language !== undefined && { language }),
    ...(event.city !== undefined && {
      venue: { city: event.city, ...(event.country !== undefined && { country: event.country }) },
    }),
  };
}

/** The zone told; else one that keeps the one offset all times have; else UTC. */
function zoneOf({ timeZone, sessions }: Programme): {
  readonly name: string;
  readonly told: boolean;
} {
  if (timeZone !== undefined && isZone(timeZone)) return { name: timeZone, told: true };
  const offsets = new Set(
    sessions.flatMap(({ start }) =>
      start === undefined ? [] : (readInstant(start)?.offset ?? ''),
    ),
  );
  const [only = '', ...others] = offsets;
  const [, sign, hours] = others.length > 0 ? [] : (/^([+-])(\d\d):00$/.exec(only) ?? []);
  // The names of these zones count the other way round: Etc/GMT-1 is an hour ahead of UTC.
  const name = `Etc/GMT${sign === '-' ? '+' : '-'}${Number(hours)}`;
  return { name: hours !== undefined && isZone(name) ? name : 'UTC', told: false };
}

function mostFrequent(languages: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(languages, (one) => one)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
