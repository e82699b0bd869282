import { expect, test } from 'vitest';
import { detectCaptionFormat } from '../../../src/domain/captions/formats/formats.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

const hello = { start: 1.5, end: 3.25, text: 'Hello there' };
const bye = { start: 3600, end: 3601.007, text: 'Good bye' };
const json = (...events: unknown[]) => JSON.stringify({ wireMagic: 'pb3', events });

test.each([
  [
    'WebVTT',
    'WEBVTT\n\n00:01.500 --> 00:03.250\nHello there\n\n01:00:00.000 --> 01:00:01.007\nGood bye\n',
  ],
  [
    'WebVTT with a mark, CRLF and no last line end',
    '\ufeffWEBVTT - talk\r\n\r\n00:01.500 --> 00:03.250\r\nHello there\r\n\r\n01:00:00.000 --> 01:00:01.007\r\nGood bye',
  ],
  [
    'WebVTT with bare CR',
    'WEBVTT\r\r00:01.500 --> 00:03.250\rHello there\r\r01:00:00.000 --> 01:00:01.007\rGood bye',
  ],
  [
    'WebVTT with ids, settings and one-digit hours',
    'WEBVTT\n\nslide 1\n0:00:01.500 --> 0:00:03.250 line:15% align:start\nHello there\n\n2\n1:00:00.000 --> 1:00:01.007\nGood bye',
  ],
  [
    'WebVTT with notes, styles and regions',
    'WEBVTT\nRegion: id=a\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE hello\nthere\n\n00:01.500 --> 00:03.250\nHello there\n\nNOTE\n\n01:00:00.000 --> 01:00:01.007\nGood bye',
  ],
  [
    'WebVTT without blank lines between',
    'WEBVTT\n00:01.500 --> 00:03.250\nHello there\n01:00:00.000 --> 01:00:01.007\nGood bye',
  ],
  [
    'WebVTT with numbers and no blank lines',
    'WEBVTT\n\n1\n00:01.500 --> 00:03.250\nHello there\n2\n01:00:00.000 --> 01:00:01.007\nGood bye',
  ],
  [
    'WebVTT whose blank first lines were stripped',
    'WEBVTT\n\n00:01.500 --> 00:03.250\n\nHello\nthere\n\n01:00:00.000 --> 01:00:01.007\n\nGood bye\n',
  ],
  [
    'WebVTT out of order',
    'WEBVTT\n\n01:00:00.000 --> 01:00:01.007\nGood bye\n\n00:01.500 --> 00:03.250\nHello there\n',
  ],
  [
    'SRT',
    '1\n00:00:01,500 --> 00:00:03,250\nHello there\n\n2\n01:00:00,000 --> 01:00:01,007\nGood bye\n',
  ],
  [
    'SRT of two lines a cue',
    '1\n00:00:01,500 --> 00:00:03,250\n  Hello\n      there\n\n2\n01:00:00,000 --> 01:00:01,007\nGood\nbye\n',
  ],
  [
    'SRT with blank lines inside',
    '1\n00:00:01,500 --> 00:00:03,250\n\nHello\n\nthere\n\n2\n01:00:00,000 --> 01:00:01,007\nGood bye\n\n\n',
  ],
  [
    'SRT without blank lines or numbers',
    '00:00:01,500 --> 00:00:03,250\nHello there\n01:00:00,000 --> 01:00:01,007\nGood bye',
  ],
  [
    'SRT with full stops and coordinates',
    '1\n00:00:01.5 --> 00:00:03.25 X1:0 X2:9\nHello there\n\n2\n1:00:00 --> 1:00:01.007\nGood bye',
  ],
  [
    'SRT out of a translation machine',
    '1\n00: 00: 01, 500 -> 00: 00: 03, 250\nHello there\n\n2\n01: 00: 00, 000 -> 01: 00: 01, 007\nGood bye',
  ],
  [
    'SRT with player markup',
    '1\n00:00:01,500 --> 00:00:03,250\n{\\an8}<font color="#fff"><i>Hello</i></font> there\n\n2\n01:00:00,000 --> 01:00:01,007\nGood\\hbye',
  ],
  ['SBV', '0:00:01.500,0:00:03.250\nHello there\n\n1:00:00.000,1:00:01.007\nGood[br]bye\n'],
  [
    'JSON3',
    json(
      { tStartMs: 0, dDurationMs: 9, id: 1 },
      { tStartMs: 1500, dDurationMs: 1750, segs: [{ utf8: 'Hello' }, { utf8: ' there' }] },
      { tStartMs: 3000, aAppend: 1, segs: [{ utf8: '\n' }] },
      { tStartMs: 3_600_000, dDurationMs: 1007, segs: [{ utf8: 'Good\nbye' }] },
    ),
  ],
  [
    'YouTube timed text',
    '<?xml version="1.0"?><timedtext format="3"><body><p t="1500" d="1750">Hello there</p><p t="3600000" d="1007">Good<br/>bye</p></body></timedtext>',
  ],
  [
    'YouTube transcript',
    '<transcript><text start="1.5" dur="1.75">Hello there</text><text start="3600" dur="1.007">Good\nbye</text></transcript>',
  ],
  [
    'TTML',
    '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="00:00:01.500" end="00:00:03.250">Hello <span>there</span></p><p begin="3600s" dur="1007ms">Good<br/>bye</p></div></body></tt>',
  ],
])('%s is read', (_, text) => {
  expect(parseCaptions(text).cues).toEqual([hello, bye]);
});

test.each([
  ['<v Ada Example>Caches <i>lie</i></v>', 'Caches lie', 'Ada Example'],
  ['<v.loud Ada &amp; Bo>Hi', 'Hi', 'Ada & Bo'],
  ['<v ->Hello everyone</v>', 'Hello everyone', undefined],
  ['When <00:00:01.200><c> the</c> moon', 'When the moon', undefined],
  ['<c.colorE5E5E5>amore</c>', 'amore', undefined],
  ['a<ruby>b<rt>c</rt></ruby>d <lang en>e</lang>', 'abcd e', undefined],
  ['<c></\nc>x', 'x', undefined],
  ['Tom &amp; Jerry &lt;3', 'Tom & Jerry <3', undefined],
  ['if x < 5 then stop', 'if x < 5 then stop', undefined],
  ['I <3 you all', 'I <3 you all', undefined],
  ['cut <c.', 'cut', undefined],
  ['a\u200b\ufeffb&nbsp;c', 'ab c', undefined],
  ['AT&T &amp;lt;', 'AT&T &lt;', undefined],
])('the WebVTT cue %j reads %j', (source, text, voice) => {
  const [cue] = parseCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000\n${source}\n`).cues;
  expect(cue).toEqual({ start: 1, end: 2, text, ...(voice !== undefined && { voice }) });
});

test.each([
  ['beside a bare &', 'R & D of Vec<T>', ['R & D of Vec<T>', 'Next']],
  [
    'beside a bare <',
    'if a < b && c > d return Vec<T>',
    ['if a < b && c > d return Vec<T>', 'Next'],
  ],
  ['beside tags', '<v Ada>a <= b in <i>Vec<T></i>', ['a <= b in Vec<T>', 'Next']],
  ['beside one that is escaped', 'R & D &lt;3 Vec<T>', ['R & D <3 Vec', 'Next']],
  ['alone, which the format calls a tag', 'AT&T of Vec<T>', ['AT&T of Vec', 'Next']],
])('WebVTT of a program that escapes nothing: code %s', (_, source, texts) => {
  const file = `WEBVTT\n\n00:01.000 --> 00:02.000\n${source}\n\n00:03.000 --> 00:04.000\nNext\n`;
  expect(parseCaptions(file).cues.map((cue) => cue.text)).toEqual(texts);
});

test.each([
  ['a Vec<T> of <b>these</b>', 'a Vec<T> of these'],
  ['1 < 2 &amp; 3', '1 < 2 & 3'],
  ['from a --> to b', 'from a --> to b'],
  ['In the year\n1984', 'In the year 1984'],
])('the SRT cue %j reads %j', (source, text) => {
  const file = `1\n00:00:01,000 --> 00:00:02,000\n${source}\n\n2\n00:00:03,000 --> 00:00:04,000\nNext\n`;
  expect(parseCaptions(file).cues.map((cue) => cue.text)).toEqual([text, 'Next']);
});

test.each([
  ['a missing end', 'WEBVTT\n\n00:00.000 -->\nlost\n\n00:01.500 --> 00:03.250\nHello there', 3],
  ['a missing time', 'WEBVTT\n\n00:01.500 --> 00:03.250\nHello there\n\nlost\n', 6],
])('%s is named as a problem and costs that cue alone', (_, text, line) => {
  const { cues, problems } = parseCaptions(text);
  expect(cues).toEqual([hello]);
  expect(problems.map((problem) => problem.line)).toEqual([line]);
});

test('a cue that ends before it starts keeps its words and ends where it starts', () => {
  const { cues, problems } = parseCaptions('WEBVTT\n\n00:05.000 --> 00:03.000\nHello');
  expect(cues).toEqual([{ start: 5, end: 5, text: 'Hello' }]);
  expect(problems).toHaveLength(1);
});

test('a header names the language', () => {
  const text = 'WEBVTT\nKind: captions\nLanguage: pt-br\n\n00:01.000 --> 00:02.000\nOlá';
  expect(parseCaptions(text)).toMatchObject({ language: 'pt-BR', cues: [{ text: 'Olá' }] });
});

test.each([
  ['WEBVTT', 'talk.srt', 'vtt'],
  ['', 'talk.vtt', 'vtt'],
  ['1\n00:00:01,000 --> 00:00:02,000\na', 'talk.txt', 'srt'],
  ['00:01.000 --> 00:02.000\na', 'talk.vtt', 'vtt'],
  ['0:00:01.000,0:00:02.000\na', '', 'sbv'],
  ['{"wireMagic":"pb3","events":[]}', '', 'json3'],
  ['<?xml?><timedtext format="3">', '', 'xml'],
  ['Just some words', '', undefined],
  ['{"name": "Ada"}', 'data.json', undefined],
])('%j called %j is %s', (text, fileName, format) => {
  expect(detectCaptionFormat(text, fileName)).toBe(format);
});

test('what is no caption file has no cues and says so', () => {
  expect(parseCaptions('Just some words').problems).toHaveLength(1);
  expect(parseCaptions('{"events": 7}', 'json3').problems).toHaveLength(1);
  expect(parseCaptions('{"events": [', 'json3').problems).toHaveLength(1);
});
