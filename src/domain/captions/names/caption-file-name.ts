import type { CaptionKind } from '../cues/cue.ts';

/** Whose words a caption file holds: of which video, in which language, heard or written by whom. */
export interface CaptionTarget {
  readonly videoId: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly kind: CaptionKind;
}

/** The name a caption file has in an archive: `VIDEO.LANGUAGE.vtt`, or `VIDEO.LANGUAGE.auto.vtt`. */
export function captionFileName({ videoId, language, kind }: CaptionTarget): string {
  return `${videoId}.${language}${kind === 'auto' ? '.auto' : ''}.vtt`;
}
