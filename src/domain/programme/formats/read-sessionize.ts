import { firstText, isObject, objectsOf, textOf, type JsonObject } from '../text/json.ts';
import { mergeSessions } from '../sessions/merge-sessions.ts';
import type {
  Programme,
  ProgrammePerson,
  ProgrammeRecording,
  ProgrammeSession,
} from '../model/programme.ts';
import { listLinks, listRecordings, recordingAt, youtubeId } from '../text/links.ts';
import { languageTag } from '../text/language.ts';
import { listPeople } from '../text/people-names.ts';
import { joinTexts, plainLine, withoutMarkup } from '../text/plain-text.ts';
import { sessionKind } from '../text/session-kind.ts';
import { endOf, readInstant, writeMoment } from '../time/moment.ts';
import {
  answersOf,
  employerOf,
  filedUnder,
  refusesRecording,
  type Asked,
} from './sessionize-answers.ts';

interface Names extends Asked {
  readonly people: ReadonlyMap<string, ProgrammePerson>;
  readonly rooms: ReadonlyMap<string, string>;
}

/** Reads Sessionize's JSON in the views All, Sessions, GridSmart and GridTable; what is only told by id is looked up. */
export function readSessionize(json: unknown): Programme {
  const all = isObject(json) ? json : {};
  const names = readNames(all);
  const groups = Array.isArray(json) ? objectsOf(json) : [];
  const placed = [
    ...objectsOf(all['sessions']).map((session) => ({ session, room: '' })),
    ...groups.flatMap((group) => [
      ...objectsOf(group['sessions']).map((session) => ({ session, room: '' })),
      ...objectsOf(group['rooms']).flatMap((room) =>
        objectsOf(room['sessions']).map((session) => ({ session, room: textOf(room['name']) })),
      ),
      ...(objectsOf(group['rooms']).length > 0 ? [] : slotsOf(group)),
    ]),
    ...groups
      .filter((group) => 'title' in group && 'startsAt' in group)
      .map((session) => ({ session, room: '' })),
  ];
  const sessions = placed.flatMap(({ session, room }) => readSession(session, room, names) ?? []);
  return { format: 'sessionize', sessions: mergeSessions(sessions) };
}

function slotsOf(group: JsonObject): { session: JsonObject; room: string }[] {
  return objectsOf(group['timeSlots']).flatMap((slot) =>
    objectsOf(slot['rooms']).flatMap((room) =>
      isObject(room['session']) ? [{ session: room['session'], room: textOf(room['name']) }] : [],
    ),
  );
}

function readNames(all: JsonObject): Names {
  const questions = new Map(
    objectsOf(all['questions']).map(({ id, question }) => [textOf(id), textOf(question)]),
  );
  const categories = new Map(
    objectsOf(all['categories']).flatMap((category) =>
      objectsOf(category['items']).map(({ id, name }) => [
        textOf(id),
        { group: textOf(category['title']), name: textOf(name) },
      ]),
    ),
  );
  return {
    people: new Map(
      objectsOf(all['speakers']).map((person) => [
        textOf(person['id']),
        readPerson(person, { questions, categories }),
      ]),
    ),
    rooms: new Map(objectsOf(all['rooms']).map(({ id, name }) => [textOf(id), textOf(name)])),
    questions,
    categories,
  };
}

function readPerson(person: JsonObject, asked: Asked): ProgrammePerson {
  const id = textOf(person['id']);
  const name = firstText(
    person['fullName'],
    person['name'],
    `${textOf(person['firstName'])} ${textOf(person['lastName'])}`,
  );
  const biography = withoutMarkup(textOf(person['bio']));
  const affiliation = employerOf(person, asked);
  return {
    name,
    ...(id !== '' && { id }),
    ...(affiliation !== '' && { affiliation }),
    ...(biography !== '' && { biography }),
  };
}

function readSession(
  session: JsonObject,
  under: string,
  names: Names,
): ProgrammeSession | undefined {
  const title = plainLine(textOf(session['title']));
  if (
    title === '' ||
    /^(?:declined|rejected|cancell?ed|withdrawn|waitlist|decline_queue)/i.test(
      textOf(session['status']),
    )
  )
    return undefined;
  const id = firstText(session['id']);
  const start = readInstant(textOf(session['startsAt']));
  const end = endOf(start, readInstant(textOf(session['endsAt'])), undefined);
  const known = firstText(session['room'], names.rooms.get(textOf(session['roomId'])));
  const room = plainLine(known === '' && session['isPlenumSession'] !== true ? under : known);
  const filed = filedUnder(session, names);
  const abstract = joinTexts(textOf(session['description']));
  const language = languageTag(
    filed.find(({ group }) => /language|sprache/i.test(group))?.name ?? '',
  );
  const track = filed.find(({ group }) => /^tracks?$/i.test(group.trim()))?.name;
  const service = session['isServiceSession'] === true;
  return {
    ...(id !== '' && { id }),
    title,
    kind: sessionKind(title, filed.map(({ name }) => name).join(' '), service),
    ...(start && { start: writeMoment(start) }),
    ...(end && { end: writeMoment(end) }),
    ...(room !== '' && { room }),
    ...(track !== undefined && { track }),
    ...(language !== undefined && { language }),
    speakers: listPeople(speakersOf(session, names)),
    ...(abstract !== undefined && { abstract }),
    ...(refusesRecording(session, names) && { recorded: false as const }),
    recordings: recordingsOf(session, names),
    links: listLinks([{ label: 'Live', url: textOf(session['liveUrl']) }]),
  };
}

function speakersOf(
  session: JsonObject,
  { people, questions, categories }: Names,
): ProgrammePerson[] {
  const list = Array.isArray(session['speakers']) ? (session['speakers'] as unknown[]) : [];
  return list.flatMap((speaker) => {
    if (isObject(speaker)) return readPerson(speaker, { questions, categories });
    return people.get(textOf(speaker)) ?? [];
  });
}

/** The field for it, else what people ask for in a question of their own: “YouTube Video”, “Recording URL”. */
function recordingsOf(session: JsonObject, names: Names): ProgrammeRecording[] {
  const answers = answersOf(session, names).flatMap(({ question, answer }) => {
    const about = /youtube|video|recording|aufzeichnung|vimeo/i.test(question);
    const other =
      /previous|past|sample|intro|earlier|other|demo|example|speaker|may we|permission|consent|allow/i.test(
        question,
      );
    return about && !other && (youtubeId(answer) !== undefined || /record|video/i.test(question))
      ? [recordingAt(answer)]
      : [];
  });
  return listRecordings([recordingAt(textOf(session['recordingUrl'])), ...answers]);
}
