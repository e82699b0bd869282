import { writeCalendar, type CalendarEntry } from '../../domain/calendar/write-calendar.ts';
import { element } from '../../player/element.ts';
import { toast } from '../../player/toast.ts';
import { ownProgrammeTexts } from '../../texts/texts.ts';

/**
 * Makes a calendar file of the talks with these keys and hands it to the visitor. Times are those of the event's own
 * calendar, and so are the ids, so that who takes both has each talk once. Says what went wrong.
 */
export async function saveCalendar(
  address: string,
  name: string,
  keys: ReadonlySet<string>,
): Promise<void> {
  let known: Readonly<Record<string, CalendarEntry>>;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    known = (await answer.json()) as typeof known;
  } catch {
    toast(ownProgrammeTexts.calendarFailed);
    return;
  }
  const entries = Object.entries(known)
    .filter(([key]) => keys.has(key))
    .map(([, entry]) => ({ ...entry, page: new URL(entry.page, location.href).href }));
  if (entries.length === 0) {
    toast(ownProgrammeTexts.noTimes);
    return;
  }
  const file = new Blob([writeCalendar(name, entries)], { type: 'text/calendar' });
  const href = URL.createObjectURL(file);
  element('a', { href, download: 'my-programme.ics' }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1_000);
}
