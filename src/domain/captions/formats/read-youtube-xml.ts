import type { WrittenCaptions, WrittenCue } from '../cue.ts';
import { decodeHTML } from 'entities/decode';
import { readClockMilliseconds } from './timing-line.ts';

const paragraph = /<(?:tt:)?(p|text)(\s[^<>]{0,1000})>/gi;
const attribute =
  /\s(t|d|start|dur|begin|end|xml:lang)\s*=\s*(?:"([^"<>]{0,60})"|'([^'<>]{0,60})')/gi;
const rootLanguage = /<tt[\s:][^<>]{0,2000}?xml:lang\s*=\s*["']([\w-]{1,35})["']/i;

/**
 * Takes YouTube's timed text (`<p t d>` in milliseconds, `<text start dur>` in seconds) and plain TTML
 * (`<p begin end>`) apart. Styles and regions are ignored.
 */
export function readXmlCaptions(text: string): WrittenCaptions {
  const starts = [...text.matchAll(paragraph)];
  const cues = starts.flatMap((match, index) => {
    if (match[2]?.endsWith('/')) return [];
    const limit = starts[index + 1]?.index ?? text.length;
    const body = text.slice(match.index + match[0].length, limit);
    return readParagraph(match[1] ?? '', match[2] ?? '', body) ?? [];
  });
  const language = rootLanguage.exec(text.slice(0, 5000))?.[1];
  const auto = cues.some((cue) => cue.timed);
  return {
    cues,
    problems: [],
    ...(language !== undefined && { language }),
    ...(auto && { kind: 'auto' as const }),
  };
}

function readParagraph(name: string, source: string, rest: string): WrittenCue | undefined {
  const values = new Map(
    [...source.matchAll(attribute)].map((match) => [match[1], match[2] ?? match[3] ?? '']),
  );
  const start = milliseconds(values.get('t')) ?? clock(values.get('start') ?? values.get('begin'));
  if (start === undefined) return undefined;
  const length = milliseconds(values.get('d')) ?? clock(values.get('dur'));
  const end = length === undefined ? clock(values.get('end')) : start + length;
  const close = rest.search(new RegExp(`</(?:tt:)?${name}\\s*>`, 'i'));
  const body = close < 0 ? rest : rest.slice(0, close);
  const timed = /<s\s[^<>]{0,200}\bt\s*=/i.test(body);
  const plain = body.replace(/<(?:tt:)?br\b[^<>]{0,100}>/gi, '\n').replace(/<[^<>]{0,1000}>/g, '');
  const lines = name === 'text' ? decodeHTML(plain).split('\n') : plain.split('\n');
  return { start, end: Math.max(start, end ?? start), lines, timed };
}

function milliseconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** `1.5`, `1.5s`, `1500ms` or `00:00:01.500`. */
function clock(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h)?$/.exec(text) ?? [];
  if (amount === '') return readClockMilliseconds(text);
  const factors: Readonly<Record<string, number>> = {
    ms: 1,
    '': 1000,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
  };
  return Math.round(Number(amount) * (factors[unit] ?? 1000));
}
