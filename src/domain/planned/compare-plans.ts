import type { EventSources } from '../model/sources.ts';
import { fold } from '../text/fold.ts';
import { pairSessions } from './pair-sessions.ts';

/** A field of which schedule and programme say different things; what the schedule says is shown. */
export interface Disagreement {
  readonly id: string;
  readonly title: string;
  readonly field: 'title' | 'start' | 'end' | 'room' | 'speakers' | 'recorded';
  readonly schedule: string;
  readonly programme: string;
}

/** Where a hand schedule and the programme name the same session and say different things of it. */
export function disagreements(
  { sessions, programme }: Pick<EventSources, 'sessions' | 'programme'>,
  nameOf: (personId: string) => string,
): Disagreement[] {
  return pairSessions(sessions, programme?.sessions ?? []).flatMap(({ hand, programme: told }) => {
    if (!hand || !told) return [];
    const people = hand.speakers.map(({ person, as }) => as ?? nameOf(person)).join(', ');
    const fields: readonly [Disagreement['field'], string | undefined, string | undefined][] = [
      ['title', hand.title, told.title],
      ['start', hand.start?.slice(0, 16), told.start?.slice(0, 16)],
      ['end', hand.end?.slice(0, 16), told.end?.slice(0, 16)],
      ['room', hand.room, told.room],
      ['speakers', people, told.speakers.map(({ name }) => name).join(', ')],
      ['recorded', saysOf(hand.recorded), told.recorded === false ? 'no' : undefined],
    ];
    return fields.flatMap(([field, schedule = '', other = '']): Disagreement[] =>
      schedule === '' || other === '' || fold(schedule) === fold(other)
        ? []
        : [{ id: hand.id, title: hand.title, field, schedule, programme: other }],
    );
  });
}

const saysOf = (recorded: boolean | undefined) =>
  recorded === undefined ? undefined : recorded ? 'yes' : 'no';
