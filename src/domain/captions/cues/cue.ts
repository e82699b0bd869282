/** A line of captions: `start` and `end` in seconds to the millisecond, `text` plain, on one line, never empty. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Who speaks, where the file says so. */
  readonly voice?: string;
}

/** `auto` was heard by a machine, `edited` was written or mended by a person. */
export type CaptionKind = 'auto' | 'edited';

/** Something in a caption file that could not be read; lines count from 1. */
export interface CaptionProblem {
  readonly line?: number;
  readonly message: string;
}

/** What a caption file says. Cues ascend by start; language is a BCP 47 tag. */
export interface Captions {
  readonly cues: readonly Cue[];
  readonly language?: string;
  readonly kind?: CaptionKind;
  readonly problems: readonly CaptionProblem[];
}

/** A cue as it stands in a file: times in whole milliseconds, lines still with their markup, blank ones too. */
export interface WrittenCue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** Words carry times of their own, as only speech recognition writes them. */
  readonly timed?: boolean;
  /** Who speaks, where the format has a place for it. */
  readonly voice?: string;
  /** Where in the file its times stand, from 1. */
  readonly line?: number;
}

/** A caption file taken apart, its cues not yet read. */
export interface WrittenCaptions {
  readonly cues: readonly WrittenCue[];
  readonly language?: string;
  readonly kind?: CaptionKind;
  readonly problems: readonly CaptionProblem[];
}
