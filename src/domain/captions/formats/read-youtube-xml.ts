import type { WrittenCaptions, WrittenCue } from '../cues/cue.ts';
import { decodeHTML } from 'entities/decode';
import { readClockMilliseconds } from './timing-line.ts';

const paragraph = /<(p|text)(\s[^<>]{0,1000})?>/gi;
const attribute = /\s(t|d|start|dur)\s*=\s*(?:"([^"<>]{0,60})"|'([^'<>]{0,60})')/gi;

/**
 * Takes YouTube's timed text apart: `<p t d>` in milliseconds, `<text start dur>` in seconds. Styles and windows
 * are ignored; words without a time are named.
 */
export function readYoutubeXml(text: string): WrittenCaptions {
  const starts = [...text.matchAll(paragraph)];
  let lost = 0;
  const cues = starts.flatMap((match, index) => {
    if (match[2]?.endsWith('/')) return [];
    const limit = starts[index + 1]?.index ?? text.length;
    const body = text.slice(match.index + match[0].length, limit);
    const cue = readParagraph(match[1] ?? '', match[2] ?? '', body);
    if (!cue && /\S/.test(body.replace(/<[^<>]*>/g, ''))) lost += 1;
    return cue ?? [];
  });
  const auto = cues.some((cue) => cue.timed);
  const problems =
    lost > 0 ? [{ message: `Words without a time that can be read: ${lost} lines.` }] : [];
  return { cues, problems, ...(auto && { kind: 'auto' as const }) };
}

function readParagraph(name: string, source: string, rest: string): WrittenCue | undefined {
  const values = new Map(
    [...source.matchAll(attribute)].map((match) => [match[1], match[2] ?? match[3] ?? '']),
  );
  const start = milliseconds(values.get('t')) ?? seconds(values.get('start'));
  if (start === undefined) return undefined;
  const length = milliseconds(values.get('d')) ?? seconds(values.get('dur')) ?? 0;
  const close = rest.search(new RegExp(`</${name}\\s*>`, 'i'));
  const body = close < 0 ? rest : rest.slice(0, close);
  const timed = /<s\s[^<>]{0,200}\bt\s*=/i.test(body);
  const plain = body.replace(/<br\b[^<>]{0,100}>/gi, '\n').replace(/<[^<>]{0,1000}>/g, '');
  const lines = name === 'text' ? decodeHTML(plain).split('\n') : plain.split('\n');
  return { start, end: start + length, lines, timed };
}

function milliseconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** `1.5`, or a clock as some mirrors write it. */
function seconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(text)
    ? Math.round(Number(text) * 1000)
    : readClockMilliseconds(text);
}
