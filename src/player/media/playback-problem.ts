import { mediaTexts } from '../../texts/texts.ts';

/** Why a recording does not play. */
export type ProblemKind = 'blocked' | 'offline' | 'gone' | 'refused' | 'nameless' | 'broken';

/** A recording that does not play, and why. */
export class PlaybackProblem extends Error {
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind) {
    super(problemText(kind));
    this.name = 'PlaybackProblem';
    this.kind = kind;
  }
}

/**
 * What an error number of the YouTube player means
 * (https://developers.google.com/youtube/iframe_api_reference#onError). 101 and 150 also stand for a
 * country the owner has shut out.
 */
export function youTubeProblem(code: unknown): ProblemKind {
  if (code === 2 || code === 100) return 'gone';
  if (code === 101 || code === 150) return 'refused';
  if (code === 153) return 'nameless';
  return 'broken';
}

/** What a visitor is told, with the next step. */
export const problemText = (kind: ProblemKind): string => mediaTexts.problems[kind];
