import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { EventFileSchema } from '../../src/domain/schema/event-file.ts';
import type { SyncedProgrammeSchema } from '../../src/domain/schema/synced-programme.ts';
import { generateArchive, slug } from './archive.ts';
import { topicNames } from './titles.ts';

type Session = z.input<typeof SyncedProgrammeSchema>['sessions'][number];

/** An event whose programme is made up: so many rooms, days, and sessions a room and day. */
interface MadeUp {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly rooms: readonly string[];
  readonly days: number;
  readonly perRoom: number;
}

/** Seven rooms on three days, 420 sessions. */
export const WEIRS: MadeUp = {
  id: 'weirs-2031',
  name: 'Weirs & Sluices 2031',
  start: '2031-05-14',
  rooms: ['Main hall', 'Room 2', 'Room 3', 'Room 10', 'Attic', 'Boathouse', 'Λιμάνι'],
  days: 3,
  perRoom: 20,
};

/** Thirty rooms on one day. */
export const WALL: MadeUp = {
  id: 'wall-2031',
  name: 'A Wall of Rooms 2031',
  start: '2031-09-02',
  rooms: Array.from({ length: 30 }, (_, index) => `H${index + 1}`),
  days: 1,
  perRoom: 4,
};

const ZONE = 'Europe/Lisbon';
const TRACKS = [
  'Keeping',
  'Moving',
  'Mending',
  'Deep water',
  'By hand',
  'Machines',
  'Cities',
  'First steps',
];
const KINDS = ['talk', 'talk', 'talk', 'talk', 'lightning_talk', 'panel', 'workshop'] as const;

/** A night, a clock that changes, one room used twice at once, and names written from right to left. */
const NIGHTS: readonly Session[] = [
  {
    id: 'registration',
    title: 'Registration',
    kind: 'break',
    start: '2031-10-25T08:00',
    end: '2031-10-25T18:00',
    room: 'Foyer',
  },
  {
    id: 'words-of-the-river',
    title: 'كلمات النهر',
    kind: 'talk',
    start: '2031-10-25T10:00',
    end: '2031-10-25T10:30',
    room: 'קומה 2',
    track: 'Keeping',
    language: 'ar',
    speakers: [{ name: 'ليلى المنصوري' }, { name: 'Ada Marsh' }, { name: 'נועה לוי' }],
  },
  {
    id: 'locks',
    title: 'Locks, and (who) opens them',
    kind: 'talk',
    start: '2031-10-25T10:00',
    end: '2031-10-25T11:00',
    room: 'Hall',
    track: 'Moving',
    speakers: [{ name: 'Bo Reed' }],
  },
  {
    id: 'at-once',
    title: 'At once in one hall',
    kind: 'talk',
    start: '2031-10-25T10:30',
    end: '2031-10-25T11:15',
    room: 'Hall',
    speakers: [{ name: 'Cy Aal' }],
  },
  {
    id: 'long-night',
    title: 'The long night',
    kind: 'other',
    start: '2031-10-25T23:30',
    end: '2031-10-26T02:30',
    room: 'Hall',
  },
  {
    id: 'before-dawn',
    title: 'Before dawn',
    kind: 'talk',
    start: '2031-10-26T01:45+00:00',
    end: '2031-10-26T02:15+00:00',
    room: 'Loft',
    cancelled: true,
  },
  {
    id: 'no-minute',
    title: 'Some time on Sunday',
    kind: 'talk',
    start: '2031-10-26',
    speakers: [{ name: 'Bo Reed' }],
  },
  { id: 'no-day', title: 'Whenever there is time', kind: 'talk' },
];

/** Writes an archive of three events that have a programme and nothing else. */
export function writeProgrammeArchive(folder: string): void {
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const writeEvent = (
    id: string,
    event: z.input<typeof EventFileSchema>,
    sessions: readonly Session[],
  ) => {
    write(`events/${id}/event.yaml`, stringify(event));
    const programme = { format: 'frab-xml', timeZone: ZONE, sessions };
    write(`events/${id}/synced/programme.json`, JSON.stringify(programme));
  };
  write(
    'archive.yaml',
    stringify({ title: 'Programmes', tagline: 'Nothing in it was ever held.', cards: 'none' }),
  );
  write(
    'topics.yaml',
    stringify(
      topicNames.map(({ name, aliases }) => ({
        id: slug(name),
        name,
        aliases,
      })),
    ),
  );
  for (const event of [WEIRS, WALL]) {
    writeEvent(
      event.id,
      fileOf(event.name, event.start, dayAfter(event.start, event.days - 1)),
      sessionsOf(event),
    );
  }
  writeEvent('nights-2031', fileOf('Nights 2031', '2031-10-25', '2031-10-26'), NIGHTS);
}

const fileOf = (name: string, start: string, end: string) => ({
  name,
  start,
  end,
  timeZone: ZONE,
  language: 'en',
  venue: { name: 'Customs House', city: 'Porto', country: 'Portugal' },
  hue: 168,
});

function sessionsOf({ start, rooms, days, perRoom }: MadeUp): Session[] {
  const made = generateArchive({ talks: rooms.length * days * perRoom, cuesPerTalk: 1, seed: 7 });
  const length = perRoom > 10 ? 20 : 45;
  const talks = made.talks.map(({ id, title, people = [] }, number): Session => {
    const room = number % rooms.length;
    const place = Math.floor(number / rooms.length);
    const slot = place % perRoom;
    const day = dayAfter(start, Math.floor(place / perRoom));
    // An hour at noon is free.
    const minute = 9 * 60 + slot * (length + 5) + (slot >= perRoom / 2 ? 60 : 0);
    return {
      id,
      title,
      kind: KINDS[(room + 3 * place) % KINDS.length] ?? 'talk',
      start: `${day}T${clock(minute)}`,
      end: `${day}T${clock(minute + length)}`,
      room: rooms[room] ?? '',
      track: TRACKS[(room + place) % TRACKS.length] ?? '',
      speakers: people.map((name) => ({ name })),
    };
  });
  const noon = 9 * 60 + (perRoom / 2) * (length + 5) - 5;
  const breaks = Array.from({ length: days }, (_, number): Session => {
    const day = dayAfter(start, number);
    const [from, to] = [`${day}T${clock(noon)}`, `${day}T${clock(noon + 60)}`];
    return { id: `lunch-${number}`, title: 'Lunch', kind: 'break', start: from, end: to };
  });
  return [...talks, ...breaks];
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
