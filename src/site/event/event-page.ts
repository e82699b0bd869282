import type { Archive, Event, Person, Topic } from '../../domain/model/archive.ts';

const talksOf = ({ talkIds }: Event, { talkById }: Archive) =>
  talkIds.flatMap((id) => talkById.get(id) ?? []);

/**
 * Whether an event has so many talks that its page lists them, and who gave them, by their words alone: with a picture
 * each, drawn or not, 420 of them weigh a third more than a page may.
 */
export const hasManyTalks = ({ talkIds }: Event): boolean => talkIds.length > 150;

/** Who was on stage, in the order they came on, with their workplace of that day. */
export function eventPeople(
  event: Event,
  archive: Archive,
): { readonly person: Person; readonly affiliation?: string }[] {
  const affiliations = new Map<string, string>();
  for (const { speakers } of talksOf(event, archive)) {
    for (const { personId, affiliation } of speakers) {
      if (affiliation !== undefined && !affiliations.has(personId))
        affiliations.set(personId, affiliation);
    }
  }
  return event.personIds.flatMap((id) => {
    const person = archive.personById.get(id);
    const affiliation = affiliations.get(id);
    return person ? [{ person, ...(affiliation === undefined ? {} : { affiliation }) }] : [];
  });
}

/** What the event's talks are about, the most frequent first. */
export function eventTopics(
  event: Event,
  archive: Archive,
): { readonly topic: Topic; readonly count: number }[] {
  const times = new Map<string, number>();
  for (const { topics } of talksOf(event, archive)) {
    for (const { topicId } of topics) times.set(topicId, (times.get(topicId) ?? 0) + 1);
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, count]) => {
      const topic = archive.topicById.get(id);
      return topic ? [{ topic, count }] : [];
    });
}
