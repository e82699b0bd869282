import type { ArchiveSources } from '../../model/sources.ts';
import { fold } from '../../text/fold.ts';
import type { Problem } from '../problem.ts';

/** A word stands for one topic: a talk that says it would be filed under both. */
export function findSharedTopicWords({ topics }: ArchiveSources): Problem[] {
  const ownerOf = new Map<string, string>();
  return topics.flatMap(({ id, name, aliases }, topic) =>
    [name, ...aliases].flatMap((word, index): Problem[] => {
      const folded = fold(word);
      const owner = ownerOf.get(folded);
      ownerOf.set(folded, owner ?? id);
      if (owner === undefined || owner === id) return [];
      return [
        {
          rule: 'topic-spelling',
          severity: 'warning',
          file: 'topics.yaml',
          path: index === 0 ? [topic, 'name'] : [topic, 'aliases', index - 1],
          message: `“${word}” stands for two topics: ${owner} and ${id}.`,
          found: word,
          remedy: 'Delete it from one of the two.',
        },
      ];
    }),
  );
}
