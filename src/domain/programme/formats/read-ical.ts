import { mergeSessions } from '../sessions/merge-sessions.ts';
import type { Programme, ProgrammeSession } from '../model/programme.ts';
import { listLinks } from '../text/links.ts';
import { splitPeople } from '../text/people-names.ts';
import { joinTexts, plainLine } from '../text/plain-text.ts';
import { sessionKind } from '../text/session-kind.ts';
import { readDuration } from '../time/duration.ts';
import { endOf, readInstant, writeMoment, type Instant } from '../time/moment.ts';
import {
  icalText,
  lineNamed,
  readComponents,
  type IcalComponent,
  type IcalLine,
} from './ical-lines.ts';
import { offsetUnder, zoneNamed } from './ical-zone.ts';

/**
 * Reads a calendar whose folded lines were joined. What is cancelled or lasts whole days is no session. Nobody is made
 * a speaker of a title; a line “Speakers: …” in the description names them.
 */
export function readIcal(text: string): Programme {
  const calendars = readComponents(text).children.filter(({ name }) => name === 'VCALENDAR');
  const zone = calendars
    .map((calendar) => zoneNamed(icalText(lineNamed(calendar, 'X-WR-TIMEZONE'))))
    .find((name) => name !== undefined);
  const told = zone !== undefined && !/^(?:utc|gmt|etc\/utc)$/i.test(zone) ? zone : undefined;
  const sessions = calendars.flatMap((calendar) =>
    calendar.children
      .filter(({ name }) => name === 'VEVENT')
      .flatMap((event) => readEvent(event, calendar) ?? []),
  );
  return {
    format: 'ical',
    ...(told !== undefined && { timeZone: told }),
    sessions: mergeSessions(sessions),
  };
}

function readEvent(event: IcalComponent, calendar: IcalComponent): ProgrammeSession | undefined {
  const title = plainLine(icalText(lineNamed(event, 'SUMMARY')));
  const start = readTime(lineNamed(event, 'DTSTART'), calendar);
  if (title === '' || /^cancelled$/i.test(icalText(lineNamed(event, 'STATUS'))) || start?.dayOnly)
    return undefined;
  const duration = readDuration(lineNamed(event, 'DURATION')?.value ?? '');
  const end = endOf(start, readTime(lineNamed(event, 'DTEND'), calendar), duration);
  const id = icalText(lineNamed(event, 'UID'));
  const room = plainLine(icalText(lineNamed(event, 'LOCATION'))).replace(/[\s,;]+$/, '');
  const track = plainLine(icalText(lineNamed(event, 'CATEGORIES')));
  const { people, rest } = takeSpeakers(icalText(lineNamed(event, 'DESCRIPTION')));
  const abstract = joinTexts(rest);
  const url = icalText(lineNamed(event, 'URL'));
  return {
    ...(id !== '' && { id }),
    title,
    kind: sessionKind(title, track),
    ...(start && { start: writeMoment(start) }),
    ...(end && { end: writeMoment(end) }),
    ...(room !== '' && { room }),
    ...(track !== '' && { track }),
    speakers: people === '' ? [] : splitPeople(people),
    ...(abstract !== undefined && { abstract }),
    recordings: [],
    links: listLinks([{ label: '', url }]),
  };
}

function readTime(line: IcalLine | undefined, calendar: IcalComponent): Instant | undefined {
  const [, year, month, day, hour, minute, second = '00', utc = ''] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/i.exec(line?.value.trim() ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month ?? ''}-${day ?? ''}`;
  if (hour === undefined) return readInstant(date);
  const moment = readInstant(`${date}T${hour}:${minute ?? ''}:${second}${utc}`);
  const id = line?.parameters.get('TZID');
  return !moment || utc !== '' || id === undefined
    ? moment
    : { ...moment, offset: offsetUnder(id, moment.clock, calendar) };
}

const speakers =
  /^[ \t]*(?:speakers?|presenters?|speaker\(s\)|referent(?:en|innen|in)?|vortragende)[ \t]*:[ \t]*(\S.*)$/im;

function takeSpeakers(description: string): { people: string; rest: string } {
  const match = speakers.exec(description);
  if (!match || (match[1] ?? '').length > 300) return { people: '', rest: description };
  return { people: match[1] ?? '', rest: description.replace(match[0], '') };
}
