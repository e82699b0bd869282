import { endSessions } from './end-sessions.ts';
import { layLanes } from './lay-lanes.ts';
import { overlaps, type EndedSession, type GridSession } from './grid-session.ts';

/** Where a session stands in a day's grid: columns and rows from 0, ends excluded. */
export interface GridPlace {
  readonly firstColumn: number;
  readonly endColumn: number;
  readonly firstRow: number;
  readonly endRow: number;
}

/** A room and the columns it has; without a name, what is held in no room that is known. */
export interface GridRoom {
  readonly name?: string;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** The time between two at which something begins or ends. */
export interface GridRow {
  readonly from: number;
  readonly minutes: number;
  /** Nothing is on. */
  readonly idle: boolean;
}

/** A day of a programme by room and minute. */
export interface DayGrid {
  readonly rooms: readonly GridRoom[];
  /** One at least. */
  readonly columns: number;
  readonly rows: readonly GridRow[];
  /** One a session, in the order they were given. */
  readonly places: readonly GridPlace[];
}

interface Placed extends EndedSession {
  readonly number: number;
}

/**
 * Lays the sessions of a day out by room and minute, no two on one spot. What nothing else is beside stands across
 * all rooms. A break beside others stands across the rooms that are free, or until the first of the others begins.
 * Overlaps within a room stand side by side. `roomOrder` names the rooms as they are to stand.
 */
export function layDay(sessions: readonly GridSession[], roomOrder: readonly string[]): DayGrid {
  const all = endSessions(sessions).map((session, number): Placed => ({ ...session, number }));
  const alone = all.filter((one) => !all.some((other) => other !== one && overlaps(one, other)));
  const beside = all.filter((one) => !alone.includes(one));
  const hosts = new Set(beside.flatMap(({ isBreak, room }) => (isBreak ? [] : (room ?? []))));
  const floats = ({ isBreak, room }: Placed) =>
    isBreak === true && (room === undefined || !hosts.has(room));
  const housed = beside.filter((one) => !floats(one));
  const trimmed = beside.filter(floats).map((one) => trim(one, housed));

  const byRoom = Map.groupBy(housed, ({ room }) => room);
  const rooms: GridRoom[] = [];
  const columnsOf = new Map<number, readonly [first: number, end: number]>();
  let columns = 0;
  const addRoom = (name: string | undefined, held: readonly Placed[]) => {
    const { count, places } = layLanes(held);
    for (const one of held) {
      const { lane, width } = places.get(one) ?? { lane: 0, width: 1 };
      columnsOf.set(one.number, [columns + lane, columns + lane + width]);
    }
    rooms.push({
      ...(name === undefined ? {} : { name }),
      firstColumn: columns,
      endColumn: columns + count,
    });
    columns += count;
  };
  const named = [...byRoom.keys()].filter((room) => room !== undefined);
  for (const name of inOrder(named, roomOrder)) addRoom(name, byRoom.get(name) ?? []);

  const placed: Placed[] = [...housed.filter(({ room }) => room !== undefined)];
  const homeless: Placed[] = housed.filter(({ room }) => room === undefined);
  for (const [index, one] of beside.filter(floats).entries()) {
    const runs = [one, trimmed[index]].flatMap((session) => {
      const run = session && freeRun(session, [...placed, ...homeless], columnsOf, columns);
      return run ? [{ session, run }] : [];
    });
    const best = runs.find(({ run: [first, end] }) => end - first === columns) ?? runs[0];
    if (best) {
      columnsOf.set(one.number, best.run);
      placed.push(best.session);
    } else homeless.push(one);
  }
  if (homeless.length > 0) addRoom(undefined, homeless);

  const width = Math.max(1, columns);
  for (const { number } of alone) columnsOf.set(number, [0, width]);
  const drawn = [...alone, ...placed, ...homeless].toSorted((a, b) => a.number - b.number);
  const edges = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const rowOf = new Map(edges.map((edge, row) => [edge, row]));
  return {
    rooms,
    columns: width,
    rows: edges.slice(0, -1).map((from, row) => {
      const to = edges[row + 1] ?? from;
      return {
        from,
        minutes: to - from,
        idle: !drawn.some((one) => one.from < to && one.to > from),
      };
    }),
    places: drawn.map(({ number, from, to }) => {
      const [firstColumn, endColumn] = columnsOf.get(number) ?? [0, width];
      return {
        firstColumn,
        endColumn,
        firstRow: rowOf.get(from) ?? 0,
        endRow: rowOf.get(to) ?? 1,
      };
    }),
  };
}

/** The names as `order` has them; those it lacks come last, as they were met. */
const inOrder = (names: readonly string[], order: readonly string[]) => [
  ...order.filter((name) => names.includes(name)),
  ...names.filter((name) => !order.includes(name)),
];

/** A break up to where the first of the others begins; undefined where one is on already when it begins. */
function trim(one: Placed, others: readonly Placed[]): Placed | undefined {
  if (others.some(({ from, to }) => from <= one.from && to > one.from)) return undefined;
  const begins = others.map(({ from }) => from).filter((from) => from > one.from);
  return { ...one, to: Math.min(one.to, ...begins) };
}

/** The widest run of columns in which nothing is on while `session` lasts. */
function freeRun(
  session: Placed,
  others: readonly Placed[],
  columnsOf: ReadonlyMap<number, readonly [number, number]>,
  columns: number,
): readonly [number, number] | undefined {
  const taken = others.filter((other) => overlaps(session, other));
  const isFree = (column: number) =>
    taken.every(({ number }) => {
      const [first, end] = columnsOf.get(number) ?? [columns, columns];
      return column < first || column >= end;
    });
  let best: readonly [number, number] | undefined;
  for (let first = 0; first < columns; first += 1) {
    let end = first;
    while (end < columns && isFree(end)) end += 1;
    if (end > first && (!best || end - first > best[1] - best[0])) best = [first, end];
    first = end;
  }
  return best;
}
