import type { Talk } from '../../domain/model/archive.ts';
import { formatClock } from '../words/durations.ts';
import type { Urls } from '../address/urls.ts';
import { countTexts, talkTexts } from '../../texts/texts.ts';

/** Why a talk is filed under a topic, as its transcript tells: how often it is said, and a link to the first time. */
export interface SaidTopic {
  /** “12 mentions, first at 3:20”. */
  readonly label: string;
  readonly href: string;
  /** Seconds of the recording. */
  readonly start: number;
}

/** What a talk's transcript says of a topic; undefined where it does not say it. */
export function saidTopic(talk: Talk, topicId: string, urls: Urls): SaidTopic | undefined {
  const said = talk.topics.find((topic) => topic.topicId === topicId)?.said;
  if (!said) return undefined;
  return {
    label: talkTexts.mentionsFirstAt(countTexts.mentions(said.count), formatClock(said.first)),
    href: urls.moment(talk, said.first),
    start: said.first,
  };
}

/** Why a talk is filed under a topic that only its recording's description names; undefined for others. */
export function describedTopic(talk: Talk, topicId: string): string | undefined {
  const topic = talk.topics.find((one) => one.topicId === topicId);
  return topic?.from === 'description' && !topic.said ? talkTexts.topicFromDescription : undefined;
}
