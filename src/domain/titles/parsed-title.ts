import type { TalkKind } from '../schema/talk-kind.ts';

export interface ParsedSpeaker {
  readonly name: string;
  readonly affiliation?: string;
}

/** Why a person should look at a parsed title. */
export type Doubt =
  | 'unreadable'
  | 'no-speaker'
  | 'unsure-speaker'
  | 'unsure-affiliation'
  | 'from-description'
  | 'cut-short';

/** A raw title taken apart. `confidence` is from 0 to 1; `isSureEnough` says when a person should look. */
export interface ParsedTitle {
  readonly rawTitle: string;
  readonly title: string;
  readonly kind: TalkKind;
  readonly speakers: readonly ParsedSpeaker[];
  readonly confidence: number;
  readonly reasons?: readonly Doubt[];
}
