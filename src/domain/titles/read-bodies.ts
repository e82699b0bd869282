import { withoutDay } from '../days/without-day.ts';
import { trimTitle, withoutNoise } from './body/clean-title.ts';
import { billedInDescription, foldDescription } from './divide/description-evidence.ts';
import type { EventNames } from './body/event-names.ts';
import type { Evidence } from './evidence/evidence.ts';
import { descriptionLines, fullTitleLine } from './body/full-title-line.ts';
import { spaceGluedBy } from './body/glued-by.ts';
import { splitKindPrefix } from './body/kind.ts';
import { stripLeftovers } from './body/leftovers.ts';
import { stripDays, stripNumbers } from './body/numbering.ts';
import type { PlaylistVideo } from './playlist-video.ts';
import { findSeparators } from './cut/separators.ts';
import { readSpeakerList, type SpeakerList } from './names/speaker-list.ts';
import { stripEvent } from './body/strip-event.ts';
import type { TalkKind } from '../schema/talk-kind.ts';

/** A title longer than this is not read: YouTube allows 100 characters. */
const LONGEST_TITLE = 400;

/** What is left of a title to divide, once event, numbers and kind are gone. */
export interface Body {
  readonly video: PlaylistVideo;
  readonly kind: TalkKind;
  /** Empty where the title is too long to be read. */
  readonly text: string;
  /** The description as `descriptionFactor` reads it. */
  readonly description: string;
  /** The description's lines, which may say a cut title whole. */
  readonly lines: readonly string[];
  /** Speakers the description bills outright. */
  readonly billed: SpeakerList | undefined;
}

/** A raw title without noise and without a day as a part of its own, empty where it is too long to be one. */
export function readableTitle(rawTitle: string): string {
  return rawTitle.length > LONGEST_TITLE ? '' : withoutNoise(withoutDay(rawTitle));
}

/** The bodies of a playlist's titles, in its order; a cut title is read from its description. */
export function readBodies(
  videos: readonly PlaylistVideo[],
  names: EventNames,
  evidence: Evidence,
): readonly Body[] {
  const titles = videos.map(({ rawTitle }) => spaceGluedBy(readableTitle(rawTitle), evidence));
  const bare = stripNumbers(titles).map((line) => withoutEvent(line, names, evidence));
  const short = stripDays(stripLeftovers(bare, titles));
  return videos.map((video, i) => {
    const description = video.description ?? '';
    const lines = descriptionLines(description);
    const title = titles[i] ?? '';
    const full = fullTitleLine(short[i] ?? '', lines) ?? fullTitleLine(title, lines);
    const line = full ? withoutEvent(withoutNoise(full), names, evidence) : (short[i] ?? '');
    const prefix = splitKindPrefix(line);
    const onlySpeakers = prefix && isOnlySpeakers(prefix.rest, evidence);
    const text = trimTitle(prefix && !onlySpeakers ? prefix.rest : line);
    const kind = prefix?.kind ?? 'talk';
    const billed = billedInDescription(lines, evidence);
    return { video, kind, text, description: foldDescription(description), lines, billed };
  });
}

/** A title that is a name once the event is gone had no event, unless an edition was named. */
function withoutEvent(line: string, names: EventNames, evidence: Evidence): string {
  const { text, stripped } = stripEvent(line, names);
  const edition = /\d/.test(line) && !/\d/.test(text);
  return stripped && !edition && isOnlySpeakers(text, evidence) ? line : text;
}

/** "Opening Keynote - Ann Lee" has no title but its kind. */
function isOnlySpeakers(text: string, evidence: Evidence): boolean {
  const list = readSpeakerList(text, evidence);
  if (!list || findSeparators(text).some(({ kind }) => kind !== 'comma')) return false;
  return list.likeness > (list.hasCompany ? 0.7 : 0.85);
}
