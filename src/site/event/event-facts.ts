import type { Event } from '../../domain/model/archive.ts';
import { isExact, type Day } from '../../domain/days/day.ts';
import { compareToToday } from '../words/today.ts';
import { formatDays } from '../words/dates.ts';
import { countTexts, languageTexts } from '../../texts/texts.ts';

/** “Paris, France”, with hall and room where they are known. */
export function placeOf({ venue }: Event): string | undefined {
  return (
    venue &&
    [venue.name, venue.room, venue.city, venue.country].filter(Boolean).join(languageTexts.comma)
  );
}

/** City and country alone, for narrow places. */
export const cityOf = ({ venue }: Event): string | undefined =>
  venue && [venue.city, venue.country].filter(Boolean).join(languageTexts.comma);

/** “19–20 March 2024”, “March 2024”, “2024”; undefined where nobody knows. */
export const daysOf = ({ startDay, endDay = startDay }: Event): string | undefined =>
  startDay === undefined || endDay === undefined ? undefined : formatDays(startDay, endDay);

/** “9 talks · 13 people · 3 photos”. */
export function holdings({ talkIds, personIds, photoIds }: Event): string[] {
  return [
    countTexts.talks(talkIds.length),
    personIds.length > 0 && countTexts.people(personIds.length),
    photoIds.length > 0 && countTexts.photos(photoIds.length),
  ].filter((part) => part !== false);
}

/** The days of an event that had not begun on the day of the build; undefined for every other. */
export function stillToCome(event: Event, now?: Day): string | undefined {
  return isExact(event.startDay) && compareToToday(event.startDay, now) > 0
    ? daysOf(event)
    : undefined;
}
