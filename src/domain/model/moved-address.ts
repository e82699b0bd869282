/**
 * An address that was published once, with the event’s as it was then, and what it leads to today. Former
 * addresses of talks in their own event are the talks’ `formerSlugs`.
 */
export type MovedAddress =
  | {
      readonly is: 'talk' | 'photo';
      readonly eventId: string;
      readonly slug: string;
      readonly to: MovedTo;
    }
  | MovedTrack
  | {
      readonly is: 'event' | 'person' | 'topic' | 'series';
      readonly slug: string;
      readonly to: MovedTo;
    };

/** Where the feeds and the calendar of a track were; it has no page. */
export interface MovedTrack {
  readonly is: 'track';
  readonly eventId: string;
  readonly slug: string;
  readonly to: { readonly is: 'track' | 'event'; readonly id: string };
}

/** A thing by its id; or a list, where nothing is known of the thing any more. */
export type MovedTo =
  | { readonly is: 'event' | 'talk' | 'person' | 'topic' | 'photo' | 'series'; readonly id: string }
  | { readonly is: 'events' | 'people' | 'topics' };
