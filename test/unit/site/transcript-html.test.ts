import { expect, test } from 'vitest';
import { transcriptHtml } from '../../../src/site/transcript-html.ts';

const options = { chapters: [], momentUrl: (second: number) => `?t=${second}&x`, withIds: true };

test('what a caption file says is text and never markup', () => {
  const html = transcriptHtml(
    [{ start: 1.5, end: 3, text: '<img src=x onerror=alert(1)> & "so"', voice: '<b>Ada' }],
    options,
  );
  expect(html).not.toContain('<img');
  expect(html).toContain('&#60;img src=x onerror=alert(1)&#62; &#38; &#34;so&#34;');
  expect(html).toContain('&#60;b&#62;Ada');
  expect(html).toContain('href="?t=1.5&#38;x"');
});

test('every second is named once, by its chapter or by its first cue', () => {
  const html = transcriptHtml(
    [
      { start: 10, end: 10.4, text: 'One' },
      { start: 10.5, end: 12, text: 'two' },
      { start: 12, end: 13, text: 'three' },
    ],
    { ...options, chapters: [{ start: 10, title: 'Ten' }] },
  );
  expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['t-10', 't-12']);
  expect(html).toContain('<h3 id="t-10">Ten</h3>');
});

test('a second transcript on a page names nothing', () => {
  const html = transcriptHtml([{ start: 10, end: 11, text: 'Um' }], { ...options, withIds: false });
  expect(html).not.toContain(' id=');
});
