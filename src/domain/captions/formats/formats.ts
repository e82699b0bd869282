/** What this program knows of caption files: their endings, how to tell them, how to take them apart. */
import type { WrittenCaptions } from '../cues/cue.ts';
import type { Dialect } from '../text/cue-text.ts';
import { isAss, readAss } from './read-ass.ts';
import { readJson3 } from './read-json3.ts';
import { isLrc, readLrc } from './read-lrc.ts';
import { isPanel, readPanel } from './read-panel.ts';
import { isPrinted, readPrintedLines } from './read-printed-lines.ts';
import { readSpeechJson } from './read-speech-json.ts';
import { isTable, readTable } from './read-table.ts';
import { readTimedBlocks } from './read-timed-blocks.ts';
import { readTtml } from './read-ttml.ts';
import { readVttBlocks } from './read-vtt-blocks.ts';
import { beginsVtt } from './read-vtt-header.ts';
import { readYoutubeXml } from './read-youtube-xml.ts';

export type CaptionFormat = keyof typeof captionFormats;

interface FormatEntry {
  /** What people call it. */
  readonly says: string;
  /** Endings that only this format has. */
  readonly endings: readonly string[];
  /** Endings it shares with files of other kinds, so that such a file must be looked into. */
  readonly sharedEndings: readonly string[];
  /** Whether a file's beginning, without mark or blanks before it, is of this format. */
  readonly looksLike: (head: string) => boolean;
  readonly dialect: Dialect;
  readonly read: (text: string) => WrittenCaptions;
}

const sbvTimes =
  /^[ \t]*-?\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3},-?\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}\s*$/m;
const arrowTimes =
  /^[ \t]*[-−]?(?:\d{1,5}\s?:\s?)?\d{1,3}\s?:\s?\d{1,2}[^\n\r]{0,20}?(?:-->|->|-- >|–>|—>)/m;
const speechList =
  /"(?:segments|word_segments|transcription|snippets|utterances|audio_segments|chunks|text|transcripts?)"\s*:/;

/** Every format that is read, the surest to tell first. */
export const captionFormats = {
  vtt: {
    says: 'VTT',
    endings: ['vtt', 'webvtt'],
    sharedEndings: [],
    looksLike: (head) => beginsVtt(head),
    dialect: 'vtt',
    read: readVttBlocks,
  },
  json3: {
    says: 'YouTube’s JSON3',
    endings: ['json3'],
    sharedEndings: ['json'],
    looksLike: (head) => head.startsWith('{') && /"(?:events|wireMagic)"\s*:/.test(head),
    dialect: 'loose',
    read: readJson3,
  },
  speech: {
    says: 'Whisper’s JSON',
    endings: [],
    sharedEndings: ['json', 'jsonl'],
    looksLike: (head) => /^[[{]\s*["{[]/.test(head) && speechList.test(head),
    dialect: 'loose',
    read: readSpeechJson,
  },
  ttml: {
    says: 'TTML',
    endings: ['ttml', 'dfxp', 'itt', 'ttaf'],
    sharedEndings: ['xml'],
    looksLike: (head) => head.startsWith('<') && /<(?:[\w.-]{1,60}:)?tt[\s>]/.test(head),
    dialect: 'plain',
    read: readTtml,
  },
  xml: {
    says: 'YouTube’s XML',
    endings: ['srv1', 'srv2', 'srv3'],
    sharedEndings: ['xml'],
    looksLike: (head) => head.startsWith('<') && /<(?:timedtext|transcript)[\s>]/.test(head),
    dialect: 'loose',
    read: readYoutubeXml,
  },
  ass: {
    says: 'ASS',
    endings: ['ass', 'ssa'],
    sharedEndings: [],
    looksLike: isAss,
    dialect: 'loose',
    read: readAss,
  },
  table: {
    says: 'Whisper’s TSV',
    endings: [],
    sharedEndings: ['tsv', 'csv', 'txt'],
    looksLike: isTable,
    dialect: 'loose',
    read: readTable,
  },
  printed: {
    says: 'what Whisper prints',
    endings: [],
    sharedEndings: ['txt', 'log'],
    looksLike: isPrinted,
    dialect: 'loose',
    read: readPrintedLines,
  },
  sbv: {
    says: 'SBV',
    endings: ['sbv'],
    sharedEndings: ['txt'],
    looksLike: (head) => sbvTimes.test(head),
    dialect: 'loose',
    read: readTimedBlocks,
  },
  srt: {
    says: 'SRT',
    endings: ['srt'],
    sharedEndings: ['txt'],
    looksLike: (head) => arrowTimes.test(head),
    dialect: 'loose',
    read: readTimedBlocks,
  },
  lrc: {
    says: 'LRC',
    endings: ['lrc'],
    sharedEndings: ['txt'],
    looksLike: isLrc,
    dialect: 'loose',
    read: readLrc,
  },
  panel: {
    says: 'a transcript copied off a page',
    endings: [],
    sharedEndings: ['txt'],
    looksLike: isPanel,
    dialect: 'loose',
    read: readPanel,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

const entries = Object.entries(captionFormats) as [CaptionFormat, FormatEntry][];
const own = new Map(
  entries.flatMap(([name, { endings }]) => endings.map((ending) => [ending, name])),
);
const shared = new Set(entries.flatMap(([, { sharedEndings }]) => sharedEndings));

/** The formats as they are told to people. */
export const formatsInWords =
  'VTT, SRT, SBV, TTML, ASS, LRC, YouTube’s JSON3 or XML, or Whisper’s JSON or TSV';

/** A file name's ending in lower case, without its full stop; empty where it has none. */
export function endingOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file's name says that it holds captions, or that it may: `perhaps` takes a look inside. */
export function endingSays(fileName: string): 'captions' | 'perhaps' | 'other' {
  const ending = endingOf(fileName);
  return own.has(ending) ? 'captions' : shared.has(ending) ? 'perhaps' : 'other';
}

/** A file's name without the ending of a caption file. */
export function withoutEnding(fileName: string): string {
  return endingSays(fileName) === 'other' ? fileName : fileName.slice(0, fileName.lastIndexOf('.'));
}

const sampleLength = 20_000;

/** Which kind of caption file this is: by what stands in it, else by its name; undefined where neither says. */
export function detectCaptionFormat(text: string, fileName = ''): CaptionFormat | undefined {
  const head = text
    .slice(0, sampleLength)
    .replace(/^\ufeff/, '')
    .trimStart();
  const named = own.get(endingOf(fileName));
  const [found] = entries.find(([, { looksLike }]) => looksLike(head)) ?? [];
  return found === 'srt' && named === 'vtt' ? 'vtt' : (found ?? named);
}
