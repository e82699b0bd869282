import { dayOf, minuteOf } from '../../days/day.ts';
import { readLocal } from '../../days/venue-clock.ts';
import type { Archive, Break, Event, RecordingSlice, Talk } from '../../model/archive.ts';
import { offsetIn } from '../time/zone.ts';
import { numberOf, uuidOf } from './stable-ids.ts';

/** A session as voc's schedule files tell it; times are ISO with the venue's offset, durations `0:45`. */
export interface VocEvent {
  readonly id: number;
  readonly guid: string;
  readonly date: string;
  readonly start: string;
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly url?: string;
  readonly title: string;
  readonly subtitle: string;
  readonly track: string;
  readonly type: string;
  readonly language: string;
  readonly abstract: string;
  readonly licence: string;
  readonly optedOut: boolean;
  readonly persons: readonly { readonly id: number; readonly name: string }[];
  readonly recordings: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly attachments: readonly { readonly title: string; readonly url: string }[];
}

export interface VocDay {
  readonly index: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: ReadonlyMap<string, readonly VocEvent[]>;
}

export interface VocSchedule {
  readonly acronym: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly url?: string;
  readonly days: readonly VocDay[];
}

interface Slot extends Break {
  readonly talk?: Talk;
}

/**
 * An event as voc's schedule files have it: every talk and break whose minute is known, as readers place sessions by
 * that alone. `addressOf` gives a talk's absolute address, undefined where the archive has none. Undefined where no
 * session has a time.
 */
export function vocSchedule(
  event: Event,
  archive: Pick<Archive, 'talkById'>,
  addressOf: (talk?: Talk) => string | undefined,
): VocSchedule | undefined {
  const slots = slotsOf(event, archive);
  const taken = new Set<number>();
  const people = new Map<string, number>();
  const personTaken = new Set<number>();
  const personId = (id: string) => {
    const number = people.get(id) ?? numberOf(id, personTaken);
    people.set(id, number);
    return number;
  };
  const days = [...Map.groupBy(slots, ({ start = '' }) => dayOf(start))].map(
    ([date, held], index) => {
      const moments = held.map(({ start = '', end = start }) => [start, end] as const);
      const rooms = Map.groupBy(held, ({ room = '' }) => room);
      return {
        index: index + 1,
        date,
        start: withOffset(moments.map(([start]) => start).sort()[0] ?? date, event.timeZone),
        end: withOffset(
          moments
            .map(([, end]) => end)
            .sort()
            .at(-1) ?? date,
          event.timeZone,
        ),
        rooms: new Map(
          [...rooms].map(([room, inRoom]) => [
            room,
            inRoom.map((slot) => toEvent(slot, event, taken, personId, addressOf)),
          ]),
        ),
      };
    },
  );
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const url = addressOf();
  return {
    acronym: event.id.replaceAll('-', '_').padEnd(4, '_'),
    title: event.name,
    start: first.date,
    end: last.date,
    timeZone: event.timeZone,
    days,
    ...(url !== undefined && { url }),
  };
}

/** Whether an event has a session whose minute is known, and so a schedule. */
export const hasVocSchedule = (event: Event, { talkById }: Pick<Archive, 'talkById'>): boolean =>
  event.breaks.some(isTimed) ||
  event.talkIds.some((id) => {
    const talk = talkById.get(id);
    return talk !== undefined && talk.state.is !== 'cancelled' && isTimed(talk);
  });

const isTimed = ({ start }: { readonly start?: string | undefined }) =>
  minuteOf(start) !== undefined;

function slotsOf(event: Event, { talkById }: Pick<Archive, 'talkById'>): Slot[] {
  const talks = event.talkIds
    .flatMap((id) => talkById.get(id) ?? [])
    .filter(({ state }) => state.is !== 'cancelled')
    .map((talk): Slot => ({ ...talk, talk }));
  return [...talks, ...event.breaks]
    .filter(isTimed)
    .map((slot, index) => ({ slot, index }))
    .toSorted((a, b) => {
      const [one, other] = [a.slot.start ?? '', b.slot.start ?? ''];
      return one === other ? a.index - b.index : one < other ? -1 : 1;
    })
    .map(({ slot }) => slot);
}

function toEvent(
  { title, start = '', end, room = '', talk }: Slot,
  event: Event,
  taken: Set<number>,
  personId: (id: string) => number,
  addressOf: (talk?: Talk) => string | undefined,
): VocEvent {
  const name = talk?.id ?? `${event.id}/break/${start}/${room}/${title}`;
  const url = talk && addressOf(talk);
  const resources = talk?.resources ?? [];
  const linked = (slides: boolean) =>
    resources
      .filter(({ kind }) => (kind === 'slides') === slides)
      .map(({ label, url: address }) => ({ title: label, url: address }));
  const id = numberOf(name, taken);
  return {
    id,
    guid: isUuid(talk?.sourceId) ? talk.sourceId : uuidOf(name),
    date: withOffset(start, event.timeZone),
    start: start.slice(11, 16),
    duration: lengthOf(start, end, event.timeZone),
    room,
    slug: talk ? `${event.id}-${talk.slug}` : `${event.id}-${id}`,
    ...(url !== undefined && { url }),
    title,
    subtitle: talk?.subtitle ?? '',
    track: talk?.track ?? '',
    type: talk ? (talk.kind === 'intro' ? 'opening' : talk.kind) : 'break',
    language: talk?.language ?? event.language ?? 'en',
    abstract: talk?.abstract ?? '',
    licence: talk?.licence ?? '',
    optedOut: talk?.state.is === 'not-recorded',
    persons: (talk?.speakers ?? []).map(({ personId: id, as }) => ({ id: personId(id), name: as })),
    recordings:
      talk?.state.is === 'published'
        ? talk.recordings.flatMap((one) => watchAddress(one) ?? [])
        : [],
    links: linked(false),
    attachments: linked(true),
  };
}

function isUuid(text: string | undefined): text is string {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text ?? '');
}

/** Where a recording, or its part, is watched; earlier uploads are nobody's to be sent to. */
function watchAddress({ videoId, file, start, end, role }: RecordingSlice): string | undefined {
  const from = Math.floor(start);
  const until = end === undefined ? undefined : Math.ceil(end);
  if (videoId !== undefined && role !== 're-upload') {
    const at = from > 0 ? `&t=${from}` : '';
    return `https://www.youtube.com/watch?v=${videoId}${at}${until === undefined ? '' : `&end=${until}`}`;
  }
  if (file === undefined || !/^https?:/i.test(file)) return undefined;
  if (from === 0 && until === undefined) return file;
  return `${file.split('#')[0] ?? ''}#t=${from}${until === undefined ? '' : `,${until}`}`;
}

function withOffset(local: string, zone: string): string {
  const time =
    local.length === 10 ? `${local}T00:00:00` : local.length === 16 ? `${local}:00` : local;
  return `${time.slice(0, 19)}${offsetIn(zone, readLocal(time.slice(0, 19))) || '+00:00'}`;
}

/** From start to end as time passes, also where the clocks change between; `00:00` where no end is told. */
function lengthOf(start: string, end: string | undefined, zone: string): string {
  if (minuteOf(end) === undefined || end === undefined) return '00:00';
  const minutes = Math.round(
    (Date.parse(withOffset(end, zone)) - Date.parse(withOffset(start, zone))) / 60_000,
  );
  if (minutes <= 0 || minutes >= 6_000) return '00:00';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
