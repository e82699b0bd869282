import { firstText, isObject, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { mergeSessions } from '../sessions/merge-sessions.ts';
import type { Programme, ProgrammeSession } from '../model/programme.ts';
import { eventNamed } from '../text/event-named.ts';
import { languageTag } from '../text/language.ts';
import { listLinks } from '../text/links.ts';
import { listPeople } from '../text/people-names.ts';
import { joinTexts, plainLine } from '../text/plain-text.ts';
import { sessionKind } from '../text/session-kind.ts';
import { readInstant, writeMoment } from '../time/moment.ts';
import { readVoctowebFiles } from './voctoweb-files.ts';

/** Reads a conference, or one event, of voctoweb's public API. Its lengths are the recordings', not the slots'. */
export function readVoctoweb(json: JsonObject): Programme {
  const events = 'events' in json ? objectsOf(json['events']) : [json];
  return {
    format: 'voctoweb',
    ...('events' in json && { event: eventNamed({ name: textOf(json['title']) }) }),
    sessions: mergeSessions(events.flatMap((event) => readEvent(event) ?? [])),
  };
}

function readEvent(event: JsonObject): ProgrammeSession | undefined {
  const title = plainLine(textOf(event['title']));
  if (title === '') return undefined;
  const id = textOf(event['guid']);
  const subtitle = plainLine(textOf(event['subtitle']));
  // `date` is when it was held; `release_date` is when the recording came out.
  const start = readInstant(textOf(event['date']));
  const language = languageTag(textOf(event['original_language']));
  const abstract = joinTexts(textOf(event['description']));
  const tags = Array.isArray(event['tags'])
    ? (event['tags'] as unknown[]).map((tag) => textOf(tag))
    : [];
  const { recordings, links } = readVoctowebFiles(event);
  const persons = Array.isArray(event['persons']) ? (event['persons'] as unknown[]) : [];
  return {
    ...(id !== '' && { id }),
    title,
    ...(subtitle !== '' && { subtitle }),
    kind: sessionKind(
      title,
      tags.find((tag) => /keynote|lightning|workshop/i.test(tag)),
    ),
    ...(start && { start: writeMoment(start) }),
    ...(language !== undefined && { language }),
    speakers: listPeople(
      persons.map((person) =>
        isObject(person)
          ? { name: firstText(person['name'], person['public_name']) }
          : { name: textOf(person) },
      ),
    ),
    ...(abstract !== undefined && { abstract }),
    recordings,
    links: listLinks([{ label: 'Programme', url: textOf(event['link']) }, ...links]),
  };
}
