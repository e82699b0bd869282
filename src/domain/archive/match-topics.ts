import type { TopicEntry } from '../schema/topics-file.ts';
import { fold } from '../text/fold.ts';
import type { TopicMention } from '../model/archive.ts';

type Matcher = (talk: {
  hand: readonly string[];
  title: string;
  abstract?: string;
  /** What the description of its recording says: prose and tags. */
  described?: readonly string[];
}) => TopicMention[];

/**
 * Files talks under the organizer's topics: those a person named, else every topic whose name or alias
 * stands as whole words in the title, the abstract or the description.
 */
export function createTopicMatcher(topics: readonly TopicEntry[]): Matcher {
  const words = topics.map(({ id, name, aliases }) => ({
    id,
    spellings: [name, ...aliases].map((word) => ` ${fold(word)} `).filter((word) => word.trim()),
  }));
  return ({ hand, title, abstract, described = [] }) => {
    const mentions: TopicMention[] = hand.map((topicId) => ({ topicId, from: 'hand' }));
    const inTitle = ` ${fold(title)} `;
    const inAbstract = ` ${fold(abstract ?? '')} `;
    const inDescription = ` ${described.map(fold).join(' . ')} `;
    for (const { id, spellings } of words) {
      if (hand.includes(id)) continue;
      if (spellings.some((word) => inTitle.includes(word)))
        mentions.push({ topicId: id, from: 'title' });
      else if (spellings.some((word) => inAbstract.includes(word)))
        mentions.push({ topicId: id, from: 'abstract' });
      else if (spellings.some((word) => inDescription.includes(word)))
        mentions.push({ topicId: id, from: 'description' });
    }
    return mentions;
  };
}
