import type { Archive, Person, Talk, Topic } from '../../domain/model/archive.ts';
import { compareTalks } from './compare-talks.ts';
import { yearOf } from '../words/dates.ts';
import { compareText } from '../../domain/text/compare-text.ts';

export const topicTalks = (topic: Topic, { talkById }: Archive): Talk[] =>
  topic.talkIds.flatMap((id) => talkById.get(id) ?? []).sort(compareTalks);

/** Talks by the year they were held, those of no known year without one; the order within is kept. */
export const byYear = (talks: readonly Talk[]) =>
  [...Map.groupBy(talks, ({ day }) => day && yearOf(day))].map(([year, own]) => ({
    talks: own,
    ...(year === undefined ? {} : { year }),
  }));

export interface RelatedTopic {
  readonly topic: Topic;
  readonly talks: number;
}

/** Topics that talks of this one are also filed under, the most shared first. */
export function relatedTopics(
  topic: Topic,
  talks: readonly Talk[],
  { topicById }: Archive,
): RelatedTopic[] {
  const shared = new Map<string, number>();
  for (const { topics } of talks) {
    for (const { topicId } of topics) {
      if (topicId !== topic.id) shared.set(topicId, (shared.get(topicId) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, number]) => {
      const found = topicById.get(id);
      return found ? [{ topic: found, talks: number }] : [];
    });
}

/** Who spoke in these talks, the most often first. */
export function speakersOf(talks: readonly Talk[], { personById }: Archive): Person[] {
  const times = new Map<string, number>();
  for (const { speakers } of talks) {
    for (const { personId } of speakers) times.set(personId, (times.get(personId) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).flatMap(([id]) => personById.get(id) ?? []);
}

/** The topics by the number of their talks, then by name. */
export const topicsBySize = ({ topics }: Archive): Topic[] =>
  [...topics].sort((a, b) => b.talkIds.length - a.talkIds.length || compareText(a.name, b.name));
