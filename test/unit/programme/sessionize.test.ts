import { expect, test } from 'vitest';
import { byTitle, readText } from './read-text.ts';

const session = (more: object = {}) => ({
  id: '7',
  title: 'Mills',
  startsAt: '2031-05-10T09:00:00',
  endsAt: '2031-05-10T09:45:00',
  speakers: ['u1'],
  roomId: 3,
  ...more,
});
const all = (more: object = {}) => ({
  sessions: [session(more)],
  speakers: [{ id: 'u1', fullName: 'Ada Pool' }],
  rooms: [{ id: 3, name: 'Hall' }],
  questions: [
    { id: 1, question: 'YouTube Video' },
    { id: 2, question: 'Link to a video of an earlier talk' },
  ],
  categories: [{ id: 9, title: 'Track', items: [{ id: 91, name: 'Ops' }] }],
});
const read = (json: unknown) => byTitle(JSON.stringify(json))['Mills'];

test('the view All tells people, rooms and categories by id', () => {
  expect(read(all({ categoryItems: [91] }))).toEqual({
    id: '7',
    title: 'Mills',
    kind: 'talk',
    start: '2031-05-10T09:00',
    end: '2031-05-10T09:45',
    room: 'Hall',
    track: 'Ops',
    speakers: [{ id: 'u1', name: 'Ada Pool' }],
    recordings: [],
    links: [],
  });
});

test('the recording stands in its field, or in the answer to a question about it', () => {
  expect(read(all({ recordingUrl: 'https://youtu.be/abcdefghijk' }))?.recordings).toEqual([
    { video: 'abcdefghijk' },
  ]);
  const answer = (questionId: number) => ({
    questionAnswers: [{ questionId, answerValue: 'https://youtube.com/live/abcdefghijk' }],
  });
  expect(read(all(answer(1)))?.recordings).toEqual([{ video: 'abcdefghijk' }]);
  expect(read(all(answer(2)))?.recordings).toEqual([]);
});

test('accepted but not confirmed is published, declined is not', () => {
  expect(read(all({ status: 'Accepted', isConfirmed: false }))).toBeDefined();
  expect(read(all({ status: 'Declined' }))).toBeUndefined();
});

test('the views Sessions and Grid tell everything in place, the grid twice and without ends', () => {
  const spelt = session({ endsAt: null, speakers: [{ id: 'u1', name: 'Ada Pool' }], room: 'Hall' });
  expect(read([{ groupName: 'All', sessions: [spelt] }])?.speakers).toEqual([
    { id: 'u1', name: 'Ada Pool' },
  ]);
  const rooms = [{ id: 3, name: 'Hall', sessions: [spelt] }];
  const slots = [{ slotStart: '09:00:00', rooms: [{ id: 3, name: 'Hall', session: spelt }] }];
  const grid = readText(JSON.stringify([{ date: '2031-05-10T00:00:00', rooms, timeSlots: slots }]));
  expect(grid.sessions).toHaveLength(1);
  expect(grid.sessions[0]).not.toHaveProperty('end');
});

test('a plenary has no room though it stands under one; a service session is no talk', () => {
  const lunch = session({
    title: 'Mills',
    isPlenumSession: true,
    isServiceSession: true,
    roomId: null,
    speakers: [],
  });
  const found = read([{ date: '2031-05-10', rooms: [{ id: 3, name: 'Hall', sessions: [lunch] }] }]);
  expect(found).not.toHaveProperty('room');
  expect(found?.kind).toBe('other');
});

test.each([
  ['Company', 'Pool & Sons', 'Pool & Sons'],
  ['Affiliation', 'University of Ponds', 'University of Ponds'],
  ['Company / Organisation', 'Pool Ltd', 'Pool Ltd'],
  ['Your company name?', 'Pool Ltd', 'Pool Ltd'],
  ['Where do you work?', 'Pool Ltd', 'Pool Ltd'],
  ['Firma', 'Pool GmbH', 'Pool GmbH'],
  ['Company', 'n/a', undefined],
  ['Company size', '50', undefined],
  ['Will your company sponsor us?', 'Yes', undefined],
])('where people work, asked as “%s” and answered “%s”', (question, answer, affiliation) => {
  const answered = {
    ...all(),
    questions: [{ id: 5, question }],
    speakers: [
      { id: 'u1', fullName: 'Ada Pool', questionAnswers: [{ questionId: 5, answerValue: answer }] },
    ],
  };
  const chosen = {
    ...all(),
    categories: [{ id: 9, title: question, items: [{ id: 93, name: answer }] }],
    speakers: [{ id: 'u1', fullName: 'Ada Pool', categoryItems: [93] }],
  };
  expect(read(answered)?.speakers[0]?.affiliation).toBe(affiliation);
  expect(read(chosen)?.speakers[0]?.affiliation).toBe(affiliation);
});

test.each([
  ['Do not record', 'Yes', false],
  ['Do not record', 'No', undefined],
  ['May we record your session?', 'No', false],
  ['May we record your session?', 'Yes', undefined],
  ['Do you consent to being recorded?', 'no', false],
  ['Have you recorded a talk before?', 'No', undefined],
])('“%s”, answered “%s”', (question, answer, recorded) => {
  const asked = all({ questionAnswers: [{ questionId: 5, answerValue: answer }] });
  expect(read({ ...asked, questions: [{ id: 5, question }] })?.recorded).toBe(recorded);
});
