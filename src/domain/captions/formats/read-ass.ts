import type { CaptionProblem, WrittenCaptions, WrittenCue } from '../cues/cue.ts';
import { splitLines } from '../text/split-lines.ts';

const usualFields = 'layer,start,end,style,name,marginl,marginr,marginv,effect,text'.split(',');
const time = /^(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.:,](\d{1,3}))?$/;
const drawing = /\{[^{}]*\\p[1-9][^{}]*\}[^{]*(?:\{[^{}]*\\p0[^{}]*\}|$)/g;
const override = /\{[^{}]{0,2000}\}/g;

/** Whether a text is of the SubStation family. */
export function isAss(head: string): boolean {
  return (
    /^\[(?:script info|events|v4\+? styles)\]/im.test(head) || /^Dialogue:\s*\S+,/im.test(head)
  );
}

/**
 * Takes ASS and SSA apart: the lines of dialogue, by the fields their `Format` names. Styles, drawings and
 * comments are nothing that was said; the same words in several layers are said once.
 */
export function readAss(text: string): WrittenCaptions {
  const cues: WrittenCue[] = [];
  const problems: CaptionProblem[] = [];
  const layers = new Set<string>();
  let fields: readonly string[] = usualFields;
  let inEvents = true;
  for (const [index, line] of splitLines(text).entries()) {
    const section = /^\s*\[([^\]]{1,40})\]\s*$/.exec(line)?.[1];
    if (section !== undefined) inEvents = /^events$/i.test(section);
    const [, name = '', value = ''] = /^\s*(format|dialogue)\s*:\s*(.*)$/i.exec(line) ?? [];
    if (/^format$/i.test(name) && inEvents)
      fields = value.split(',').map((field) => field.trim().toLowerCase());
    if (!/^dialogue$/i.test(name)) continue;
    const cue = readDialogue(value, fields, index + 1);
    if (!cue) {
      problems.push({ line: index + 1, message: 'The times of a line cannot be read.' });
      continue;
    }
    const key = `${cue.start} ${cue.end} ${cue.lines.join('\n')}`;
    if (!layers.has(key)) cues.push(cue);
    layers.add(key);
  }
  return { cues, problems };
}

function readDialogue(
  value: string,
  fields: readonly string[],
  line: number,
): WrittenCue | undefined {
  const parts = value.split(',');
  const part = (name: string) => parts[fields.indexOf(name)]?.trim() ?? '';
  const start = readTime(part('start'));
  const end = readTime(part('end'));
  if (start === undefined || end === undefined) return undefined;
  const words = parts
    .slice(fields.length - 1)
    .join(',')
    .replace(drawing, '')
    .replace(override, '');
  const voice = part('name') || part('actor');
  const lines = words.replace(/\\n(?![a-z])/g, ' ').split('\n');
  const cue = { start, end: Math.max(start, end), lines, line };
  return voice === '' ? cue : { ...cue, voice };
}

function readTime(text: string): number | undefined {
  const [, hours, minutes, seconds, fraction = ''] = time.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, '0'));
}
