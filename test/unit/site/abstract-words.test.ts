import { expect, test } from 'vitest';
import { abstractWords } from '../../../src/site/search/abstract-words.ts';
import { archiveOf } from '../archive/make-sources.ts';

const wordsOf = (abstracts: readonly (string | undefined)[], title = 'Locks') =>
  abstractWords(
    archiveOf({
      events: [
        {
          sessions: abstracts.map((abstract, at) => ({
            id: `talk-${at}`,
            title,
            ...(abstract !== undefined && { abstract }),
          })),
        },
      ],
    }),
  );
const first = 'brookcon-2031/talk-0';

test('a small archive’s abstracts are found by nearly all their words, once each, in their order', () => {
  expect(wordsOf(['Weirs hold water. Weirs, and water, are old.']).get(first)).toBe(
    'weirs hold water and are old',
  );
});

test('words of the title are found there, and need no second place', () => {
  expect(wordsOf(['Old locks leak'], 'The old lock').get(first)).toBe('locks leak');
});

test('a talk without an abstract has no words', () => {
  expect([...wordsOf([undefined, 'Weirs hold'])]).toEqual([['brookcon-2031/talk-1', 'weirs hold']]);
});

test('what more than a quarter of many abstracts say tells none of them apart', () => {
  const abstracts = Array.from({ length: 40 }, (_, at) => `Everybody loves thing${at}`);
  expect(wordsOf(abstracts).get(first)).toBe('thing0');
});

test('in an archive of many abstracts each brings fewer words, the rarest', () => {
  const own = Array.from({ length: 300 }, (_, at) => `rare${at}x`).join(' ');
  const few = wordsOf([own]).get(first)?.split(' ') ?? [];
  expect(few).toHaveLength(120);
  const many = wordsOf([own, ...Array.from({ length: 399 }, (_, at) => `one${at}`)]);
  expect(many.get(first)?.split(' ')).toHaveLength(30);
});
