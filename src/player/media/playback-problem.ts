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
export function problemText(kind: ProblemKind): string {
  switch (kind) {
    case 'blocked':
      return 'The player could not load: something between here and YouTube blocks it.';
    case 'offline':
      return 'You seem to be offline. The transcript stays readable; try again with a connection.';
    case 'gone':
      return 'YouTube no longer shows this video: it was removed or made private. If you know where it is now, suggest a correction.';
    case 'refused':
      return 'The owner of this video does not let it play on other sites, or not in your country.';
    case 'nameless':
      return 'YouTube refuses to play without knowing which site asks, and your browser does not say.';
    case 'broken':
      return 'The recording stopped playing here.';
  }
}
