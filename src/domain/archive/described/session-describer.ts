import type { EventSources } from '../../model/sources.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import type { PlannedSession } from '../../planned/planned-sessions.ts';
import type { ParsedTitle } from '../../titles/parse-playlist-titles.ts';
import type { Draft } from '../draft/draft-talks.ts';
import { mainSlice } from '../draft/talk-slices.ts';
import { createDescriber, type Describer, type WrittenTalk } from './describe-talk.ts';

/** What descriptions say of an event's talks, with what their sessions say as evidence. */
export function describerOf(
  drafts: readonly Draft[],
  event: EventSources,
  {
    people,
    parsedTitle,
  }: {
    readonly people: PeopleIndex;
    readonly parsedTitle: (videoId: string) => ParsedTitle | undefined;
  },
): Describer {
  const holders = drafts.flatMap(({ session, slices }) => {
    const video = mainSlice(slices)?.video;
    const written = session && writtenOf(session, people);
    return video === undefined ? [] : [{ video, ...(written && { written }) }];
  });
  return createDescriber(event, holders, people, parsedTitle);
}

/** A session's title and people, as a title taken apart would say them. */
function writtenOf({ title, hand, programme }: PlannedSession, people: PeopleIndex): WrittenTalk {
  const names = hand
    ? hand.speakers.flatMap(({ person, as }) => as ?? people.get(person)?.name ?? [])
    : (programme?.speakers.map(({ name }) => name) ?? []);
  return { title, confidence: 1, speakers: names.map((name) => ({ name })) };
}
