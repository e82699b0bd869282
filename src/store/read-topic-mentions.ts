import type { Archive } from '../domain/model/archive.ts';
import { spokenNames } from '../domain/captions/archive-glossary.ts';
import { countSpokenWords } from '../domain/related/count-spoken-words.ts';
import { compileMentions } from '../domain/topics/count-mentions.ts';
import type { SpokenMention } from '../domain/topics/file-by-speech.ts';
import { readTranscript } from './read-transcript.ts';

/**
 * By topic, the talks that say it, in the archive's order: how often, and at which second first; and the
 * words each talk says often. Reads one transcript after the other, the one each talk shows first, and keeps none of them.
 */
export function readTopicMentions(
  root: string,
  archive: Archive,
): {
  readonly mentions: ReadonlyMap<string, readonly SpokenMention[]>;
  readonly spokenWords: ReadonlyMap<string, readonly string[]>;
} {
  const mentions = new Map<string, SpokenMention[]>();
  const spokenWords = new Map<string, readonly string[]>();
  // Words are said also where nobody has named a topic: talks are related by them.
  const counter = archive.topics.length > 0 ? compileMentions(archive.topics) : undefined;
  const names = spokenNames(archive);
  for (const talk of archive.talks) {
    const [track] = talk.captions;
    if (!track) continue;
    const cues = readTranscript(root, talk, track, names);
    spokenWords.set(talk.id, countSpokenWords(cues));
    const said = counter?.count(cues) ?? [];
    for (const { topicId, count, first } of said) {
      const mention = { talkId: talk.id, count, first };
      const known = mentions.get(topicId);
      if (known) known.push(mention);
      else mentions.set(topicId, [mention]);
    }
  }
  return { mentions, spokenWords };
}
