import { UserError } from '../../../src/domain/user-error.ts';
import type { ApiFailure, FailureKind } from '../youtube/api-failure.ts';
import { failureMessage } from '../youtube/failure-messages.ts';

/** Why the captions of a video could not be had. `hopeless`: neither can those of any other, today. */
export class PullFailure extends UserError {
  readonly hopeless: boolean;

  constructor(message: string, hopeless: boolean, found: string, remedy: string) {
    super(message, { ...(found !== '' && { found }), remedy });
    this.hopeless = hopeless;
  }
}

const own: Partial<
  Record<FailureKind, readonly [message: string, hopeless: boolean, remedy: string]>
> = {
  forbidden: [
    'Only the owner of a video may fetch its captions.',
    false,
    'Sign in as its owner (captions pull --sign-in), or get the files with yt-dlp and import them.',
  ],
  'not-found': [
    'YouTube does not have this video or its captions any more.',
    false,
    'Sync the event.',
  ],
  quota: [
    'The day’s quota is used up: a list of captions costs 50 units, a file 200.',
    true,
    'Run it again after midnight Pacific time; it goes on with what is missing.',
  ],
};

/** The failure of a question about captions, in plain words. */
export function describePullFailure(failure: ApiFailure): PullFailure {
  const said = own[failure.kind];
  if (said) return new PullFailure(said[0], said[1], failure.said, said[2]);
  const { message, details } = failureMessage(failure);
  return new PullFailure(
    message.replace(' Nothing was written.', ''),
    true,
    details.found ?? '',
    details.remedy ?? '',
  );
}
