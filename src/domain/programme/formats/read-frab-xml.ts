import { mergeSessions } from '../sessions/merge-sessions.ts';
import type { Programme, ProgrammeLink } from '../model/programme.ts';
import { saysYes } from '../text/says-yes.ts';
import { frabSession, toldZone, withWholeLinks, type FrabEvent } from './frab-event.ts';
import { eventNamed } from '../text/event-named.ts';
import { childrenOf, readXml, textIn, type XmlNode } from './xml-tree.ts';

/** Reads `schedule.xml`, as Pentabarf, frab, pretalx and Wafer write it. */
export function readFrabXml(source: string, file: string): Programme {
  const schedule = childrenOf(readXml(source, file), 'schedule')[0];
  const conference = childrenOf(schedule, 'conference')[0];
  const base = textIn(conference, 'base_url');
  const events = childrenOf(schedule, 'day')
    .flatMap((day) => eventsOf(day))
    .map((event) => withWholeLinks(event, base));
  const dayChange = textIn(conference, 'day_change');
  const zone = toldZone(
    textIn(conference, 'time_zone_name'),
    events.map(({ date }) => date),
  );
  const sessions = events.flatMap((event) => frabSession(event, dayChange) ?? []);
  return {
    format: 'frab-xml',
    event: eventNamed({
      name: textIn(conference, 'title'),
      start: textIn(conference, 'start'),
      end: textIn(conference, 'end'),
      city: textIn(conference, 'city'),
    }),
    ...(zone !== undefined && { timeZone: zone }),
    sessions: mergeSessions(sessions),
  };
}

function eventsOf(day: XmlNode): FrabEvent[] {
  const date = day.attributes['date'] ?? '';
  const direct = childrenOf(day, 'event').map((event) => readEvent(event, date, ''));
  const rooms = childrenOf(day, 'room').flatMap((room) =>
    childrenOf(room, 'event').map((event) => readEvent(event, date, room.attributes['name'] ?? '')),
  );
  return [...direct, ...rooms].filter((event) => event.title !== '');
}

function readEvent(node: XmlNode, day: string, room: string): FrabEvent {
  const text = (name: string) => textIn(node, name);
  const recording = childrenOf(node, 'recording')[0];
  const cancelled = [text('status'), text('state')].some((word) => /cancel/i.test(word));
  const links = ['links', 'attachments'].flatMap((list) =>
    childrenOf(node, list).flatMap(({ children }) => children.map((link) => readLink(link))),
  );
  return {
    id: node.attributes['guid'] ?? node.attributes['id'] ?? '',
    title: cancelled ? '' : text('title'),
    subtitle: text('subtitle'),
    kind: text('type'),
    track: text('track'),
    room: text('room') === '' ? room : text('room'),
    language: text('language'),
    abstract: text('abstract'),
    description: text('description'),
    date: text('date'),
    day,
    clock: text('start'),
    end: text('end'),
    duration: text('duration'),
    licence: textIn(recording, 'license') || text('recording_license'),
    optedOut: saysYes(textIn(recording, 'optout')) || saysYes(text('do_not_record')),
    persons: childrenOf(node, 'persons').flatMap((list) =>
      childrenOf(list, 'person').map((person) => {
        const id = person.attributes['id'] ?? person.attributes['guid'];
        const name = person.text.trim() === '' ? textIn(person, 'name') : person.text;
        return { name, ...(id !== undefined && { id }) };
      }),
    ),
    links,
    videos: [text('video_download_url')],
  };
}

function readLink({ attributes, text }: XmlNode): ProgrammeLink {
  return { label: text.trim(), url: attributes['href'] ?? '' };
}
