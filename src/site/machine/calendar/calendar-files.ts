import type { MachineContext } from '../../context/machine-context.ts';
import { feedTexts } from '../../../texts/texts.ts';
import { firstPeople } from '../feed/feed-places.ts';
import type { MachineFile } from '../machine-file.ts';
import { eventInCalendar, talkInCalendar } from './calendar-entries.ts';
import { writeCalendar, type CalendarEntry } from '../../../domain/calendar/write-calendar.ts';

/** The calendars of events, their tracks and of people, where something in them has a day. */
export function calendarFiles(context: MachineContext): MachineFile[] {
  const { archive, urls } = context;
  const made = new Map<string, CalendarEntry | undefined>();
  const entriesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const talk = archive.talkById.get(id);
      if (talk && !made.has(id)) made.set(id, talkInCalendar(talk, context));
      return made.get(id) ?? [];
    });
  const file = (page: string, name: string, entries: readonly CalendarEntry[]): MachineFile[] =>
    entries.length === 0
      ? []
      : [
          {
            address: urls.calendar(page),
            type: 'text/calendar',
            text: () => writeCalendar(name, entries),
            of: () => [name, entries],
          },
        ];
  return [
    ...archive.events.flatMap((event) => {
      const whole = eventInCalendar(event, context);
      return [
        ...file(urls.event(event.id), event.name, [
          ...(whole ? [whole] : []),
          ...entriesOf(event.talkIds),
        ]),
        ...event.tracks.flatMap(({ id, name, talkIds }) =>
          file(urls.track(event.id, id), feedTexts.partOf(name, event.name), entriesOf(talkIds)),
        ),
      ];
    }),
    ...firstPeople(archive).flatMap(({ id, name, talkIds }) =>
      file(urls.person(id), feedTexts.partOf(name, archive.settings.title), entriesOf(talkIds)),
    ),
  ];
}
