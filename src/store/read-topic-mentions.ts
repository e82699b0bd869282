import type { Archive } from '../domain/model/archive.ts';
import { spokenNames } from '../domain/captions/archive-glossary.ts';
import { compileMentions } from '../domain/topics/count-mentions.ts';
import type { SpokenMention } from '../domain/topics/file-by-speech.ts';
import { readTranscript } from './read-transcript.ts';

/**
 * By topic, the talks that say it, in the archive's order: how often, and at which second first. Reads one
 * transcript after the other, the one each talk shows first, and keeps none of them.
 */
export function readTopicMentions(root: string, archive: Archive): Map<string, SpokenMention[]> {
  const mentions = new Map<string, SpokenMention[]>();
  if (archive.topics.length === 0) return mentions;
  const counter = compileMentions(archive.topics);
  const names = spokenNames(archive);
  for (const talk of archive.talks) {
    const [track] = talk.captions;
    if (!track) continue;
    const said = counter.count(readTranscript(root, talk, track, names));
    for (const { topicId, count, first } of said) {
      const mention = { talkId: talk.id, count, first };
      const known = mentions.get(topicId);
      if (known) known.push(mention);
      else mentions.set(topicId, [mention]);
    }
  }
  return mentions;
}
