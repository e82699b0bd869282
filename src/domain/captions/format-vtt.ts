import type { CaptionKind, Cue } from './cues/cue.ts';

export interface VttHeader {
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly kind?: CaptionKind;
}

/**
 * Writes cues as WebVTT that any player reads, and that reads back as the same cues, language and kind. `hours`
 * says whether times of the first hour have theirs: files that somebody keeps do, published ones are shorter.
 */
export function formatVtt(
  cues: readonly Cue[],
  { language, kind }: VttHeader = {},
  hours: 'always' | 'needed' = 'always',
): string {
  const time = (seconds: number) => {
    const written = writeTime(seconds);
    return hours === 'needed' ? written.replace(/^00:/, '') : written;
  };
  const header = ['WEBVTT'];
  if (kind) header.push(`Kind: ${kind}`);
  if (language !== undefined) header.push(`Language: ${language}`);
  const blocks = cues.map((cue) => {
    const voice = cue.voice === undefined ? '' : `<v ${escape(cue.voice)}>`;
    return `${time(cue.start)} --> ${time(cue.end)}\n${voice}${escape(cue.text)}\n`;
  });
  return [header.join('\n') + '\n', ...blocks].join('\n');
}

/** Seconds as WebVTT's `00:01:02.500`. */
function writeTime(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const two = (amount: number) => String(amount).padStart(2, '0');
  const whole = Math.floor(all / 1000);
  const clock = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return `${clock}.${String(all % 1000).padStart(3, '0')}`;
}

/** What subtitle editors mean by `\N` or `{\an8}` would be taken out again where somebody said it. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '&bsol;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
