import { expect, test } from 'vitest';
import { eventKey, learnEventNames } from '../../../src/domain/titles/body/event-names.ts';
import { NO_EVIDENCE } from '../../../src/domain/titles/evidence/evidence.ts';
import { stripEvent } from '../../../src/domain/titles/body/strip-event.ts';

const names = learnEventNames([], 'Salt Conf 2031', NO_EVIDENCE);

test.each([
  ['Salt Conf 2031 - Tides', 'Tides'],
  ['Salt Conf 2031: Tides', 'Tides'],
  ['Salt Conf 2031 Tides', 'Tides'],
  ['Salt Conf 2031- Tides', 'Tides'],
  ['Salt Conf 2031-Tides', 'Tides'],
  ['SaltConf 2031 | Tides', 'Tides'],
  ['[Salt Conf 2031] Tides', 'Tides'],
  ['Tides (Salt Conf 2031)', 'Tides'],
  ['Tides - Salt Conf', 'Tides'],
  ["Tides - Salt Conf '31", 'Tides'],
  ['Tides at Salt Conf 2031', 'Tides'],
  ['Tides. Salt Conf 2031', 'Tides'],
  ['Tides - SaltConference 2031', 'Tides'],
  ['Tides - Salt Conf 2031 - Ann Lee', 'Tides - Ann Lee'],
  ['Tides - Salt Conf 2031 / Reef Night', 'Tides'],
  ['Ann Lee - Salt Conf 2031 Closing Keynote', 'Ann Lee - Closing Keynote'],
  ['Keynote: Salt Conf 2031 - Ann Lee', 'Keynote - Ann Lee'],
  ['Tides 8 - Salt Conf 2031', 'Tides 8'],
  ['Salt Conf 2031 3 Reasons', '3 Reasons'],
  ['Salt Conf 2031 Julia Sand - Tides', 'Julia Sand - Tides'],
  ['Salt in the Sea', 'Salt in the Sea'],
  ['Salt Conf 2031', 'Salt Conf 2031'],
])('%s is %s without its event', (title, text) => {
  expect(stripEvent(title, names).text).toBe(text);
});

test('an event is learnt from repetition, a person or a series is not', () => {
  const titles = ['Tides', 'Nets', 'Ropes', 'Logs', 'Boats', 'Sails', 'Knots', 'Masts'].flatMap(
    (topic, i) => [
      `${topic} - Reef Night ${2020 + i}`,
      `Ann Lee - ${topic}`,
      ...(i < 5 ? [`Sailor's Challenge: ${topic}`] : []),
    ],
  );
  const { keys } = learnEventNames(titles, '', NO_EVIDENCE);
  expect([...keys]).toEqual([eventKey('Reef Night 2020')]);
});

test.each([
  ['Salt Conf 2031', 'SALT  conf 2029'],
  ['Salt Meetup June 2031', 'Salt Meetup July 2031'],
  ['Salt Conf #3', 'Salt Conf 4'],
])('%s and %s have one key', (one, other) => {
  expect(eventKey(one)).toBe(eventKey(other));
});
