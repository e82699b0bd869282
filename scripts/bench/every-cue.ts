import type { GeneratedArchive } from '../../test/generate/archive.ts';
import { writeQuery, type BenchedQuery } from './moment-queries.ts';

/**
 * Looks at every cue of the archive, with nothing of the index: the numbers of those that hold all words,
 * or the phrase, by query.
 */
export function searchEveryCue(
  archive: GeneratedArchive,
  queries: readonly BenchedQuery[],
  onTalk: (talk: number) => void = () => undefined,
): Map<string, number[]> {
  const needles = queries.map((query) => ({
    key: writeQuery(query),
    parts: query.phrase ? [` ${query.words.join(' ')} `] : query.words.map((word) => ` ${word} `),
  }));
  const found = new Map(needles.map(({ key }) => [key, [] as number[]]));
  let cue = 0;
  for (const number of archive.talks.keys()) {
    for (const { text } of archive.transcript(number)) {
      const padded = ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
      for (const { key, parts } of needles) {
        if (parts.every((part) => padded.includes(part))) found.get(key)?.push(cue);
      }
      cue += 1;
    }
    onTalk(number);
  }
  return found;
}
