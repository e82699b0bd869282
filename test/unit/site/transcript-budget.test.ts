import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { transcriptHtml } from '../../../src/site/talk/transcript-html.ts';
import { createRandom } from '../../generate/random.ts';
import { inventVocabulary } from '../../generate/words.ts';

/** 45 minutes of speech: a line of seven words every 2.7 seconds, 7,000 words in all. */
function speech(seed: number) {
  const random = createRandom(seed);
  const vocabulary = inventVocabulary(random, 4_000);
  return Array.from({ length: 1_000 }, (_, index) => ({
    start: Math.round(index * 2_700 + 400 * random.next()) / 1_000,
    end: Math.round(index * 2_700 + 2_650) / 1_000,
    text: Array.from({ length: 7 }, () => vocabulary.draw(random)).join(' '),
    line: 5 + index * 3,
  }));
}

const chapters = Array.from({ length: 9 }, (_, index) => ({
  start: index * 300,
  title: `Part ${index + 1}`,
}));

const write = (seed: number, withIds: boolean) =>
  transcriptHtml(speech(seed), {
    chapters,
    momentUrl: (second) => `https://www.youtube.com/watch?v=quay26talkA&t=${Math.floor(second)}s`,
    withIds,
    fixUrl: (line) =>
      `https://git.example.org/quay/archive/tree/main/data/events/quay-2026/synced/captions/quay26talkA.en.auto.vtt#L${line}`,
  });

test('a transcript of 45 minutes takes half of a page’s 90 kB, and two languages fit', () => {
  const one = write(1, true);
  const both = one + write(2, false);
  const size = (html: string) => gzipSync(html).length;
  expect(size(one)).toBeLessThan(45_000);
  expect(size(both)).toBeLessThan(80_000);
});
