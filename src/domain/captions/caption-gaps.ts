import type { Archive, Talk } from '../model/archive.ts';

/** What one event's talks that can be watched lack. */
export interface CaptionGaps {
  readonly eventId: string;
  /** How many talks can be watched. */
  readonly talks: number;
  readonly without: readonly Talk[];
  /** Talks nobody has read the captions of. */
  readonly onlyAuto: readonly Talk[];
}

/** Which talks have no captions, and which only those a machine heard, by event, in the archive's order. */
export function captionGaps({ events, talks }: Pick<Archive, 'events' | 'talks'>): CaptionGaps[] {
  const watched = talks.filter(({ state }) => state.is === 'published');
  return events.map(({ id }) => {
    const own = watched.filter(({ eventId }) => eventId === id);
    return {
      eventId: id,
      talks: own.length,
      without: own.filter(({ captions }) => captions.length === 0),
      onlyAuto: own.filter(
        ({ captions }) => captions.length > 0 && captions.every(({ kind }) => kind === 'auto'),
      ),
    };
  });
}
