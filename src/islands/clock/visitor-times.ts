import { createVenueClock } from '../../domain/days/venue-clock.ts';
import { languageTexts } from '../../texts/texts.ts';

/** A time of an event as the visitor's clock shows it. */
export interface VisitorTime {
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** “18:30”, with the day where it is another there: “Fri 01:30”. */
  readonly words: string;
}

/** Reads times of one zone, `2031-05-14T10:00`, as they are in another. */
export function readVisitorTimes(venue: string, own: string): (local: string) => VisitorTime {
  const [there, here] = [createVenueClock(venue), createVenueClock(own)];
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: own } as const;
  const plain = new Intl.DateTimeFormat(languageTexts.locale, clock);
  const withDay = new Intl.DateTimeFormat(languageTexts.locale, { ...clock, weekday: 'short' });
  return (local) => {
    const instant = there.toInstant(local);
    const isSameDay = here.toLocal(instant).slice(0, 10) === local.slice(0, 10);
    return { instant, words: (isSameDay ? plain : withDay).format(instant) };
  };
}
