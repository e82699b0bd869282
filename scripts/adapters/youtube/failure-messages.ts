import { UserError } from '../../../src/domain/user-error.ts';
import type { ApiFailure, FailureKind } from './api-failure.ts';

const CONSOLE = 'the Google Cloud console, “APIs & Services”, “Credentials”';

const MESSAGES: Readonly<Record<FailureKind, readonly [message: string, remedy: string]>> = {
  'key-missing': [
    'YouTube was asked without an API key.',
    'Set YOUTUBE_API_KEY, or run without one (the public feed) or with --from FILE (a yt-dlp dump).',
  ],
  'key-wrong': [
    'YouTube does not know this API key.',
    `Compare YOUTUBE_API_KEY with the key in ${CONSOLE}.`,
  ],
  'key-restricted': [
    'The API key may not be used from here: it is restricted to certain websites, addresses or services.',
    `Lift the restriction, or make a key of its own for this, in ${CONSOLE}.`,
  ],
  'api-disabled': [
    'The YouTube Data API is not switched on for the project this key belongs to.',
    'Enable “YouTube Data API v3” in the Google Cloud console and wait a few minutes.',
  ],
  quota: [
    'The day’s quota of this API key is used up.',
    'Run it again after midnight Pacific time, when YouTube starts a new day.',
  ],
  'rate-limit': [
    'YouTube asks to slow down, and still did after several waits.',
    'Run it again in a few minutes.',
  ],
  server: [
    'YouTube’s server had an error, also when asked again.',
    'Run it again in a few minutes.',
  ],
  'web-page': [
    'Instead of data a web page came back.',
    'Run it again in a few minutes; if it stays so, look whether YOUTUBE_API_URL or a proxy leads elsewhere.',
  ],
  'page-token': [
    'YouTube would not go on to the playlist’s next page.',
    'The playlist may have been changed meanwhile: run it again.',
  ],
  'not-found': [
    'YouTube has no such playlist, or it is private.',
    'Open it in a private browser window; make it public or unlisted, or correct the id.',
  ],
  forbidden: [
    'YouTube refuses to show this with an API key.',
    'Make the playlist public or unlisted.',
  ],
  refused: [
    'YouTube refused the request.',
    'Run it again; if it stays so, the API may have changed.',
  ],
};

/** The error a person reads for a failed answer: what happened, YouTube's words, what to do. No address, no key. */
export function failureMessage({ kind, said }: ApiFailure): UserError {
  const [message, remedy] = MESSAGES[kind];
  return new UserError(`${message} Nothing was written.`, {
    ...(said !== '' && { found: said }),
    remedy,
  });
}
