import { formatClock } from '../../domain/chapters/clock-time.ts';
import { momentQuery } from '../../domain/moment-address.ts';
import type { TakenCue } from './read-vtt.ts';

export interface TranscriptFormat {
  readonly name: 'srt' | 'text' | 'markdown';
  readonly ending: string;
  readonly type: string;
}

interface TakenFrom {
  readonly title: string;
  /** The talk's page, without query. */
  readonly page: string;
}

/** A longer silence, in seconds, begins a paragraph. */
const PAUSE = 2;
/** So many signs are a paragraph, once a sentence ends. */
const PARAGRAPH = 400;

/** A transcript in a format: SRT as it is, text and Markdown in paragraphs, Markdown with links to their seconds. */
export function writeTranscriptAs(
  format: TranscriptFormat['name'],
  cues: readonly TakenCue[],
  { title, page }: TakenFrom,
): string {
  if (format === 'srt') return cues.map(srtBlock).join('\n');
  const parts = takenParagraphs(cues);
  if (format === 'text')
    return `${[title, page, ...parts.map(({ voice, text }) => (voice ? `${voice}: ${text}` : text))].join('\n\n')}\n`;
  const blocks = parts.map(({ start, voice, text }) => {
    const time = `[${formatClock(start)}](${page}${momentQuery(start)})`;
    return `${time} ${voice ? `**${markdown(voice)}:** ` : ''}${markdown(text)}`;
  });
  return `${[`# ${markdown(title)}`, `<${page}>`, ...blocks].join('\n\n')}\n`;
}

const srtBlock = ({ start, end, voice, text }: TakenCue, index: number) =>
  `${index + 1}\n${srtTime(start)} --> ${srtTime(end)}\n${voice ? `${voice}: ` : ''}${text}\n`;

/** `00:01:02,500`. */
function srtTime(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const two = (amount: number) => String(amount).padStart(2, '0');
  const whole = Math.floor(all / 1000);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)},${String(all % 1000).padStart(3, '0')}`;
}

function takenParagraphs(cues: readonly TakenCue[]) {
  const parts: { start: number; end: number; voice: string | undefined; text: string }[] = [];
  for (const { start, end, voice, text } of cues) {
    const last = parts.at(-1);
    const goesOn =
      last !== undefined &&
      (voice === undefined || voice === last.voice) &&
      start - last.end < PAUSE &&
      !(last.text.length > PARAGRAPH && /[.!?。！？…]["”’)]?$/u.test(last.text));
    if (goesOn) Object.assign(last, { end, text: `${last.text} ${text}` });
    else parts.push({ start, end, voice, text });
  }
  return parts;
}

/** Any text in which nothing is markup. */
const markdown = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
