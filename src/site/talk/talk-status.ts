import type { Talk } from '../../domain/model/archive.ts';
import { isExact, type Day } from '../../domain/days/day.ts';
import { formatDay } from '../words/dates.ts';
import { compareToToday } from '../words/today.ts';
import { recordingTexts } from '../../texts/texts.ts';

/** Why a talk cannot be watched, for its card (short) and for its page. */
export interface TalkStatus {
  readonly badge: string;
  readonly headline: string;
  readonly detail?: string;
}

/** Undefined where the talk can be watched. */
export function talkStatus(
  { state, captions, day }: Pick<Talk, 'state' | 'captions' | 'day'>,
  now?: Day,
): TalkStatus | undefined {
  const below = captions.length > 0 ? { detail: recordingTexts.transcriptBelow } : {};
  switch (state.is) {
    case 'published':
      return undefined;
    case 'upcoming':
      return {
        badge: recordingTexts.coming,
        headline: recordingTexts.notPublished,
        detail: recordingTexts.announced,
      };
    case 'not-published':
      if (isExact(day) && compareToToday(day, now) >= 0) {
        return {
          badge: recordingTexts.toCome,
          headline: recordingTexts.stillToCome,
          detail: recordingTexts.onProgrammeOf(formatDay(day)),
        };
      }
      return {
        badge: recordingTexts.noRecording,
        headline: recordingTexts.notPublished,
        detail: recordingTexts.noneKnown,
      };
    case 'elsewhere':
      return {
        badge: recordingTexts.elsewhere,
        headline: recordingTexts.onAnotherSite,
        detail: recordingTexts.watchedAt(state.host),
      };
    case 'cancelled':
      return {
        badge: recordingTexts.isCancelled,
        headline: recordingTexts.isCancelled,
        detail: recordingTexts.stoodInProgramme,
      };
    case 'not-recorded':
      return { badge: recordingTexts.notRecorded, headline: recordingTexts.notRecorded };
    case 'private':
      return {
        badge: recordingTexts.isPrivate,
        headline: state.since
          ? recordingTexts.madePrivateOn(formatDay(state.since))
          : recordingTexts.madePrivate,
        ...below,
      };
    case 'gone':
      return {
        badge: recordingTexts.isRemoved,
        headline: state.since
          ? recordingTexts.removedOn(formatDay(state.since))
          : recordingTexts.removed,
        ...below,
      };
  }
}
