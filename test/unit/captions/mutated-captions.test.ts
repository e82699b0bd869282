import { expect, test } from 'vitest';
import { decodeCaptions } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { detectCaptionFormat } from '../../../src/domain/captions/formats/formats.ts';
import { formatVtt } from '../../../src/domain/captions/format-vtt.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';
import { encodeText } from './encode-text.ts';

/** A sequence that is the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Said {
  readonly start: number;
  readonly end: number;
  /** One word that no other line has, so that nothing of it can go unseen. */
  readonly mark: string;
  readonly text: string;
}

const clock = (milliseconds: number, point: string) =>
  new Date(milliseconds).toISOString().slice(11, 23).replace('.', point);
const seconds = (milliseconds: number) => milliseconds / 1000;

/** A file of every format that says the same; `tt` and `json` cannot be reordered line by line. */
const writers: Readonly<Record<string, (said: readonly Said[]) => string>> = {
  'talk.vtt': (said) =>
    `WEBVTT\n\n${said.map(({ start, end, text }) => `${clock(start, '.')} --> ${clock(end, '.')}\n${text}\n`).join('\n')}`,
  'talk.srt': (said) =>
    said
      .map(
        ({ start, end, text }, at) =>
          `${at + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${text}\n`,
      )
      .join('\n'),
  'talk.sbv': (said) =>
    said
      .map(
        ({ start, end, text }) =>
          `${clock(start, '.').slice(1)},${clock(end, '.').slice(1)}\n${text}\n`,
      )
      .join('\n'),
  'talk.json3': (said) =>
    JSON.stringify({
      events: said.map(({ start, end, text }) => ({
        tStartMs: start,
        dDurationMs: end - start,
        segs: [{ utf8: text }],
      })),
    }),
  'talk.srv3': (said) =>
    `<timedtext format="3"><body>${said.map(({ start, end, text }) => `<p t="${start}" d="${end - start}">${text}</p>`).join('\n')}</body></timedtext>`,
  'talk.ttml': (said) =>
    `<tt xmlns="http://www.w3.org/ns/ttml"><body><div>${said.map(({ start, end, text }) => `<p begin="${clock(start, '.')}" end="${clock(end, '.')}">${text.replace('\n', '<br/>')}</p>`).join('\n')}</div></body></tt>`,
  'talk.ass': (said) =>
    `[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${said.map(({ start, end, text }) => `Dialogue: 0,${clock(start, '.').slice(1, -1)},${clock(end, '.').slice(1, -1)},Default,,0,0,0,,${text.replace('\n', '\\N')}`).join('\n')}\n`,
  'talk.lrc': (said) =>
    said
      .map(({ start, text }) => `[${clock(start, '.').slice(3, -1)}]${text.replace('\n', ' ')}`)
      .join('\n'),
  'talk.json': (said) =>
    JSON.stringify({
      segments: said.map(({ start, end, text }) => ({
        start: seconds(start),
        end: seconds(end),
        text,
      })),
    }),
  'talk.tsv': (said) =>
    `start\tend\ttext\n${said.map(({ start, end, text }) => `${start}\t${end}\t${text.replace('\n', ' ')}`).join('\n')}\n`,
  'talk.txt': (said) =>
    said
      .map(
        ({ start, end, text }) =>
          `[${clock(start, '.')} --> ${clock(end, '.')}]  ${text.replace('\n', ' ')}`,
      )
      .join('\n'),
};

const languages: readonly (readonly [
  language: string,
  encoding: string,
  words: readonly string[],
])[] = [
  ['en', 'utf-8', ['rope', 'knot', 'tide', 'mast', 'deck']],
  ['pl', 'windows-1250', ['łódź', 'żagiel', 'brzeg', 'źródło', 'płynąć']],
  ['cs', 'iso-8859-2', ['loď', 'příliv', 'břeh', 'kůň', 'žlutá']],
  ['ru', 'windows-1251', ['лодка', 'берег', 'прилив', 'мельница', 'река']],
  ['ru', 'koi8-r', ['лодка', 'берег', 'прилив', 'мельница', 'река']],
  ['el', 'windows-1253', ['καράβι', 'ακτή', 'μύλος', 'ποτάμι', 'νερό']],
  ['tr', 'windows-1254', ['gemi', 'kıyı', 'değirmen', 'ışık', 'güneş']],
  ['ja', 'shift_jis', ['ふね', '水車です', 'かわの', 'ありがとう', 'きし']],
  ['ko', 'euc-kr', ['배가', '강가를', '물레방아', '감사합니다', '질문']],
];

const clocks: readonly ((text: string) => string)[] = [
  (text) => text,
  // A minute that was not carried over.
  (text) => text.replaceAll(/00:01:00([.,])000(?= -->|\n|")/g, '00:00:60$1000'),
  (text) =>
    text.replaceAll(
      /(\d\d:\d\d:\d\d)[.,](\d{3}) --> (\d\d:\d\d:\d\d)[.,](\d{3})/g,
      '$1.$2 --> $3,$4',
    ),
  (text) => text.replaceAll(/ --> /g, '  -->  '),
  (text) => text.replaceAll(/^00:(\d\d:\d\d[.,]\d{3}) --> 00:/gm, '$1 --> '),
];
const lineEnds = ['\n', '\r\n', '\r', '\r\r\n'];
const cases: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace('WEBVTT', 'webvtt').replace('[Events]', '[EVENTS]'),
  (text) => text.replaceAll('Dialogue:', 'dialogue:'),
];
const nestings: readonly ((said: Said, index: number) => Said)[] = [
  (said) => said,
  (said) => ({ ...said, end: said.end + 4000 }),
  (said, index) => (index % 3 === 1 ? { ...said, end: said.start } : said),
  (said, index) => (index % 2 === 1 ? { ...said, text: said.text.replace(' ', '\n') } : said),
];

interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language: string;
  readonly said: readonly Said[];
  /** Where the file was cut, in characters of its text, so that a later line need not be in it. */
  readonly whole: string;
  readonly text: string;
}

function mutate(seed: number): Mutant {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const [language, encoding, words] = pick(languages);
  const nest = pick(nestings);
  const count = 2 + Math.floor(next() * 9);
  const said = Array.from({ length: count }, (_, index): Said => {
    const mark = `x${seed}y${index}z`;
    const start = 52_000 + index * 4000;
    return nest(
      { start, end: start + 3000, mark, text: `${mark} ${pick(words)} ${pick(words)}` },
      index,
    );
  });
  const order = next() < 0.3 ? [...said].reverse() : said;
  const name = pick(Object.keys(writers));
  const written = writers[name]?.(order) ?? '';
  const changed = pick(cases)(pick(clocks)(written));
  const whole = name.endsWith('.json3') ? changed : changed.replaceAll('\n', pick(lineEnds));
  const text = next() < 0.3 ? whole.slice(0, Math.floor(next() * whole.length)) : whole;
  return { name, language, said, whole, text, bytes: encode(text, encoding, next()) };
}

function encode(text: string, encoding: string, chance: number): Uint8Array {
  if (chance < 0.15) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (chance < 0.2) return Buffer.from(text, 'utf16le');
  if (chance < 0.3) return Buffer.from(`\ufeff${text}`, 'utf8');
  return encoding === 'utf-8' ? Buffer.from(text, 'utf8') : encodeText(text, encoding);
}

/** What a file holds that is neither among its cues nor named, in words; undefined for none. */
function lossOf(mutant: Mutant): string | undefined {
  const { bytes, language, name, said, text } = mutant;
  const decoded = decodeCaptions(bytes, { language });
  if ('reason' in decoded) return undefined;
  const { cues, problems } = parseCaptions(decoded.text, detectCaptionFormat(decoded.text, name));
  const all = cues.map((cue) => cue.text).join('\n');
  const missing = said.filter(({ mark }) => text.includes(mark) && !all.includes(mark));
  const twice = said.filter(({ mark }) => all.split(mark).length > 2);
  if (missing.length > 0 && problems.length === 0) return `lost ${missing.length} unnamed`;
  if (twice.length > 0) return `said ${twice.length} twice`;
  if (/-->|\d\d:\d\d[:.]\d\d/.test(all)) return 'times became words';
  if (decoded.text.replace(/^\ufeff/, '') !== text) return `read as ${decoded.encoding}`;
  return cues.some((cue, at) => cue.start < (cues[at - 1]?.start ?? 0))
    ? 'out of order'
    : undefined;
}

const mutants = Array.from({ length: 2000 }, (_, seed) => mutate(seed + 1));

test('of 2,000 files in all formats, changed in all ways, no line is lost without a word', () => {
  const losses = mutants.flatMap((mutant, at) => {
    const loss = lossOf(mutant);
    return loss === undefined ? [] : [`${at + 1} ${mutant.name} ${mutant.language}: ${loss}`];
  });
  expect(losses.slice(0, 20)).toEqual([]);
});

test('files that are whole lose nothing at all, and are written and read again as they were', () => {
  for (const mutant of mutants.filter(({ text, whole }) => text === whole)) {
    const decoded = decodeCaptions(mutant.bytes, { language: mutant.language });
    expect(decoded).toMatchObject({ text: mutant.text });
    const text = 'text' in decoded ? decoded.text : '';
    const { cues } = parseCaptions(text, detectCaptionFormat(text, mutant.name));
    expect([mutant.name, cues.length]).toEqual([mutant.name, mutant.said.length]);
    expect(parseCaptions(formatVtt(cues)).cues).toEqual(cues);
  }
});
