import type { ProgrammeLink, ProgrammePerson, ProgrammeSession } from '../model/programme.ts';
import { languageTag } from '../text/language.ts';
import { isOwnRecording, listLinks, listRecordings, recordingAt } from '../text/links.ts';
import { listPeople } from '../text/people-names.ts';
import { joinTexts, plainLine } from '../text/plain-text.ts';
import { sessionKind } from '../text/session-kind.ts';
import { readDuration } from '../time/duration.ts';
import { dayLength, endOf, later, readInstant, writeMoment, type Instant } from '../time/moment.ts';

/** An event of the Pentabarf family, before anything is judged: XML and JSON, old and new, have these in common. */
export interface FrabEvent {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly kind: string;
  readonly track: string;
  readonly room: string;
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  /** The moment with its offset; old files have none. */
  readonly date: string;
  /** The day it stands under, and the clock there. */
  readonly day: string;
  readonly clock: string;
  readonly end: string;
  readonly duration: string;
  readonly optedOut: boolean;
  readonly licence: string;
  readonly persons: readonly ProgrammePerson[];
  readonly links: readonly ProgrammeLink[];
  /** Addresses the file itself calls the recording. */
  readonly videos: readonly string[];
}

/** An event as a session; `dayChange` is the clock before which a day's events belong to the next date. */
export function frabSession(event: FrabEvent, dayChange: string): ProgrammeSession | undefined {
  const title = plainLine(event.title);
  if (title === '') return undefined;
  const start = startOf(event, dayChange);
  const end = endOf(start, readInstant(event.end), readDuration(event.duration));
  const [subtitle, room, track] = [event.subtitle, event.room, event.track].map((line) =>
    plainLine(line),
  );
  const language = languageTag(event.language);
  const abstract = joinTexts(event.abstract, event.description);
  const own = event.links.filter((link) => isOwnRecording(link) || event.videos.includes(link.url));
  return {
    ...(event.id !== '' && { id: event.id }),
    title,
    ...(subtitle && { subtitle }),
    kind: sessionKind(title, event.kind),
    ...(start && { start: writeMoment(start) }),
    ...(end && { end: writeMoment(end) }),
    ...(room && { room }),
    ...(track && { track }),
    ...(language !== undefined && { language }),
    speakers: listPeople(event.persons),
    ...(abstract !== undefined && { abstract }),
    ...(event.optedOut && { recorded: false as const }),
    ...(event.licence !== '' && { licence: plainLine(event.licence) }),
    recordings: listRecordings([...event.videos, ...own.map(({ url }) => url)].map(recordingAt)),
    links: listLinks(event.links.filter((link) => !own.includes(link))),
  };
}

/** The date decides; a talk after midnight stands on the day before. Only without one, day and clock do. */
function startOf({ date, day, clock }: FrabEvent, dayChange: string): Instant | undefined {
  const told = readInstant(date);
  if (told && !told.dayOnly) return told;
  const base = told ?? readInstant(day);
  const time = readDuration(clock);
  if (!base || time === undefined || !clock.includes(':'))
    return base && { ...base, dayOnly: true };
  const midnight = Math.floor(base.clock / dayLength) * dayLength;
  const change = told ? 0 : (readDuration(dayChange) ?? 0);
  return later(
    { ...base, clock: midnight, dayOnly: false },
    time + (time < change ? dayLength : 0),
  );
}

/** An event whose links lead somewhere also from here: its file may write them as its own site has them. */
export function withWholeLinks(event: FrabEvent, base: string): FrabEvent {
  if (!URL.canParse(base)) return event;
  return {
    ...event,
    links: event.links.map((link) =>
      link.url.startsWith('/') && URL.canParse(link.url, base)
        ? { ...link, url: new URL(link.url, base).href }
        : link,
    ),
  };
}

/** A zone's name that the events' own offsets do not contradict: pretalx files say UTC beside +01:00. */
export function toldZone(name: string, dates: readonly string[]): string | undefined {
  const zone = name.trim();
  if (zone === '') return undefined;
  const offsets = dates.map((date) => readInstant(date)?.offset ?? '');
  const contradicted =
    /^(?:utc|gmt|etc\/utc)$/i.test(zone) && offsets.some((offset) => /[1-9]/.test(offset));
  return contradicted ? undefined : zone;
}
