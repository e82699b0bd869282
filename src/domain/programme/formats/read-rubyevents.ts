import { firstText, isObject, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { mergeSessions } from '../sessions/merge-sessions.ts';
import type {
  Programme,
  ProgrammeLink,
  ProgrammeRecording,
  ProgrammeSession,
} from '../model/programme.ts';
import { eventNamed } from '../text/event-named.ts';
import { languageTag } from '../text/language.ts';
import { listLinks, listRecordings, recordingAt } from '../text/links.ts';
import { listPeople } from '../text/people-names.ts';
import { joinTexts, plainLine } from '../text/plain-text.ts';
import { sessionKind } from '../text/session-kind.ts';
import { readDuration } from '../time/duration.ts';
import { writeMoment, readInstant } from '../time/moment.ts';
import { isZone, offsetIn } from '../time/zone.ts';
import { readRubyPeople } from './rubyevents-people.ts';

/** The files of a RubyEvents folder, as YAML reads them, and the list of people that is kept beside all folders. */
export interface RubyEventsFiles {
  readonly videos: unknown;
  readonly schedule?: unknown;
  readonly event?: unknown;
  readonly speakers?: unknown;
}

interface Slot {
  readonly start: string;
  readonly end: string;
}

/**
 * Reads a RubyEvents folder. Times are told only by the order of the videos: each takes the next slot of its day
 * that nothing else stands in. A video that only holds others is no talk; “children” takes no slot either.
 */
export function readRubyEvents({ videos, schedule, event, speakers }: RubyEventsFiles): Programme {
  const zone = isObject(event) ? firstText(event['timezone'], event['time_zone']) : '';
  const timeZone = isZone(zone) ? zone : undefined;
  const slots = slotsByDay(schedule);
  const sessions = objectsOf(videos).flatMap((video) => {
    const slot =
      providerOf(video) === 'children' ? undefined : slots.get(textOf(video['date']))?.shift();
    const talks = objectsOf(video['talks']);
    if (talks.length > 0)
      return talks.flatMap((talk) => readTalk(talk, video, undefined, timeZone) ?? []);
    if (providerOf(video) === 'children') return [];
    return readTalk(video, undefined, slot, timeZone) ?? [];
  });
  const people = readRubyPeople(speakers, sessions);
  return {
    format: 'rubyevents',
    ...(isObject(event) && {
      event: eventNamed({
        name: firstText(event['title'], event['name']),
        start: textOf(event['start_date']),
        end: textOf(event['end_date']),
        city: textOf(event['location']).split(',')[0] ?? '',
      }),
    }),
    ...(timeZone !== undefined && { timeZone }),
    sessions: mergeSessions(sessions),
    ...(people.length > 0 && { people }),
  };
}

function slotsByDay(schedule: unknown): Map<string, Slot[]> {
  const days = isObject(schedule) ? objectsOf(schedule['days']) : [];
  return new Map(
    days.map((day) => {
      const free = objectsOf(day['grid']).filter(
        ({ items }) => !Array.isArray(items) || items.length === 0,
      );
      const slots = free.flatMap((row) => {
        const slot = { start: textOf(row['start_time']), end: textOf(row['end_time']) };
        return Array.from({ length: Math.min(Number(row['slots'] ?? 1), 100) }, () => slot);
      });
      return [textOf(day['date']), slots];
    }),
  );
}

function providerOf(video: JsonObject): string {
  return textOf(video['video_provider']);
}

function readTalk(
  talk: JsonObject,
  parent: JsonObject | undefined,
  slot: Slot | undefined,
  zone: string | undefined,
): ProgrammeSession | undefined {
  const title = plainLine(firstText(talk['title'], talk['raw_title']));
  if (title === '' || /cancel/i.test(textOf(talk['status'])) || providerOf(talk) === 'cancelled')
    return undefined;
  const id = firstText(talk['id']);
  const day = firstText(talk['date'], parent?.['date']);
  const at = (clock: string) => placeTime(day, clock, zone);
  const start = slot && at(slot.start);
  const end = slot && at(slot.end);
  const language = languageTag(textOf(talk['language']));
  const abstract = joinTexts(textOf(talk['description']));
  const speakers = Array.isArray(talk['speakers']) ? (talk['speakers'] as unknown[]) : [];
  return {
    ...(id !== '' && { id }),
    title,
    kind: sessionKind(title, textOf(talk['kind'])),
    ...(start !== undefined ? { start } : readInstant(day) && { start: day }),
    ...(start !== undefined && end !== undefined && { end }),
    ...(textOf(talk['track']) !== '' && { track: textOf(talk['track']) }),
    ...(language !== undefined && { language }),
    speakers: listPeople(
      speakers.map((person) => ({
        name: isObject(person) ? textOf(person['name']) : textOf(person),
      })),
    ),
    ...(abstract !== undefined && { abstract }),
    ...(providerOf(talk) === 'not_recorded' && { recorded: false as const }),
    recordings: recordingsOf(talk, parent),
    links: linksOf(talk),
  };
}

function placeTime(day: string, clock: string, zone: string | undefined): string | undefined {
  const moment = readInstant(`${day}T${clock.trim().padStart(5, '0')}`);
  return (
    moment &&
    writeMoment({ ...moment, offset: zone === undefined ? '' : offsetIn(zone, moment.clock) })
  );
}

function recordingsOf(talk: JsonObject, parent: JsonObject | undefined): ProgrammeRecording[] {
  const source = providerOf(talk) === 'parent' ? (parent ?? talk) : talk;
  const place = placeOf(providerOf(source), textOf(source['video_id']));
  if (!place) return [];
  const [start, end] = [readCue(talk['start_cue']), readCue(talk['end_cue'])];
  return listRecordings([
    { ...place, ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
  ]);
}

function placeOf(provider: string, id: string): ProgrammeRecording | undefined {
  if (provider === 'youtube') return /^[\w-]{11}$/.test(id) ? { video: id } : recordingAt(id);
  if (provider === 'vimeo' && /^\d+/.test(id)) return { url: `https://vimeo.com/${id}` };
  return provider === 'mp4' ? recordingAt(id) : undefined;
}

/** Seconds of a cue: “00:10”, “1:02:03”, “1h2m3s”, 95; words such as TODO are none. */
function readCue(cue: unknown): number | undefined {
  if (typeof cue === 'number') return cue;
  const text = textOf(cue).trim();
  const parts = /^(?:(\d{1,2}):)?(\d{1,3}):(\d\d)(?:\.\d+)?$/.exec(text);
  if (parts) return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
  if (/^\d+$/.test(text)) return Number(text);
  const length = /[hms]/i.test(text) ? readDuration(text) : undefined;
  return length === undefined ? undefined : length / 1000;
}

function linksOf(talk: JsonObject): ProgrammeLink[] {
  const slides = { label: 'Slides', url: textOf(talk['slides_url']) };
  const more = objectsOf(talk['additional_resources']).map(({ name, title, url }) => ({
    label: firstText(name, title),
    url: textOf(url),
  }));
  return listLinks([slides, ...more]);
}
