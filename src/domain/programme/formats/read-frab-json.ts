import { firstText, isObject, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { mergeSessions } from '../sessions/merge-sessions.ts';
import type { Programme, ProgrammePerson } from '../model/programme.ts';
import { eventNamed } from '../text/event-named.ts';
import { saysYes } from '../text/says-yes.ts';
import { withoutMarkup } from '../text/plain-text.ts';
import { frabSession, toldZone, withWholeLinks, type FrabEvent } from './frab-event.ts';

/** Reads `schedule.json`, as frab, pretalx (old and new) and the hub write it. */
export function readFrabJson(json: JsonObject): Programme {
  const schedule = isObject(json['schedule']) ? json['schedule'] : json;
  const conference = isObject(schedule['conference']) ? schedule['conference'] : schedule;
  const tracks = new Map(
    objectsOf(conference['tracks']).map(({ slug, name }) => [textOf(slug), textOf(name)]),
  );
  const inDays = objectsOf(conference['days']).flatMap((day) => eventsOfDay(day));
  const beside = [...listOf(schedule['events']), ...listOf(conference['events'])].map((event) => ({
    event,
    day: '',
    room: '',
  }));
  const base = firstText(schedule['base_url'], conference['base_url'], conference['url']);
  const events = [...inDays, ...beside].map(({ event, day, room }) =>
    withWholeLinks(readEvent(event, day, room, tracks), base),
  );
  const zone = toldZone(
    textOf(conference['time_zone_name']),
    events.map(({ date }) => date),
  );
  const sessions = events.flatMap(
    (event) => frabSession(event, textOf(conference['day_change'])) ?? [],
  );
  return {
    format: 'frab-json',
    event: eventNamed({
      name: textOf(conference['title']),
      start: textOf(conference['start']),
      end: textOf(conference['end']),
    }),
    ...(zone !== undefined && { timeZone: zone }),
    sessions: mergeSessions(sessions),
  };
}

interface Placed {
  readonly event: JsonObject;
  readonly day: string;
  readonly room: string;
}

function eventsOfDay(day: JsonObject): Placed[] {
  const date = textOf(day['date']);
  const rooms = isObject(day['rooms'])
    ? Object.entries(day['rooms'])
    : objectsOf(day['rooms']).map(
        (room) => [textOf(room['name']), room['events'] ?? room['talks']] as const,
      );
  const placed = rooms.flatMap(([room, events]) =>
    listOf(events).map((event) => ({ event, day: date, room })),
  );
  const direct = listOf(day['events']).map((event) => ({ event, day: date, room: '' }));
  return [...placed, ...direct];
}

function listOf(value: unknown): JsonObject[] {
  return isObject(value) ? objectsOf(Object.values(value)) : objectsOf(value);
}

function readEvent(
  event: JsonObject,
  day: string,
  place: string,
  tracks: ReadonlyMap<string, string>,
): FrabEvent {
  const text = (...names: readonly string[]) => firstText(...names.map((name) => event[name]));
  const track = event['track'];
  const room = event['room'];
  const recording = isObject(event['recording']) ? event['recording'] : {};
  const start = text('start');
  const cancelled =
    /cancel/i.test(text('status', 'state')) ||
    event['cancelled'] === true ||
    event['canceled'] === true;
  return {
    id: text('guid', 'code', 'id'),
    title: cancelled ? '' : text('title', 'name'),
    subtitle: text('subtitle'),
    kind: text('type', 'submission_type'),
    track: isObject(track)
      ? firstText(track['name'], tracks.get(textOf(track['slug'])), track['slug'])
      : (tracks.get(textOf(track)) ?? textOf(track)),
    room: (isObject(room) ? firstText(room['name'], room['slug']) : textOf(room)) || place,
    language: text('language', 'content_locale'),
    abstract: text('abstract'),
    description: text('description'),
    date: text('date') || (start.length > 8 ? start : ''),
    day,
    clock: start.length > 8 ? '' : start,
    end: text('end').length > 8 ? text('end') : '',
    duration: text('duration'),
    licence: firstText(event['recording_license'], recording['license'], event['license']),
    optedOut: [event['do_not_record'], event['optout'], recording['optout']].some(
      (word) => word === true || saysYes(textOf(word)),
    ),
    persons: [
      ...listOf(event['persons']),
      ...listOf(event['participants']),
      ...listOf(event['speakers']),
    ].map((person) => readPerson(person)),
    links: [...listOf(event['links']), ...listOf(event['attachments'])].map((link) => ({
      label: firstText(link['title'], link['label'], link['name'], link['type']),
      url: firstText(link['url'], link['href'], link['link']),
    })),
    videos: [text('video_download_url', 'recording_url'), ...ownRecordings(event)],
  };
}

/** Links that say by their type that they are the recording, as this archive's own file does. */
function ownRecordings(event: JsonObject): string[] {
  return listOf(event['links'])
    .filter(({ type }) => textOf(type) === 'recording')
    .map(({ url }) => textOf(url));
}

/** A person is called `public_name` in one version and `name` in another. */
function readPerson(person: JsonObject): ProgrammePerson {
  const id = firstText(person['code'], person['guid'], person['id']);
  const name = firstText(
    person['public_name'],
    person['name'],
    person['full_public_name'],
    person['display_name'],
  );
  const biography = withoutMarkup(firstText(person['biography'], person['bio']));
  return { name, ...(id !== '' && { id }), ...(biography !== '' && { biography }) };
}
