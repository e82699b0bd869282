import type { Talk } from '../../domain/archive/archive.ts';
import { formatDay } from '../words/dates.ts';

/** Why a talk cannot be watched, for its card (short) and for its page. */
export interface TalkStatus {
  readonly badge: string;
  readonly headline: string;
  readonly detail?: string;
}

/** Undefined where the talk can be watched. */
export function talkStatus({
  state,
  captions,
}: Pick<Talk, 'state' | 'captions'>): TalkStatus | undefined {
  const below = captions.length > 0 ? { detail: 'Transcript below.' } : {};
  switch (state.is) {
    case 'published':
      return undefined;
    case 'upcoming':
      return {
        badge: 'Coming',
        headline: 'Recording not published yet',
        detail: 'YouTube announces it.',
      };
    case 'not-published':
      return {
        badge: 'No recording yet',
        headline: 'Recording not published yet',
        detail: 'None that this archive knows of.',
      };
    case 'not-recorded':
      return { badge: 'Not recorded', headline: 'Not recorded' };
    case 'private':
      return {
        badge: 'Private',
        headline: `Video made private on YouTube${since(state.since)}`,
        ...below,
      };
    case 'gone':
      return {
        badge: 'Removed',
        headline: `Video removed from YouTube${since(state.since)}`,
        ...below,
      };
  }
}

const since = (day: string | undefined) => (day ? ` on ${formatDay(day)}` : '');
