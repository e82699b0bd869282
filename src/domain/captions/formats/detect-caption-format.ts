import type { CaptionFormat } from '../cue.ts';

const sampleLength = 20_000;
const sbvTimes = /^\s*\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3},\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}\s*$/m;
const arrowTimes =
  /^\s*(?:\d{1,5}\s?:\s?)?\d{1,3}\s?:\s?\d{1,2}[^\n\r]{0,20}?(?:-->|->|-- >|–>|—>)/m;
const byExtension: Readonly<Record<string, CaptionFormat>> = {
  vtt: 'vtt',
  webvtt: 'vtt',
  srt: 'srt',
  sbv: 'sbv',
  json3: 'json3',
  srv1: 'xml',
  srv2: 'xml',
  srv3: 'xml',
  ttml: 'xml',
  dfxp: 'xml',
};

/** Which kind of caption file this is: by what stands in it, else by its name; undefined where neither says. */
export function detectCaptionFormat(text: string, fileName = ''): CaptionFormat | undefined {
  const head = text
    .slice(0, sampleLength)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^WEBVTT(?:\s|$)/.test(head)) return 'vtt';
  if (head.startsWith('{') && /"(?:events|wireMagic)"/.test(head)) return 'json3';
  if (head.startsWith('<') && /<(?:timedtext|transcript|tt)[\s>:]|<tt:/.test(head)) return 'xml';
  const named = byExtension[/\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''];
  if (sbvTimes.test(head)) return 'sbv';
  if (arrowTimes.test(head)) return named === 'vtt' ? 'vtt' : 'srt';
  return named;
}
