import type { VocEvent, VocSchedule } from './voc-schedule.ts';

/** A schedule as voc's `schedule.json`. */
export function vocJson(schedule: VocSchedule): object {
  const { acronym, title, start, end, days, timeZone, url } = schedule;
  return {
    generator: { name: 'Aftertalk' },
    schedule: {
      version: start,
      ...(url !== undefined && { base_url: url }),
      conference: {
        acronym,
        title,
        start,
        end,
        daysCount: days.length,
        timeslot_duration: '00:05',
        time_zone_name: timeZone,
        ...(url !== undefined && { url }),
        days: days.map((day) => ({
          index: day.index,
          date: day.date,
          day_start: day.start,
          day_end: day.end,
          rooms: Object.fromEntries(
            [...day.rooms].map(([name, events]) => [name, events.map((event) => eventJson(event))]),
          ),
        })),
      },
    },
  };
}

/** Voc's schema has no field for a recording: a link that says so by its type. */
function eventJson(event: VocEvent): object {
  const { id, guid, date, start, duration, room, slug, title, type, language } = event;
  return {
    id,
    guid,
    url: event.url ?? `urn:uuid:${guid}`,
    date,
    start,
    duration,
    room,
    slug,
    title,
    subtitle: event.subtitle,
    track: event.track === '' ? null : event.track,
    type,
    language,
    abstract: event.abstract,
    description: '',
    ...(event.licence !== '' && { recording_license: event.licence }),
    do_not_record: event.optedOut ? 'true' : null,
    persons: event.persons.map((person) => ({ id: person.id, name: person.name })),
    links: [
      ...event.recordings.map((address) => ({
        title: 'Video recording',
        url: address,
        type: 'recording',
      })),
      ...event.links.map((link) => ({ ...link, type: 'related' })),
    ],
    attachments: event.attachments,
  };
}
