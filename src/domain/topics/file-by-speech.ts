import type { Archive, Talk, TopicMention } from '../model/archive.ts';

/** What was said of one topic in one talk; `first` in seconds of the recording. */
export interface SpokenMention {
  readonly talkId: string;
  readonly count: number;
  readonly first: number;
}

/** A word said in passing makes no topic; one said this often does. */
export const saidOften = 3;

/**
 * The archive with talks filed also under the topics they say often, behind those a person, the title or the
 * abstract names, the most said first. Every topic of a talk that its transcript says tells how often and when.
 */
export function fileBySpeech(
  archive: Archive,
  mentions: ReadonlyMap<string, readonly SpokenMention[]>,
): Archive {
  const byTalk = new Map<string, Map<string, SpokenMention>>();
  for (const [topicId, own] of mentions) {
    for (const mention of own) {
      const said = byTalk.get(mention.talkId) ?? new Map<string, SpokenMention>();
      byTalk.set(mention.talkId, said.set(topicId, mention));
    }
  }
  if (byTalk.size === 0) return archive;
  const talks = archive.talks.map((talk) => {
    const said = byTalk.get(talk.id);
    return said ? { ...talk, topics: withSpoken(talk, said) } : talk;
  });
  const talksOf = new Map<string, string[]>();
  for (const { id, topics } of talks) {
    for (const { topicId } of topics) {
      const own = talksOf.get(topicId);
      if (own) own.push(id);
      else talksOf.set(topicId, [id]);
    }
  }
  const topics = archive.topics.map((topic) => ({
    ...topic,
    talkIds: talksOf.get(topic.id) ?? [],
  }));
  return {
    ...archive,
    talks,
    topics,
    talkById: new Map(talks.map((talk) => [talk.id, talk])),
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
  };
}

function withSpoken(talk: Talk, said: ReadonlyMap<string, SpokenMention>): TopicMention[] {
  const filed = talk.topics.map((topic) => {
    const mention = said.get(topic.topicId);
    return mention ? { ...topic, said: { count: mention.count, first: mention.first } } : topic;
  });
  const known = new Set(filed.map(({ topicId }) => topicId));
  const more = [...said]
    .filter(([topicId, { count }]) => count >= saidOften && !known.has(topicId))
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([topicId, { count, first }]): TopicMention => ({
      topicId,
      from: 'transcript',
      said: { count, first },
    }));
  return [...filed, ...more];
}
