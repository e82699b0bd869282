import type { z } from 'zod';
import { UserError } from '../../../src/domain/user-error.ts';
import type { AnswerCache } from './answer-cache.ts';
import { readApiFailure } from './api-failure.ts';
import type { ApiFailure } from './api-failure.ts';
import { failureMessage } from './failure-messages.ts';
import { withRetries } from './retrying.ts';
import type { Attempt, Patience } from './retrying.ts';

/** The parts of an HTTP answer that are looked at. */
export interface HttpAnswer {
  readonly status: number;
  readonly data: unknown;
  /** By name: a plain object in the library’s types, node-fetch’s `Headers` in truth. */
  readonly headers: object;
}

export interface Question<T> {
  /** Names the request for the cache; never holds the key. */
  readonly request: string;
  readonly schema: z.ZodType<T>;
  /** What a person reads of an answer that is no success, where the usual words do not fit. */
  readonly explain?: (failure: ApiFailure) => UserError;
  /** Asks once; with the tag of a kept answer the server may say it is still good. */
  send(headers: Record<string, string>): Promise<HttpAnswer>;
}

export interface AskOptions {
  readonly patience: Patience;
  readonly timeoutMs: number;
  readonly cache?: AnswerCache;
  /** Called for every request sent, retries included. */
  onRequest(): void;
}

/** Asks until there is a whole, valid answer or no hope; a UserError says why in plain words. */
export async function askYouTube<T>(question: Question<T>, options: AskOptions): Promise<T> {
  const kept = await options.cache?.get(question.request);
  const old = kept && question.schema.safeParse(kept.value);
  const headers = kept && old?.success ? { 'If-None-Match': kept.etag } : undefined;
  return withRetries<T>(async (n) => {
    options.onRequest();
    let answer: HttpAnswer;
    try {
      answer = await question.send(headers ?? {});
    } catch (error) {
      return brokenOff(error, n, options.timeoutMs);
    }
    if (answer.status === 304 && old?.success) return { ok: true, value: old.data };
    if (answer.status < 200 || answer.status >= 300) return failed(answer, question.explain);
    const parsed = question.schema.safeParse(answer.data);
    if (!parsed.success) return { ok: false, error: unreadable(answer.data), retry: false };
    const etag = header(answer, 'etag');
    if (etag) await options.cache?.put(question.request, { etag, value: parsed.data });
    return { ok: true, value: parsed.data };
  }, options.patience);
}

function header(answer: HttpAnswer, name: string): string | null {
  return new Headers(answer.headers as Record<string, string>).get(name);
}

function failed(
  answer: HttpAnswer,
  explain: (failure: ApiFailure) => UserError = failureMessage,
): Attempt<never> {
  const failure = readApiFailure(answer.status, answer.data);
  const seconds = Number(header(answer, 'retry-after') ?? 0);
  return {
    ok: false,
    error: explain(failure),
    retry: failure.retry,
    ...(Number.isFinite(seconds) && { waitAtLeast: seconds * 1_000 }),
  };
}

const TIMEOUT_CODES = new Set(['TimeoutError', 'AbortError', 'ETIMEDOUT']);
const UNREACHABLE_CODES = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** An error without an answer. A silence is waited for twice only, as each wait is long. */
function brokenOff(error: unknown, n: number, timeoutMs: number): Attempt<never> {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const seconds = Math.round(timeoutMs / 100) / 10;
  const message = TIMEOUT_CODES.has(code)
    ? `YouTube did not answer within ${seconds} seconds, twice.`
    : UNREACHABLE_CODES.has(code)
      ? 'YouTube cannot be reached.'
      : 'The connection to YouTube broke off before the answer was whole.';
  return {
    ok: false,
    error: new UserError(`${message} Nothing was written.`, {
      found: code,
      remedy: 'Look whether this computer is online, then run it again.',
    }),
    retry: !TIMEOUT_CODES.has(code) || n < 2,
  };
}

/** The error's short name; undefined for an error that is a mistake of the program. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'unknown';
}

function unreadable(data: unknown): UserError {
  if (typeof data !== 'string') {
    return new UserError(
      'YouTube’s answer has another shape than its API describes. Nothing was written.',
      {
        remedy:
          'Look whether YOUTUBE_API_URL leads to the API; if it does, the API may have changed.',
      },
    );
  }
  if (data.trimStart().startsWith('<'))
    return failureMessage({ kind: 'web-page', retry: false, said: '' });
  return new UserError('YouTube’s answer was cut off in the middle. Nothing was written.', {
    remedy: 'Run it again.',
  });
}
