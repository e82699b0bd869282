import { SyncedSessionSchema } from '../../../src/domain/schema/synced-programme.ts';
import { toSyncedSession } from '../../../src/domain/programme/sessions/to-synced-session.ts';
import { expect, test } from 'vitest';
import { plannedSessions } from '../../../src/domain/planned/planned-sessions.ts';
import { refuseEmptied } from '../../../src/domain/programme/sessions/refuse-emptied.ts';
import { takeProgramme } from '../../../src/domain/programme/sessions/take-programme.ts';
import type { ProgrammeSession } from '../../../src/domain/programme/model/programme.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';

const session = (title: string, fields: Partial<ProgrammeSession> = {}): ProgrammeSession => ({
  title,
  kind: 'talk',
  speakers: [],
  recordings: [],
  links: [],
  ...fields,
});
const take = (known: Parameters<typeof takeProgramme>[0], ...sessions: ProgrammeSession[]) =>
  takeProgramme(known, { format: 'frab-xml', sessions }, { biographies: false });

test('a second import of the same programme changes nothing', () => {
  const one = session('Reading the Tides', { id: 'a', start: '2031-05-14T09:00+02:00' });
  const first = take(undefined, one, session('Opening', { id: 'b' }));
  const second = take(first.programme, one, session('Opening', { id: 'b' }));
  expect(second.programme).toEqual(first.programme);
  expect(second.changes.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
});

test.each([
  ['a talk of a new name, by the source’s id', { id: 'a', title: 'Reading the Sea' }],
  ['a talk whose source’s id is another, by its name', { id: 'z', title: 'Reading the Tides' }],
  ['a talk at another time', { id: 'a', start: '2031-05-14T11:00', title: 'Reading the Tides' }],
])('%s keeps the id it has', (_, { title, ...fields }) => {
  const known = take(undefined, session('Reading the Tides', { id: 'a' })).programme;
  const { programme, changes } = take(known, session(title, fields));
  expect(programme.sessions.map(({ id }) => id)).toEqual(['reading-the-tides']);
  expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
});

test('two talks of one name have an id each, and keep it when they change places', () => {
  const [one, two] = [session('Welcome', { id: '1' }), session('Welcome', { id: '2' })];
  const known = take(undefined, one, two).programme;
  expect(known.sessions.map(({ id, source }) => [id, source])).toEqual([
    ['welcome', '1'],
    ['welcome-2', '2'],
  ]);
  expect(take(known, two, one).programme.sessions.map(({ id }) => id)).toEqual([
    'welcome-2',
    'welcome',
  ]);
});

test('what the programme names no longer stays and is cancelled, until it is named again', () => {
  const [one, two] = [session('Tides', { id: '1' }), session('Lights', { id: '2' })];
  const known = take(undefined, one, two).programme;
  const without = take(known, one);
  expect(without.programme.sessions.map(({ id, cancelled }) => [id, cancelled])).toEqual([
    ['tides', undefined],
    ['lights', true],
  ]);
  expect(take(without.programme, one).changes.map(({ kind }) => kind)).toEqual([
    'unchanged',
    'unchanged',
  ]);
  expect(take(without.programme, one, two).changes.map(({ kind }) => kind)).toEqual([
    'unchanged',
    'back',
  ]);
});

test('a programme that names nothing, or hardly anything of what is known, is refused', () => {
  const known = take(undefined, ...['A', 'B', 'C', 'D'].map((title) => session(title))).programme;
  expect(() => refuseEmptied(known, [])).toThrow('names no session');
  expect(() => refuseEmptied(known, take(known, session('Other')).changes)).toThrow('4 of 4');
  expect(() => refuseEmptied(known, take(known, session('A')).changes)).not.toThrow();
});

test('biographies are written only where the archive publishes them', () => {
  const told = session('Tides', { speakers: [{ name: 'Ada Ferry', biography: 'Sails.' }] });
  const programme = { format: 'frab-xml', sessions: [told] } as const;
  const of = (biographies: boolean) =>
    takeProgramme(undefined, programme, { biographies }).programme.sessions[0]?.speakers;
  expect(of(false)).toEqual([{ name: 'Ada Ferry' }]);
  expect(of(true)).toEqual([{ name: 'Ada Ferry', biography: 'Sails.' }]);
});

test('an address nobody may follow and a text too long for a line do not get in', () => {
  const { programme } = take(
    undefined,
    session('T'.repeat(900), {
      links: [{ label: 'Bad', url: 'javascript:alert(1)' }],
      recordings: [{ url: 'file:///etc/passwd' }],
    }),
  );
  expect(programme.sessions[0]).toMatchObject({
    title: 'T'.repeat(500),
    links: [],
    recordings: [],
  });
});

const hand = (...sessions: object[]) => ScheduleFileSchema.parse({ sessions }).sessions;

test.each([
  ['of one name', { id: 'mine', title: 'Reading the tides!' }],
  ['of one id', { id: 'reading-the-tides', title: 'Tides' }],
  ['in one room at one minute', { id: 'x', title: 'T', room: 'Hall', start: '2031-05-14T09:00' }],
])('sessions %s in schedule and programme are one, under the schedule’s key', (_, entry) => {
  const { programme } = take(
    undefined,
    session('Reading the Tides', { room: 'Hall', start: '2031-05-14T09:00' }),
  );
  const planned = plannedSessions({ sessions: hand(entry), programme });
  expect(planned.map(({ key, title }) => [key, title])).toEqual([[entry.id, entry.title]]);
});

test('a programme’s session whose id the schedule gave to another gets a key of its own', () => {
  const { programme } = take(
    undefined,
    session('Welcome', { start: '2031-05-14T09:00' }),
    session('Welcome', { start: '2031-05-15T09:00' }),
  );
  const sessions = hand({ id: 'welcome', title: 'Welcome', start: '2031-05-15T09:00' });
  const keys = plannedSessions({ sessions, programme }).map(({ key, start }) => [key, start]);
  expect(new Set(keys.map(([key]) => key)).size).toBe(2);
  expect(keys[0]).toEqual(['welcome', '2031-05-15T09:00']);
});

test('what of a session does not fit its file is cut or left out, and hinders no other', () => {
  const odd = {
    title: `${'x'.repeat(499)}🌊🌊`,
    kind: 'talk',
    start: '2031-05-14T99999',
    end: 'soon',
    abstract: 'y'.repeat(20_001),
    speakers: [{ name: 'N'.repeat(501), id: 'i'.repeat(501) }],
    recordings: [{ url: `https://a.example/${'x'.repeat(2_001)}` }],
    links: [{ label: 'L', url: `https://a.example/${'x'.repeat(2_001)}` }],
  } as const;
  const said: string[] = [];
  const session = toSyncedSession(odd, 'odd', false, (what) => said.push(what));
  expect(session).toEqual({
    ...{ id: 'odd', title: 'x'.repeat(499), kind: 'talk', abstract: 'y'.repeat(20_000) },
    ...{ speakers: [{ name: 'N'.repeat(500), id: 'i'.repeat(500) }], recordings: [], links: [] },
  });
  expect(SyncedSessionSchema.safeParse(session).success).toBe(true);
  const link = `https://a.example/${'x'.repeat(42)}`;
  expect(said).toEqual([
    'title of 503 signs cut to 500',
    'name of 501 signs cut to 500',
    'id of a speaker of 501 signs cut to 500',
    'abstract of 20001 signs cut to 20000',
    `recording “${link}” left out, it does not fit`,
    `link “${link}” left out, it does not fit`,
    'start “2031-05-14T99999” left out, it does not fit',
    'end “soon” left out, it does not fit',
  ]);
});
