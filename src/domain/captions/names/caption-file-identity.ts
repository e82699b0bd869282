import type { CaptionKind } from '../cues/cue.ts';
import { withoutEnding } from '../formats/formats.ts';
import { readTrackTag } from '../language/track-tag.ts';

/** What a caption file's name says about it. */
export interface CaptionFileIdentity {
  readonly videoId?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly kind?: CaptionKind;
}

const bracketed = /\[([\w-]{11})\]$/;
const plain = /^([\w-]{11})$/;
const dashed = /-([\w-]{11})$/;

/**
 * Reads the names `yt-dlp` gives (`Title [dQw4w9WgXcQ].en.vtt`, `.en-orig.` for what it heard itself), those of
 * its predecessor (`Title-dQw4w9WgXcQ.en.vtt`) and plain ones (`dQw4w9WgXcQ.pt-br.vtt`). Folders are ignored. What a
 * machine translated (`.de-en`, German out of English) no person wrote.
 */
export function captionFileIdentity(fileName: string): CaptionFileIdentity {
  const base = dropMarks(withoutEnding(fileName.split(/[\\/]/).at(-1)?.slice(-400) ?? ''));
  const dot = base.lastIndexOf('.');
  const suffix = dot < 0 ? '' : base.slice(dot + 1);
  const marked = readSuffix(suffix);
  if (!marked) return readVideo(base);
  const stem = base.slice(0, dot);
  if (marked.language === undefined) return { ...captionFileIdentity(stem), ...marked };
  const outer = /\.a$/.test(stem) ? { kind: 'auto' as const } : {};
  return { ...readVideo(stem.replace(/\.a$/, '')), ...marked, ...outer };
}

/** Players' marks behind the language: for the hard of hearing, shown always, shown first. */
function dropMarks(base: string): string {
  return base.replace(/(\.[a-z]{2,3}(?:-\w{1,11})*)(?:\.(?:sdh|cc|forced|default)){1,2}$/i, '$1');
}

function readSuffix(suffix: string): CaptionFileIdentity | undefined {
  if (/^(?:auto|asr)$/i.test(suffix)) return { kind: 'auto' };
  const [, tag = suffix, mark = ''] = /^(.+)-(orig|auto|asr)$/i.exec(suffix) ?? [];
  const read = readTrackTag(tag);
  if (read === undefined) return undefined;
  const auto = mark !== '' || read.translated;
  return { language: read.language, ...(auto && { kind: 'auto' as const }) };
}

function readVideo(stem: string): CaptionFileIdentity {
  const trimmed = stem.trim();
  const id = (bracketed.exec(trimmed) ?? plain.exec(trimmed))?.[1] ?? readDashed(trimmed);
  return id === undefined ? {} : { videoId: id };
}

/** A word of eleven letters after a dash is a word, not a video. */
function readDashed(stem: string): string | undefined {
  const id = dashed.exec(stem)?.[1];
  return id !== undefined &&
    /[A-Z]/.test(id) &&
    /[a-z]/.test(id) &&
    /[\d_A-Z].*[\d_-]|[\d_].*[A-Z]/.test(id)
    ? id
    : undefined;
}
