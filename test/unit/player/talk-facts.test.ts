import { expect, test } from 'vitest';
import { readTalkFacts } from '../../../src/player/talk-facts.ts';

const facts = (dataset: Record<string, string>) => readTalkFacts({ dataset });

test('a talk says what it is, where it lies in its recording and what lies beside it', () => {
  expect(
    facts({
      key: 'harbour/tides',
      title: 'Tides',
      speakers: 'Ada Quay',
      video: 'harbourDay1',
      start: '350',
      end: '1250.5',
      mirrors: '[{"file":"/tides.webm","start":4,"label":"a mirror"},{"video":"harbourDay2"}]',
      neighbours: '[{"title":"Opening","href":"/opening/","start":0,"end":350}]',
    }),
  ).toEqual({
    id: 'harbour/tides',
    title: 'Tides',
    speakers: 'Ada Quay',
    slice: { start: 350, end: 1250.5 },
    sources: [
      { videoId: 'harbourDay1', label: 'The recording', start: 350, end: 1250.5 },
      { file: '/tides.webm', label: 'a mirror', start: 4 },
      { videoId: 'harbourDay2', label: 'Other recording 2', start: 0 },
    ],
    neighbours: [{ title: 'Opening', href: '/opening/', start: 0, end: 350 }],
  });
});

test('what YouTube plays on its own site only is not played here', () => {
  expect(facts({ video: 'harbourDay1', embeddable: 'no' }).sources).toEqual([]);
  expect(facts({ file: '/tides.webm', embeddable: 'no' }).sources).toHaveLength(1);
});

test.each([
  [{ video: '"><script>' }],
  [{ video: 'tooshort' }],
  [{ file: 'javascript:alert(1)' }],
  [{ file: 'data:text/html,x' }],
  [{ mirrors: '{' }],
  [{ mirrors: '[null,1,"x",{},{"file":"javascript:1"},{"video":7}]' }],
  [{}],
])('nothing is played of %o', (dataset) => {
  expect(facts(dataset as Record<string, string>).sources).toEqual([]);
});

test.each([
  [{ start: '-5' }, { start: 0 }],
  [{ start: 'NaN', end: 'x' }, { start: 0 }],
  [{ start: '10', end: '5' }, { start: 10 }],
  [{ start: '', end: '' }, { start: 0 }],
  [{ start: 'Infinity' }, { start: 0 }],
])('the slice of %o is %o', (dataset, slice) => {
  expect(facts(dataset as Record<string, string>).slice).toEqual(slice);
});
