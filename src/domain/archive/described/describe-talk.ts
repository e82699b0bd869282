import { addressKey } from '../../descriptions/repeated-lines.ts';
import type { DescribedLink, DescribedSpeaker } from '../../descriptions/described-talk.ts';
import type { Day } from '../../days/day.ts';
import type { DescribedResource, LeftOut } from '../../model/archive.ts';
import type { EventSources } from '../../model/sources.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import type { SessionFacts } from '../../schema/schedule-file.ts';
import type { ParsedTitle } from '../../titles/parsed-title.ts';
import { descriptionsOf } from './described-event.ts';
import { publishDescription, type PublishedDescription } from './publish-description.ts';
import type { ReadSpeakers } from './read-speakers.ts';

/** What the description of a talk's main recording says of the talk. */
export interface TalkDescription extends PublishedDescription {
  readonly speakers: readonly DescribedSpeaker[];
  readonly links: readonly DescribedLink[];
  readonly held?: Day;
  readonly unsure: readonly ('abstract' | 'held')[];
}

export type Describer = (videoId: string | undefined) => TalkDescription;

export const NOT_DESCRIBED: TalkDescription = {
  resources: [],
  tags: [],
  speakers: [],
  links: [],
  unsure: [],
};

/** What a session says of itself, in the shape of a title taken apart. */
export type WrittenTalk = Pick<ParsedTitle, 'title' | 'confidence' | 'speakers'>;

/** A talk's main recording, and what the session that claims it says. */
interface Holder {
  readonly video: string;
  readonly written?: WrittenTalk;
}

/**
 * Reads what descriptions say of the talks that hold the recordings. Of a recording that several talks share
 * its description says only the day: it is of all of them.
 */
export function createDescriber(
  event: EventSources,
  holders: readonly Holder[],
  people: PeopleIndex,
  parsedTitle: (videoId: string) => ParsedTitle | undefined,
): Describer {
  const byVideo = Map.groupBy(holders, ({ video }) => video);
  const read = descriptionsOf(event, people, (videoId) => {
    const written = byVideo.get(videoId)?.find((holder) => holder.written)?.written;
    return written ?? parsedTitle(videoId);
  });
  return (videoId) => {
    const described = videoId === undefined ? undefined : read(videoId);
    if (!described || videoId === undefined) return NOT_DESCRIBED;
    const { held, speakers, links, leftOut } = described;
    const day = held === undefined ? {} : { held };
    if ((byVideo.get(videoId) ?? []).length > 1) return { ...NOT_DESCRIBED, ...day };
    return { ...publishDescription(described, people), speakers, links, unsure: leftOut, ...day };
  };
}

/** The described resources that schedule and programme do not name already; whoever wrote slides has said which. */
export function withoutWritten(
  described: readonly DescribedResource[],
  resources: SessionFacts['resources'],
): DescribedResource[] {
  const written = new Set(resources.map(({ url }) => addressKey(url)));
  const hasSlides = resources.some(({ kind }) => kind === 'slides');
  return described.filter(
    ({ kind, url }) => !written.has(addressKey(url)) && !(kind === 'slides' && hasSlides),
  );
}

/** What a description did not say surely enough and nobody else has said. */
export function leftOutOf(
  { unsure }: TalkDescription,
  known: {
    readonly abstract: string | undefined;
    readonly speakers: unknown;
    readonly heard: ReadSpeakers;
    readonly day: string | undefined;
  },
): LeftOut[] {
  return [
    ...(unsure.includes('abstract') && known.abstract === undefined ? ['abstract' as const] : []),
    ...(unsure.includes('held') && known.day === undefined ? ['day' as const] : []),
    ...(known.heard.contradicts && known.speakers === undefined ? ['speakers' as const] : []),
  ];
}
