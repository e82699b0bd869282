import type { Event, Talk } from '../../domain/model/archive.ts';
import {
  layDay,
  type DayGrid,
  type GridPlace,
  type GridRoom,
} from '../../domain/timetable/lay-day.ts';
import { clockOf, formatShortDay, formatWeekday } from '../words/dates.ts';
import { starKey } from '../talk/star-key.ts';
import { langOf } from '../talk/talk-card.ts';
import type { SiteContext } from '../context/site-context.ts';
import { kindLabel } from '../words/words.ts';
import { recordingTexts, timeTexts, timetableTexts } from '../../texts/texts.ts';
import { hasMinute, timetableEntries, type TimetableEntry } from './timetable-entries.ts';

/** A talk or a break as a row of the list, which is a cell of the grid too. */
export interface TimetableRow {
  readonly title: string;
  readonly room?: string;
  /** “until 10:30”. */
  readonly until?: string;
  /** The cell’s place as CSS has it: `2 / 3 / 4 / 5`. */
  readonly area?: string;
  /** It stands in no room's column alone, and must name its room even in the grid. */
  readonly across: boolean;
  readonly talk?: TimetableTalk;
}

/** What a row says of a talk; numbers are those of the filters’ choices. */
export interface TimetableTalk {
  readonly key: string;
  readonly href: string;
  readonly lang?: string;
  readonly people: readonly string[];
  readonly track?: string;
  /** Named unless it is a plain talk. */
  readonly kind?: string;
  readonly cancelled: boolean;
  readonly choices: Readonly<Record<TimetableFacet, readonly number[]>>;
}

/** What a programme is filtered by. */
export const TIMETABLE_FACETS = ['room', 'track', 'kind', 'topic'] as const;
export type TimetableFacet = (typeof TIMETABLE_FACETS)[number];

/** What begins at one minute. */
export interface TimetableSlot {
  /** “09:00”; absent where the minute is not known. */
  readonly clock?: string;
  readonly start?: string;
  /** The line of the grid it begins at. */
  readonly line?: number;
  readonly rows: readonly TimetableRow[];
}

export interface TimetableDay {
  /** Absent for what has no known day. */
  readonly day?: string;
  readonly label: string;
  /** The same where space is short. */
  readonly short: string;
  readonly slots: readonly TimetableSlot[];
  /** By room and minute; absent where nothing has a minute. */
  readonly grid?: DayGrid;
}

export interface TimetableChoice {
  readonly label: string;
  readonly count: number;
}

export interface Timetable {
  readonly days: readonly TimetableDay[];
  /** The columns of the widest day. */
  readonly columns: number;
  /** What may be chosen, in the order of the numbers in the rows. */
  readonly choices: Readonly<Record<TimetableFacet, readonly TimetableChoice[]>>;
}

/** An event's programme, day by day in the order of time. */
export function timetableOf(event: Event, { archive, urls }: SiteContext): Timetable {
  const entries = timetableEntries(event, archive);
  const talks = entries.flatMap(({ talk }) => talk ?? []);
  const labels: Record<TimetableFacet, readonly string[]> = {
    room: roomsInOrder(entries),
    track: distinct(talks.flatMap(({ track }) => track ?? [])),
    kind: distinct(talks.map(({ kind }) => kindLabel(kind))),
    topic: distinct(talks.flatMap(topicsOf)).sort((a, b) => a.localeCompare(b)),
  };
  function topicsOf({ topics }: Talk): string[] {
    return topics.flatMap(({ topicId }) => archive.topicById.get(topicId)?.name ?? []);
  }
  const valuesOf = (talk: Talk): Record<TimetableFacet, readonly string[]> => ({
    room: talk.room === undefined ? [] : [talk.room],
    track: talk.track === undefined ? [] : [talk.track],
    kind: [kindLabel(talk.kind)],
    topic: topicsOf(talk),
  });
  const perFacet = <Value>(make: (facet: TimetableFacet) => Value) => ({
    room: make('room'),
    track: make('track'),
    kind: make('kind'),
    topic: make('topic'),
  });

  const rowOf = (entry: TimetableEntry, grid?: DayGrid, place?: GridPlace): TimetableRow => {
    const { talk, title, room } = entry;
    const until = clockOf(entry.end);
    return {
      title,
      ...(room === undefined ? {} : { room }),
      ...(until === undefined || entry.end === entry.start
        ? {}
        : { until: timetableTexts.until(until) }),
      ...(place ? { area: areaOf(place) } : {}),
      across: !grid?.rooms.some((one) => isWithin(place, one)),
      ...(talk ? { talk: rowTalk(talk) } : {}),
    };
  };
  const rowTalk = (talk: Talk): TimetableTalk => {
    const values = valuesOf(talk);
    return {
      key: starKey(talk),
      href: urls.talk(talk),
      ...langOf(talk.language),
      people: talk.speakers.map(({ as }) => as),
      ...(talk.track === undefined ? {} : { track: talk.track }),
      ...(talk.kind === 'talk' ? {} : { kind: kindLabel(talk.kind) }),
      cancelled: talk.state.is === 'cancelled',
      choices: perFacet((facet) => values[facet].map((value) => labels[facet].indexOf(value))),
    };
  };

  const days = [...Map.groupBy(entries, ({ day }) => day)]
    .sort(([a = '~'], [b = '~']) => (a < b ? -1 : 1))
    .map(([day, held]): TimetableDay => {
      const timed = inRoomOrder(held.filter(hasMinute), labels.room);
      const grid = layDay(
        timed.map(({ from, to, room, talk }) => ({
          from,
          ...(to === undefined ? {} : { to }),
          ...(room === undefined ? {} : { room }),
          isBreak: talk === undefined,
        })),
        labels.room,
      );
      const placed = timed.map((entry, index) => ({ entry, place: grid.places[index] }));
      const slots = [...Map.groupBy(placed, ({ entry }) => entry.from)].map(
        ([, begun]): TimetableSlot => {
          const [first] = begun;
          const clock = clockOf(first?.entry.start);
          return {
            ...(clock === undefined ? {} : { clock }),
            ...(first ? { start: first.entry.start, line: (first.place?.firstRow ?? 0) + 2 } : {}),
            rows: begun.map(({ entry, place }) => rowOf(entry, grid, place)),
          };
        },
      );
      const rest = held.filter((entry) => !hasMinute(entry)).map((entry) => rowOf(entry));
      return {
        ...(day === undefined ? {} : { day }),
        label: day === undefined ? timeTexts.dayNotKnown : formatWeekday(day),
        short: day === undefined ? timeTexts.dayNotKnown : formatShortDay(day),
        slots: rest.length > 0 ? [...slots, { rows: rest }] : slots,
        ...(timed.length > 0 ? { grid } : {}),
      };
    });
  const counts = perFacet((facet) => {
    const numbers = talks.flatMap((talk) => [...new Set(valuesOf(talk)[facet])]);
    return labels[facet].map((label) => ({
      label,
      count: numbers.filter((value) => value === label).length,
    }));
  });
  return {
    days,
    columns: Math.max(1, ...days.map(({ grid }) => grid?.columns ?? 1)),
    choices: counts,
  };
}

const isWithin = (place: GridPlace | undefined, room: GridRoom) =>
  place !== undefined && place.firstColumn >= room.firstColumn && place.endColumn <= room.endColumn;

/** Why a row is struck through. */
export const cancelledLabel = recordingTexts.isCancelled;

const distinct = (values: readonly string[]) => [...new Set(values)];

/** Rooms as they are first used, so that the hall of the opening stands first; of one minute, as the programme has them. */
const roomsInOrder = (entries: readonly TimetableEntry[]) =>
  distinct(entries.flatMap(({ talk, room }) => (talk && room !== undefined ? [room] : [])));

/** In the order of time; of one minute by room, breaks last. */
function inRoomOrder<Entry extends TimetableEntry & { readonly from: number }>(
  entries: readonly Entry[],
  rooms: readonly string[],
): Entry[] {
  const rank = ({ room, talk }: Entry) => {
    const at = room === undefined ? -1 : rooms.indexOf(room);
    return (talk ? 0 : 1e6) + (at < 0 ? 1e5 : at);
  };
  return entries.toSorted((a, b) => a.from - b.from || rank(a) - rank(b));
}

/** Lines count from 1, and before the rooms stand the times, above the rows the rooms’ names. */
const areaOf = ({ firstRow, firstColumn, endRow, endColumn }: GridPlace) =>
  [firstRow + 2, firstColumn + 2, endRow + 2, endColumn + 2].join('/');
