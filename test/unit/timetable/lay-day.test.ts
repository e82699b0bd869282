import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layDay, type DayGrid } from '../../../src/domain/timetable/lay-day.ts';
import type { GridSession } from '../../../src/domain/timetable/grid-session.ts';

const ROOMS = ['Hall', 'Loft', 'Quay'];

/** “Hall 9:00–9:30”, without a room “– 9:00–9:30”, without an end “Hall 9:00”; a break ends in “!”. */
function session(line: string): GridSession {
  const [, room = '', from = '', to, mark] =
    /^(\S+) (\d+:\d\d)(?:–(\d+:\d\d))?(!)?$/.exec(line) ?? [];
  return {
    from: minutes(from),
    ...(to === undefined ? {} : { to: minutes(to) }),
    ...(room === '–' ? {} : { room }),
    ...(mark === undefined ? {} : { isBreak: true }),
  };
}

const minutes = (clock: string) => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

const clock = (minute: number) =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** Where each session stands: its columns from 0, and its times as they are drawn. */
function drawn(lines: readonly string[]): string[] {
  const grid = layDay(lines.map(session), ROOMS);
  return grid.places.map(({ firstColumn, endColumn, firstRow, endRow }) => {
    const last = grid.rows[endRow - 1];
    const to = (last?.from ?? 0) + (last?.minutes ?? 0);
    return `${firstColumn}–${endColumn} ${clock(grid.rows[firstRow]?.from ?? 0)}–${clock(to)}`;
  });
}

test.each([
  ['two rooms', ['Hall 9:00–9:30', 'Loft 9:00–9:45'], ['0–1 9:00–9:30', '1–2 9:00–9:45']],
  [
    'a keynote that nothing is beside',
    ['Hall 9:00–10:00', 'Hall 10:00–10:30', 'Loft 10:00–10:30'],
    ['0–2 9:00–10:00', '0–1 10:00–10:30', '1–2 10:00–10:30'],
  ],
  [
    'lunch',
    ['Hall 11:00–12:00', 'Loft 11:00–12:00', '– 12:00–13:00!'],
    ['0–1 11:00–12:00', '1–2 11:00–12:00', '0–2 12:00–13:00'],
  ],
  [
    'lunch while a workshop goes on in the middle room',
    ['Hall 11:00–12:00', 'Loft 11:00–13:00', 'Quay 11:00–12:00', '– 12:00–13:00!'],
    ['0–1 11:00–12:00', '1–2 11:00–13:00', '2–3 11:00–12:00', '0–1 12:00–13:00'],
  ],
  [
    'registration all day long, drawn until the first talk',
    [
      'Foyer 8:00–18:00!',
      'Hall 9:00–9:30',
      'Loft 9:00–17:00',
      'Quay 9:00–9:30',
      'Quay 17:00–17:30',
      'Loft 17:00–17:30',
    ],
    [
      '0–3 8:00–9:00',
      '0–1 9:00–9:30',
      '1–2 9:00–17:00',
      '2–3 9:00–9:30',
      '2–3 17:00–17:30',
      '1–2 17:00–17:30',
    ],
  ],
  [
    'an exhibition that opens with the talks, in a column without a room',
    ['– 9:00–12:00!', 'Hall 9:00–12:00', 'Loft 9:00–12:00'],
    ['2–3 9:00–12:00', '0–1 9:00–12:00', '1–2 9:00–12:00'],
  ],
  [
    'a coffee in a room that has talks',
    ['Hall 9:00–9:30!', 'Loft 9:00–9:30', 'Hall 9:30–10:00', 'Loft 9:30–10:00'],
    ['0–1 9:00–9:30', '1–2 9:00–9:30', '0–1 9:30–10:00', '1–2 9:30–10:00'],
  ],
  [
    'a talk without a room beside others',
    ['– 9:00–9:30', 'Hall 9:00–9:30'],
    ['1–2 9:00–9:30', '0–1 9:00–9:30'],
  ],
  [
    'two talks at once in one room, and one in a lane that is free',
    ['Hall 9:00–10:00', 'Hall 9:30–10:30', 'Hall 10:30–11:00', 'Loft 9:00–11:00'],
    ['0–1 9:00–10:00', '1–2 9:30–10:30', '0–2 10:30–11:00', '2–3 9:00–11:00'],
  ],
  ['one room alone', ['Hall 9:00–9:30', 'Hall 9:30–10:00'], ['0–1 9:00–9:30', '0–1 9:30–10:00']],
  ['a night', ['Hall 23:00–25:30', 'Loft 23:30–24:30'], ['0–1 23:00–25:30', '1–2 23:30–24:30']],
  [
    'no end, until the next of the room',
    ['Hall 9:00', 'Hall 9:20–9:40'],
    ['0–1 9:00–9:20', '0–1 9:20–9:40'],
  ],
  ['no end, and nothing after it', ['Hall 9:00'], ['0–1 9:00–9:30']],
  ['an end that is the beginning', ['Hall 9:00–9:00'], ['0–1 9:00–9:30']],
  ['an end before the beginning', ['Hall 9:00–8:00'], ['0–1 9:00–9:30']],
  ['a week', ['Hall 9:00–177:00'], ['0–1 9:00–33:00']],
  ['nothing', [], []],
])('%s', (_, lines, places) => {
  expect(drawn(lines)).toEqual(places);
});

test('rooms stand in the given order, and only those in which something is beside something', () => {
  const grid = layDay(
    ['Loft 9:00–9:30', 'Hall 9:00–9:30', 'Quay 12:00–13:00', 'Shed 9:10–9:20'].map(session),
    ROOMS,
  );
  expect(grid.rooms.map(({ name }) => name)).toEqual(['Hall', 'Loft', 'Shed']);
});

test('the time between two days’ halves is idle', () => {
  const { rows } = layDay(['Hall 9:00–10:00', 'Hall 20:00–21:00'].map(session), ROOMS);
  expect(rows).toEqual([
    { from: 540, minutes: 60, idle: false },
    { from: 600, minutes: 600, idle: true },
    { from: 1200, minutes: 60, idle: false },
  ]);
});

const anySession = fc.record(
  {
    from: fc.integer({ min: 0, max: 60 }).map((step) => 480 + 10 * step),
    to: fc.integer({ min: 0, max: 70 }).map((step) => 480 + 10 * step),
    room: fc.constantFrom(...ROOMS, 'Shed'),
    isBreak: fc.boolean(),
  },
  { requiredKeys: ['from'] },
) as fc.Arbitrary<GridSession>;
const anyDay = fc.array(anySession, { maxLength: 25 });

const law = (holds: (grid: DayGrid, sessions: readonly GridSession[]) => void) =>
  fc.assert(
    fc.property(anyDay, (sessions) => holds(layDay(sessions, ROOMS), sessions)),
    {
      numRuns: 300,
    },
  );

test('every session has one place, within the grid, and begins where it begins', () => {
  law(({ places, rows, columns }, sessions) => {
    expect(places).toHaveLength(sessions.length);
    for (const [index, { firstColumn, endColumn, firstRow, endRow }] of places.entries()) {
      expect(firstColumn).toBeGreaterThanOrEqual(0);
      expect(firstColumn).toBeLessThan(endColumn);
      expect(endColumn).toBeLessThanOrEqual(columns);
      expect(firstRow).toBeLessThan(endRow);
      expect(endRow).toBeLessThanOrEqual(rows.length);
      expect(rows[firstRow]?.from).toBe(sessions[index]?.from);
    }
  });
});

test('no two sessions lie on one spot', () => {
  law(({ places }) => {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const columns = one.firstColumn < other.endColumn && other.firstColumn < one.endColumn;
        const rows = one.firstRow < other.endRow && other.firstRow < one.endRow;
        expect(columns && rows).toBe(false);
      }
    }
  });
});

test('a talk with a room stands in its room’s columns, or across all', () => {
  law(({ places, rooms, columns }, sessions) => {
    for (const [index, { room, isBreak }] of sessions.entries()) {
      const place = places[index];
      if (room === undefined || isBreak === true || !place) continue;
      const own = rooms.find(({ name }) => name === room);
      const across = place.firstColumn === 0 && place.endColumn === columns;
      const within =
        own !== undefined &&
        place.firstColumn >= own.firstColumn &&
        place.endColumn <= own.endColumn;
      expect(across || within).toBe(true);
    }
  });
});

test('rows follow each other without a gap', () => {
  law(({ rows }) => {
    for (const [index, { from, minutes: length }] of rows.entries()) {
      expect(length).toBeGreaterThan(0);
      const next = rows[index + 1];
      if (next) expect(next.from).toBe(from + length);
    }
  });
});
