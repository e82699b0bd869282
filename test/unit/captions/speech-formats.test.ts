import { expect, test } from 'vitest';
import { detectCaptionFormat } from '../../../src/domain/captions/formats/formats.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

const json = (value: unknown) => JSON.stringify(value);
const first = { start: 0, end: 2.5, text: 'We moor at dusk.' };
const second = { start: 2.5, end: 6, text: 'Then we eat.' };
const segments = [
  { id: 0, ...first, text: ' We moor at dusk.' },
  { id: 1, ...second, text: ' Then we eat.' },
];

test.each([
  ['Whisper’s JSON', json({ text: '', segments, language: 'en' })],
  [
    'faster-whisper’s JSON, whole seconds',
    json({ language: 'English', segments: segments.map((each) => ({ words: null, ...each })) }),
  ],
  [
    'whisper.cpp’s JSON',
    json({
      systeminfo: '',
      result: { language: 'en' },
      transcription: segments.map(({ start, end, text }) => ({
        timestamps: { from: '00:00:00,000', to: '00:00:02,500' },
        offsets: { from: start * 1000, to: end * 1000 },
        text,
      })),
    }),
  ],
  [
    'a pipeline’s chunks',
    json({
      text: '',
      language: 'en',
      chunks: segments.map(({ start, end, text }) => ({ timestamp: [start, end], text })),
    }),
  ],
  [
    'clocks as text',
    json({
      language: 'en',
      segments: [
        { start: '00:00:00.000', end: '00:00:02.500', text: first.text },
        { start: '2.5', end: '6.0', text: second.text },
      ],
    }),
  ],
  [
    'what Whisper prints',
    `Detected language: English\n[00:00.000 --> 00:02.500]  We moor at dusk.\n[00:02.500 --> 00:06.000]  Then we eat.\n`,
  ],
  [
    'what whisper.cpp prints, in colour',
    `whisper_full: auto-detected language: en (p = 0.97)\n[00:00:00.000 --> 00:00:02.500]   \u001b[38;5;71mWe moor\u001b[0m at dusk.\n[00:00:02.500 --> 00:00:06.000]   Then we eat.\n`,
  ],
  [
    'what faster-whisper prints',
    `Detected language 'en' with probability 0.98\n[0.00s -> 2.50s] We moor at dusk.\n[2.50s -> 6.00s] Then we eat.`,
  ],
])('%s is read, its language too, and counts as heard by a machine', (_, text) => {
  expect(parseCaptions(text)).toEqual({
    cues: [first, second],
    language: 'en',
    kind: 'auto',
    problems: [],
  });
});

test.each([
  ['Whisper’s TSV', 'start\tend\ttext\n0\t2500\tWe moor at dusk.\n2500\t6000\tThen we eat.\n'],
  ['whisper.cpp’s CSV', 'start,end,text\n0,2500," We moor at dusk."\n2500,6000," Then we eat."\n'],
  [
    'an editor’s labels',
    '0.000000\t2.500000\tWe moor at dusk.\n2.500000\t6.000000\tThen we eat.\n',
  ],
  ['a line of JSON each', segments.map((each) => json(each)).join('\n')],
  [
    'transcript-api’s list',
    json([
      { text: first.text, start: 0, duration: 2.5 },
      { text: second.text, start: 2.5, duration: 3.5 },
    ]),
  ],
  [
    'transcript-api’s object',
    json({
      video_id: 'x',
      snippets: [
        { text: first.text, start: 0, duration: 2.5 },
        { text: second.text, start: 2.5, duration: 3.5 },
      ],
    }),
  ],
  [
    'a service that counts milliseconds',
    json({
      utterances: [
        { start: 0, end: 2500, text: first.text },
        { start: 2500, end: 6000, text: second.text },
      ],
    }),
  ],
  [
    'AWS’s segments',
    json({
      results: {
        audio_segments: [
          { start_time: '0.0', end_time: '2.5', transcript: first.text },
          { start_time: '2.5', end_time: '6.0', transcript: second.text },
        ],
      },
    }),
  ],
  [
    'ASS',
    '[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nComment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,not said\nDialogue: 0,0:00:00.00,0:00:02.50,Default,,0,0,0,,{\\an8}We moor\\Nat dusk.\nDialogue: 1,0:00:00.00,0:00:02.50,Shadow,,0,0,0,,{\\an8}We moor\\Nat dusk.\nDialogue: 0,0:00:02.50,0:00:06.00,Default,,0,0,0,,{\\k20}Then{\\k10} we {\\p1}m 0 0 l 9 9{\\p0}eat.\n',
  ],
  [
    'SSA',
    '[events]\r\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\r\nDIALOGUE: Marked=0,0:00:00.00,0:00:02.50,Default,,0,0,0,,We moor at dusk.\r\nDialogue: Marked=0,0:00:02.50,0:00:06.00,Default,,0,0,0,,Then we eat.\r\n',
  ],
  [
    'LRC',
    '[ti:Boats]\n[offset:+500]\n[00:00.50]We moor at dusk.\n[00:03.00]<00:03.00>Then <00:04.00>we eat.\n[00:06.50]\n',
  ],
])('%s is read', (_, text) => {
  expect(parseCaptions(text).cues).toEqual([first, second]);
  expect(parseCaptions(text).problems).toEqual([]);
});

test('a line of LRC with several times is said several times', () => {
  expect(
    parseCaptions('[00:01.00][00:09.00]Heave\n[00:05.00]Ho\n').cues.map(({ start, text }) => [
      start,
      text,
    ]),
  ).toEqual([
    [1, 'Heave'],
    [5, 'Ho'],
    [9, 'Heave'],
  ]);
});

test('a transcript copied off a page is read, with the names before its times', () => {
  expect(parseCaptions('0:00\nwe moor\nat dusk\n1:02:03\nthen we eat\n').cues).toEqual([
    { start: 0, end: 3723, text: 'we moor at dusk' },
    { start: 3723, end: 3727, text: 'then we eat' },
  ]);
  expect(parseCaptions('Ada Pool  0:03\nWe moor.\n\nBo Reed  0:09\nWhere?\n').cues).toMatchObject([
    { start: 3, end: 9, text: 'We moor.', voice: 'Ada Pool' },
    { start: 9, text: 'Where?', voice: 'Bo Reed' },
  ]);
});

test('speakers are voices, whoever tells them', () => {
  const spoken = segments.map((each, index) => ({ ...each, speaker: `SPEAKER_0${index}` }));
  expect(parseCaptions(json({ segments: spoken })).cues.map(({ voice }) => voice)).toEqual([
    'SPEAKER_00',
    'SPEAKER_01',
  ]);
  const table = 'start\tend\tspeaker\ttext\n0\t2500\tAda Pool\tWe moor.\n';
  expect(parseCaptions(table).cues).toEqual([
    { start: 0, end: 2.5, text: 'We moor.', voice: 'Ada Pool' },
  ]);
  const srt = '1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_01]: Note: we moor.\n';
  expect(parseCaptions(srt).cues).toEqual([
    { start: 1, end: 2, text: 'Note: we moor.', voice: 'SPEAKER_01' },
  ]);
});

const meeting = (...lines: string[]) =>
  `WEBVTT\n\n${lines.map((line, at) => `${at + 1}\n00:00:0${at}.000 --> 00:00:0${at}.900\n${line}\n`).join('\n')}`;
const voices = (text: string) =>
  parseCaptions(text).cues.map(({ voice, text: said }) => [voice, said]);

test.each([
  [
    'Zoom names everybody on every line',
    meeting('Ada Pool: We moor.', 'Bo Reed: Where?'),
    [
      ['Ada Pool', 'We moor.'],
      ['Bo Reed', 'Where?'],
    ],
  ],
  [
    'Otter names them where they begin',
    meeting('Ada Pool: We moor.', 'At dusk.', 'Bo Reed: Where?'),
    [
      ['Ada Pool', 'We moor.'],
      [undefined, 'At dusk.'],
      ['Bo Reed', 'Where?'],
    ],
  ],
  [
    'Teams writes a voice over two lines',
    meeting('<v Ada Pool>We moor,\nat dusk.</v>'),
    [['Ada Pool', 'We moor, at dusk.']],
  ],
  [
    'two voices in one cue keep both names',
    meeting('<v Ada Pool>We moor?</v>\n<v Bo Reed>Yes.</v>'),
    [
      ['Ada Pool', 'We moor?'],
      ['Bo Reed', 'Yes.'],
    ],
  ],
  [
    'numbered speakers',
    meeting('Speaker 1: We moor.', 'Speaker 2: Where?'),
    [
      ['Speaker 1', 'We moor.'],
      ['Speaker 2', 'Where?'],
    ],
  ],
  [
    'a word before a colon is no name',
    meeting('Note: we moor.', 'Then we eat.', 'Now we sleep.'),
    [
      [undefined, 'Note: we moor.'],
      [undefined, 'Then we eat.'],
      [undefined, 'Now we sleep.'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(voices(text)).toEqual(expected);
});

test('Stream’s notes tell the language and that a machine heard it', () => {
  const text =
    'WEBVTT\n\nNOTE language:en-us\n\nNOTE Confidence: 0.87\n\n3f1c\n00:03.000 --> 00:05.000\nGood morning\n';
  expect(parseCaptions(text)).toMatchObject({
    language: 'en-US',
    kind: 'auto',
    cues: [{ text: 'Good morning' }],
  });
});

test.each([
  ['words without a time in JSON', json({ segments: [...segments, { text: 'lost' }] })],
  ['a row without times', 'start\tend\ttext\n0\t2500\tWe moor.\nx\ty\tlost\n'],
  [
    'a line of dialogue without times',
    '[Events]\nDialogue: 0,0:00:00.00,0:00:02.50,Default,,0,0,0,,We moor.\nDialogue: 0,soon,later,Default,,0,0,0,,lost\n',
  ],
  [
    'an event of JSON3 without a time',
    json({ events: [{ tStartMs: 0, segs: [{ utf8: 'We moor.' }] }, { segs: [{ utf8: 'lost' }] }] }),
  ],
  [
    'a paragraph of YouTube’s without a time',
    '<timedtext><body><p t="0" d="9">We moor.</p><p>lost</p></body></timedtext>',
  ],
])('%s are named, and the rest is read', (_, text) => {
  const { cues, problems } = parseCaptions(text);
  expect(cues.at(0)?.text).toMatch(/We moor/);
  expect(problems).toHaveLength(1);
});

test.each([
  ['<SAMI><BODY>', /SAMI/],
  ['{0}{25}We moor', /MicroDVD/],
  ['#EXTM3U\nseg1.vtt', /stream/],
  ['%PDF-1.7', /PDF/],
  ['{"title": "A talk"}', /JSON/],
  ['', /empty/],
  ['Just some words', /no line tells a time/],
])('%j is refused by what it is', (text, reason) => {
  expect(parseCaptions(text).problems[0]?.message).toMatch(reason);
});

test.each([
  ['x.webvtt', 'vtt'],
  ['x.itt', 'ttml'],
  ['x.ssa', 'ass'],
  ['x.json', undefined],
  ['x.txt', undefined],
])('an empty file called %s is %s', (name, format) => {
  expect(detectCaptionFormat('', name)).toBe(format);
});
