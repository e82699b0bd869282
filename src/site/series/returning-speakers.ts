import type { Archive, Event, Person } from '../../domain/model/archive.ts';
import { compareText } from '../../domain/text/compare-text.ts';

/** Somebody who was on stage at several events. */
export interface ReturningSpeaker {
  readonly person: Person;
  readonly talks: number;
  /** In the order they were given in. */
  readonly events: readonly Event[];
}

/**
 * Who was on stage at more than one of these events, at the most events first, then with the most talks. Talks
 * that were cancelled count for nobody; who is not published is not among them.
 */
export function returningSpeakers(
  events: readonly Event[],
  { talkById, personById }: Pick<Archive, 'talkById' | 'personById'>,
): ReturningSpeaker[] {
  const stages = new Map<string, Event[]>();
  for (const event of events) {
    for (const id of event.talkIds) {
      const talk = talkById.get(id);
      if (!talk || talk.state.is === 'cancelled') continue;
      for (const person of new Set(talk.speakers.map(({ personId }) => personId))) {
        stages.set(person, [...(stages.get(person) ?? []), event]);
      }
    }
  }
  return [...stages]
    .flatMap(([id, held]) => {
      const person = personById.get(id);
      const at = [...new Set(held)];
      return person && at.length > 1 ? [{ person, talks: held.length, events: at }] : [];
    })
    .sort(
      (one, other) =>
        other.events.length - one.events.length ||
        other.talks - one.talks ||
        compareText(one.person.name, other.person.name),
    );
}
