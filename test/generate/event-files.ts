import type { z } from 'zod';
import type { CorrectionsFileSchema } from '../../src/domain/schema/corrections-file.ts';
import type { EventFileSchema } from '../../src/domain/schema/event-file.ts';
import type { PhotosFileSchema } from '../../src/domain/schema/photos-file.ts';
import type { PinsSchema } from '../../src/domain/schema/pins.ts';
import type { ScheduleFileSchema } from '../../src/domain/schema/schedule-file.ts';
import type { SyncedVideosSchema } from '../../src/domain/schema/synced-videos.ts';
import type { TalkKind } from '../../src/domain/schema/talk-kind.ts';
import type { EntityRecord } from '../../src/search/index/entity-record.ts';
import { descriptionOf, spokenChapters, type Spoken } from './spoken.ts';

/** A made-up talk with what its event's files say of it. */
export interface HeldTalk {
  readonly record: EntityRecord;
  readonly videoId: string;
  /** Its place in the archive, from 0. */
  readonly number: number;
  readonly speakers: readonly EntityRecord[];
  readonly spoken: Spoken;
}

/** An event's files by their names in its folder, as they are written. */
export interface EventFiles {
  readonly 'event.yaml': z.input<typeof EventFileSchema>;
  readonly 'schedule.yaml'?: z.input<typeof ScheduleFileSchema>;
  readonly 'corrections.yaml'?: z.input<typeof CorrectionsFileSchema>;
  readonly 'photos.yaml'?: z.input<typeof PhotosFileSchema>;
  readonly 'synced/videos.json': z.input<typeof SyncedVideosSchema>;
  readonly 'synced/pins.json': z.input<typeof PinsSchema>;
}

const rooms = ['Main hall', 'Harbour', 'Attic'];
const slotsPerDay = 10;
const slotMinutes = 35;
const cities = ['Paris', 'Porto', 'Oslo', 'Łódź', 'Kraków', 'Ljubljana'];
const kinds: Readonly<Record<string, TalkKind>> = { lightning: 'lightning_talk' };

/** Two events of three have a programme; of the third there is only a playlist whose titles name the speakers. */
export function eventFiles(
  event: EntityRecord,
  talks: readonly HeldTalk[],
  number: number,
): EventFiles {
  const scheduled = number % 3 !== 2;
  const playlist = `PL${event.id.slice(0, 50)}`.padEnd(12, '-');
  const days = Math.ceil(talks.length / (rooms.length * slotsPerDay));
  const key = ({ record, videoId }: HeldTalk) => (scheduled ? record.id : `video:${videoId}`);
  return {
    'event.yaml': {
      name: event.title,
      start: dayAfter(event.date ?? '', 0),
      end: dayAfter(event.date ?? '', days - 1),
      timeZone: 'Europe/Paris',
      venue: { city: cities[number % cities.length] ?? '' },
      hue: (number * 47) % 360,
      summary: `Made up, like everything said at ${event.title}.`,
      playlists: [playlist],
    },
    ...(scheduled && {
      'schedule.yaml': { sessions: talks.map((talk, place) => session(event, talk, place)) },
      'corrections.yaml': talks.slice(0, 1).map((talk) => ({
        talk: talk.record.id,
        say: { chapters: spokenChapters(talk.spoken) },
        why: 'The chapters on YouTube were those of another talk.',
      })),
      'photos.yaml': { photos: talks.filter((_, place) => place % 5 === 0).map(photo) },
    }),
    'synced/videos.json': {
      playlists: [
        {
          id: playlist,
          title: event.title,
          source: 'api',
          items: talks.map(({ videoId }) => videoId),
        },
      ],
      videos: talks.map((talk) => video(event, talk, scheduled)),
    },
    'synced/pins.json': {
      talks: Object.fromEntries(
        talks.map((talk) => [
          key(talk),
          {
            slug: talk.record.id,
            former: talk.number % 50 === 0 ? [`${talk.record.id.slice(0, 100)}-before`] : [],
          },
        ]),
      ),
    },
  };
}

function session(
  event: EntityRecord,
  { record, videoId, speakers, spoken, number }: HeldTalk,
  place: number,
) {
  const slot = Math.floor(place / rooms.length);
  const day = dayAfter(event.date ?? '', Math.floor(slot / slotsPerDay));
  const minutes = 9 * 60 + (slot % slotsPerDay) * slotMinutes;
  return {
    id: record.id,
    title: record.title,
    kind: kinds[record.kind ?? ''] ?? (record.kind as TalkKind),
    start: `${day}T${clock(minutes)}`,
    end: `${day}T${clock(minutes + 30)}`,
    room: rooms[place % rooms.length],
    language: record.language,
    speakers: speakers.map(({ id, companies }) => ({ person: id, affiliation: companies?.[0] })),
    recordings: [{ video: videoId }],
    abstract: `About ${(record.topics ?? []).join(' and ')}.\n\n${spoken.cues[0]?.text ?? record.title}`,
    ...(number % 40 === 1 && { badges: ['Fullest room'] }),
  };
}

function video({ date = '' }: EntityRecord, talk: HeldTalk, scheduled: boolean) {
  const { record, videoId, number, spoken } = talk;
  const gone = number % 80 === 79;
  const names = (record.people ?? []).join(' & ');
  return {
    id: videoId,
    state: gone ? ('gone' as const) : ('published' as const),
    ...(gone && { since: dayAfter(date, 300) }),
    rawTitle: scheduled ? record.title : `${record.title} – ${names}`,
    description: number % 4 === 0 ? descriptionOf(spoken) : '',
    duration: spoken.seconds,
    publishedAt: `${dayAfter(date, 10)}T12:00:00Z`,
    ...(record.language !== undefined && { language: record.language }),
    embeddable: true,
  };
}

function photo({ record, speakers, spoken, number }: HeldTalk) {
  return {
    id: `photo-${number}`,
    caption: `On stage: ${record.title}`,
    alt: 'Somebody beside a lectern, an arm raised.',
    people: speakers.slice(0, 1).map(({ id }) => id),
    talk: record.id,
    at: Math.floor(spoken.seconds / 2),
    credit: 'Nobody',
    licence: 'CC-BY-4.0' as const,
    original: `https://example.org/photos/${number}`,
  };
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
