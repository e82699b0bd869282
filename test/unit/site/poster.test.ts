import { describe, expect, test } from 'vitest';
import { drawPoster } from '../../../src/site/picture/poster/draw-poster.ts';
import { textWidth } from '../../../src/site/picture/poster/text-width.ts';
import { waveform } from '../../../src/site/picture/poster/waveform.ts';
import { balanceText, wrapText } from '../../../src/site/picture/poster/wrap-text.ts';

const content = {
  seed: 'e/t',
  title: 'A Talk',
  language: 'en',
  people: 'Ada',
  event: 'Conf',
  hue: 200,
};

const titles = [
  ['one word', 'Intro', 'en'],
  [
    'a long English title',
    'On Keeping Promises That Were Made by Somebody Else Long Before You Came to This Team and Read the Wiki',
    'en',
  ],
  [
    'Japanese without spaces',
    '分散システムの監視を五年間続けて分かったこと：メトリクス、ログ、そしてトレースのこれから',
    'ja',
  ],
  ['Thai without spaces', 'สิ่งที่เราเรียนรู้จากการดูแลระบบขนาดใหญ่มาเป็นเวลาสิบปี', 'th'],
  [
    'one endless word',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzestexte'.repeat(3),
    'de',
  ],
  ['five hundred characters', 'so long '.repeat(62).trim(), 'en'],
] as const;

describe.each(titles)('%s', (_, title, language) => {
  test('is set in lines that fit', () => {
    const lines = wrapText(title, language, 14, 6);
    expect(lines.length).toBeLessThanOrEqual(6);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(14.5);
  });

  test('stands on the poster whole or with an ellipsis', () => {
    const said = [...drawPoster({ ...content, title, language }).matchAll(/<text[^>]*>([^<]*)/g)]
      .slice(1, -1)
      .map(([, line = '']) => line)
      .join('')
      .replaceAll(' ', '');
    const whole = title.replaceAll(' ', '');
    expect(said === whole || (said.endsWith('…') && whole.startsWith(said.slice(0, -1)))).toBe(
      true,
    );
  });
});

test('a hyphen stays at the end of its line', () => {
  for (let width = 4; width < 20; width += 0.5) {
    for (const line of wrapText('Making Things Multi-Tenanted and Well-Behaved', 'en', width, 20))
      expect(line).not.toMatch(/^-/);
  }
});

test('balancing needs no more lines and loses no word', () => {
  const text = 'Four or five words that make two lines';
  const plain = wrapText(text, 'en', 12, 4);
  const balanced = balanceText(text, 'en', 12, 4);
  expect(balanced.length).toBe(plain.length);
  expect(balanced.join(' ')).toBe(text);
});

test('markup in a title is shown and not obeyed', () => {
  const svg = drawPoster({ ...content, title: '</text><script>alert(1)</script>&\u0000\u000b' });
  expect(svg).not.toContain('<script>');
  expect(svg).not.toMatch(/[\u0000\u000b]/);
  expect(svg).toContain('&#60;script');
});

test('a title written from right to left begins at the right', () => {
  expect(drawPoster({ ...content, title: 'دروس من الأرشيف', language: 'ar' })).toContain(
    'direction="rtl"',
  );
});

test('a poster is light and always the same', () => {
  const svg = drawPoster(content);
  expect(svg).toBe(drawPoster(content));
  expect(Buffer.byteLength(svg)).toBeLessThan(4_000);
  expect(svg).not.toBe(drawPoster({ ...content, seed: 'e/other' }));
});

test('the bars of a waveform stay between silence and full height', () => {
  for (const seed of ['a', 'b', 'c/d']) {
    for (const height of waveform(seed, 56)) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(1);
    }
  }
});
