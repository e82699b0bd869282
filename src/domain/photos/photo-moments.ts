import type { Talk } from '../archive/archive.ts';
import type { EventSources } from '../archive/sources.ts';

/** What is known of when a photo was taken and what was on stage then. */
export interface PhotoMoment {
  readonly talkKey?: string;
  /** Second of the talk's recording. */
  readonly at?: number;
  readonly linkedBy?: 'hand' | 'clock';
  /** Venue time, `2024-03-19T09:52:29`. */
  readonly takenAt?: string;
}

/** The moment of every photo of an event, by photo id; a link a person wrote always wins. */
export function photoMoments(
  event: EventSources,
  _talks: readonly Talk[],
): Map<string, PhotoMoment> {
  return new Map(
    event.photos.map(({ id, talk, at, takenAt }) => [
      id,
      {
        ...(talk === undefined ? {} : { talkKey: talk, linkedBy: 'hand' as const }),
        ...(at === undefined ? {} : { at }),
        ...(takenAt === undefined ? {} : { takenAt: takenAt.slice(0, 19) }),
      },
    ]),
  );
}
