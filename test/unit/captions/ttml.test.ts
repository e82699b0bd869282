import { expect, test } from 'vitest';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

const ns = 'xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"';
const doc = (root: string, body: string) =>
  `<?xml version="1.0"?>\n<tt ${ns} ${root} xml:lang="en"><head><styling/></head>${body}</tt>`;
const times = (text: string) => parseCaptions(text).cues.map(({ start, end }) => [start, end]);
const two = (first: string, second: string) =>
  `<body><div><p ${first}>Moor the boat.</p><p ${second}>Mind<br/>the tide.</p></div></body>`;

const expected = [
  [2, 4.5],
  [4.5, 8.2],
];

test.each([
  [
    'clocks',
    doc('', two('begin="00:00:02.000" end="00:00:04.500"', 'begin="0:00:04.5" end="0:00:08.2"')),
  ],
  ['seconds and lengths', doc('', two('begin="2s" dur="2.5s"', 'begin="4500ms" dur="3700ms"'))],
  [
    'minutes and hours',
    doc('', two('begin="0.0333333m" end="0.075m"', 'begin="0.00125h" end="8.2s"')),
  ],
  [
    'ticks',
    doc('ttp:tickRate="1000"', two('begin="2000t" end="4500t"', 'begin="4500t" end="8200t"')),
  ],
  [
    'frames behind a clock',
    doc(
      'ttp:frameRate="50"',
      two('begin="00:00:02:00" end="00:00:04:25"', 'begin="00:00:04:25" end="00:00:08:10"'),
    ),
  ],
  [
    'frames alone',
    doc('ttp:frameRate="50"', two('begin="100f" end="225f"', 'begin="225f" end="410f"')),
  ],
  [
    'times of the part around',
    doc(
      '',
      '<body begin="1s"><div begin="1s"><p end="2.5s">Moor the boat.</p></div><div begin="3.5s" dur="3.7s"><p>Mind the tide.</p></div></body>',
    ),
  ],
  [
    'times on spans',
    doc(
      '',
      '<body><div><p><span begin="2s" end="4.5s">Moor the boat.</span></p><p><span begin="4.5s" end="8.2s">Mind the tide.</span></p></div></body>',
    ),
  ],
  [
    'one after the other',
    doc(
      '',
      '<body begin="2s" timeContainer="seq"><p dur="2.5s">Moor the boat.</p><p dur="3.7s">Mind the tide.</p></body>',
    ),
  ],
  [
    'a prefix of its own',
    doc('', two('begin="2s" end="4.5s"', 'begin="4.5s" end="8.2s"'))
      .replaceAll(/<(\/?)(tt|head|styling|body|div|p|br)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x='),
  ],
  [
    'the namespace of DFXP',
    doc('', two('begin="2s" end="4.5s"', 'begin="4.5s" end="8.2s"')).replace(
      'http://www.w3.org/ns/ttml"',
      'http://www.w3.org/2006/10/ttaf1"',
    ),
  ],
  [
    'a programme that begins at ten hours',
    doc(
      'xmlns:ebuttm="urn:ebu:tt:metadata"',
      two('begin="10:00:02.000" end="10:00:04.500"', 'begin="10:00:04.500" end="10:00:08.200"'),
    ).replace(
      '<styling/>',
      '<metadata><ebuttm:documentStartOfProgramme>10:00:00.000</ebuttm:documentStartOfProgramme></metadata>',
    ),
  ],
])('TTML with %s tells when its lines are shown', (_, text) => {
  expect(times(text)).toEqual(expected);
  expect(parseCaptions(text)).toMatchObject({
    cues: [{ text: 'Moor the boat.' }, { text: 'Mind the tide.' }],
    language: 'en',
    problems: [],
  });
});

test('frames at 29.97 a second are as long as they are', () => {
  const body =
    '<body><div><p begin="00:00:01:15" end="00:00:02:00">Moor the boat.</p></div></body>';
  const rate = 'ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001"';
  expect(times(doc(rate, body))).toEqual([[1.501, 2]]);
  expect(times(doc(`${rate} ttp:timeBase="smpte" ttp:dropMode="nonDrop"`, body))).toEqual([
    [1.502, 2.002],
  ]);
  const minute = body.replaceAll('00:00:0', '00:10:0');
  expect(times(doc(`${rate} ttp:timeBase="smpte" ttp:dropMode="dropNTSC"`, minute))[0]?.[0]).toBe(
    601.501,
  );
});

test('timed and untimed lines of one paragraph are all kept', () => {
  const body =
    '<body><div><p begin="1s" end="9s">First <span begin="2s" end="3s">Second</span> Third</p></div></body>';
  expect(parseCaptions(doc('', body)).cues.map(({ text }) => text)).toEqual([
    'First',
    'Third',
    'Second',
  ]);
});

test('a paragraph with a time for every word is one line', () => {
  const body =
    '<body><div><p><span begin="1s" end="2s">Moor</span> <span begin="2s" end="3s">the</span> <span begin="3s" end="4s">boat</span></p></div></body>';
  expect(parseCaptions(doc('', body)).cues).toEqual([{ start: 1, end: 4, text: 'Moor the boat' }]);
});

test('words whose time cannot be read are named with their line', () => {
  const { cues, problems } = parseCaptions(
    doc(
      '',
      `<body><div>\n<p>Lost</p>\n<p begin="soon">Lost too</p>\n<p begin="1s" end="2s">Kept</p></div></body>`,
    ),
  );
  expect(cues.map(({ text }) => text)).toEqual(['Kept']);
  expect(problems.map(({ line }) => line)).toEqual([3, 4]);
});

test('who speaks is told by agents, and what describes the file is no speech', () => {
  const text = doc(
    'xmlns:ttm="http://www.w3.org/ns/ttml#metadata"',
    '<body><div><p ttm:agent="a" begin="1s" end="2s"><ttm:desc>on stage</ttm:desc>Moor!</p></div></body>',
  ).replace(
    '<styling/>',
    '<metadata><ttm:agent xml:id="a"><ttm:name>Ada Pool</ttm:name></ttm:agent></metadata>',
  );
  expect(parseCaptions(text).cues).toEqual([
    { start: 1, end: 2, text: 'Moor!', voice: 'Ada Pool' },
  ]);
});

test('a cut file and one nested without end keep what they say', () => {
  const whole = doc('', two('begin="2s" end="4.5s"', 'begin="4.5s" end="8.2s"'));
  expect(times(whole.slice(0, whole.indexOf('the tide')))).toEqual(expected);
  const deep = doc(
    '',
    `<body><div>${'<span>'.repeat(5000)}<p begin="1s" end="2s">Deep</p></div></body>`,
  );
  expect(parseCaptions(deep).problems).toHaveLength(1);
});
