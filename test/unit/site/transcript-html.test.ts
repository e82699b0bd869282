import { expect, test } from 'vitest';
import { transcriptHtml } from '../../../src/site/talk/transcript-html.ts';

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

test('what a machine heard leads, paragraph by paragraph, to its line in the file', () => {
  const cues = [
    { start: 0, end: 2, text: 'Um', line: 4 },
    { start: 8, end: 9, text: 'well', line: 7 },
  ];
  const fixUrl = (line: number) => `https://git.example.org/a.vtt?a&b#L${line}`;
  const html = transcriptHtml(cues, { ...options, fixUrl });
  const fixes = /<\/p><a href="([^"]+)" aria-label="([^"]+)">Fix<\/a>/g;
  expect([...html.matchAll(fixes)].map(([, href, name]) => [href, name])).toEqual([
    ['https://git.example.org/a.vtt?a&#38;b#L4', 'Fix the words at the start'],
    ['https://git.example.org/a.vtt?a&#38;b#L7', 'Fix the words at 8 seconds'],
  ]);
  expect(transcriptHtml(cues, options)).not.toContain('Fix');
});

test('a line costs its words and its name: what else is known of it is told once for all', () => {
  const cues = [0, 1].map((start) => ({ start, end: start + 1, text: 'So' }));
  expect(transcriptHtml(cues, options)).toContain(
    '<p><span id="t-0">So</span> <span id="t-1">So</span></p>',
  );
});
