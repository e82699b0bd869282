import { hash } from 'node:crypto';
import type { Archive } from '../domain/model/archive.ts';
import { countSpokenWords } from '../domain/related/count-spoken-words.ts';
import { compileMentions, type SpokenTopic } from '../domain/topics/count-mentions.ts';
import type { SpokenMention } from '../domain/topics/file-by-speech.ts';
import type { Transcripts } from './transcripts.ts';

/** What was counted in a transcript. */
export interface SpeechCount {
  readonly topics: readonly SpokenTopic[];
  readonly words: readonly string[];
}

/** Counts of earlier builds, by transcript and vocabulary. */
export interface KeptCounts {
  find(key: string): SpeechCount | undefined;
  keep(key: string, count: SpeechCount): void;
}

const noneKept: KeptCounts = { find: () => undefined, keep: () => undefined };

/**
 * By topic, the talks that say it, in the archive's order: how often, and at which second first; and the
 * words each talk says often. Reads one transcript after the other, the one each talk shows first, and keeps none of them.
 */
export function readTopicMentions(
  archive: Archive,
  transcripts: Transcripts,
  kept: KeptCounts = noneKept,
): {
  readonly mentions: ReadonlyMap<string, readonly SpokenMention[]>;
  readonly spokenWords: ReadonlyMap<string, readonly string[]>;
} {
  const mentions = new Map<string, SpokenMention[]>();
  const spokenWords = new Map<string, readonly string[]>();
  // Words are said also where nobody has named a topic: talks are related by them.
  const counter = archive.topics.length > 0 ? compileMentions(archive.topics) : undefined;
  const vocabulary = archive.topics.map(({ id, name, aliases }) => [id, name, aliases]);
  const told = hash('sha256', JSON.stringify(vocabulary)).slice(0, 16);
  for (const talk of archive.talks) {
    const [track] = talk.captions;
    if (!track) continue;
    const key = `${transcripts.digest(talk, track)} ${told}`;
    let count = kept.find(key);
    if (!count) {
      const cues = transcripts.read(talk, track);
      count = { topics: counter?.count(cues) ?? [], words: countSpokenWords(cues) };
      kept.keep(key, count);
    }
    spokenWords.set(talk.id, count.words);
    for (const { topicId, count: times, first } of count.topics) {
      const mention = { talkId: talk.id, count: times, first };
      const known = mentions.get(topicId);
      if (known) known.push(mention);
      else mentions.set(topicId, [mention]);
    }
  }
  return { mentions, spokenWords };
}
