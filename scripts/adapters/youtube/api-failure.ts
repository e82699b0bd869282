import { z } from 'zod';
import { inOneLine } from './one-line.ts';

/** Why an answer of the API is no success. */
export type FailureKind =
  | 'key-missing'
  | 'key-wrong'
  | 'key-restricted'
  | 'api-disabled'
  | 'quota'
  | 'rate-limit'
  | 'server'
  | 'web-page'
  | 'page-token'
  | 'not-found'
  | 'forbidden'
  | 'refused';

export interface ApiFailure {
  readonly kind: FailureKind;
  /** Whether asking again in a moment may help. */
  readonly retry: boolean;
  /** YouTube's own words, plain and short; empty where it said none. */
  readonly said: string;
}

const ErrorBodySchema = z.object({
  error: z.object({
    message: z.string().default(''),
    errors: z.array(z.object({ reason: z.string().default('') })).default([]),
    details: z
      .array(
        z.object({
          reason: z.string().default(''),
          metadata: z.record(z.string(), z.string()).default({}),
        }),
      )
      .default([])
      .catch([]),
  }),
});

const RETRIED: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'rate-limit',
  'server',
  'web-page',
]);

const BY_REASON: Readonly<Record<string, FailureKind>> = {
  quotaExceeded: 'quota',
  dailyLimitExceeded: 'quota',
  keyInvalid: 'key-wrong',
  keyExpired: 'key-wrong',
  API_KEY_INVALID: 'key-wrong',
  API_KEY_EXPIRED: 'key-wrong',
  ipRefererBlocked: 'key-restricted',
  API_KEY_HTTP_REFERRER_BLOCKED: 'key-restricted',
  API_KEY_IP_ADDRESS_BLOCKED: 'key-restricted',
  API_KEY_ANDROID_APP_BLOCKED: 'key-restricted',
  API_KEY_IOS_APP_BLOCKED: 'key-restricted',
  API_KEY_SERVICE_BLOCKED: 'key-restricted',
  accessNotConfigured: 'api-disabled',
  SERVICE_DISABLED: 'api-disabled',
  rateLimitExceeded: 'rate-limit',
  userRateLimitExceeded: 'rate-limit',
  RATE_LIMIT_EXCEEDED: 'rate-limit',
  backendError: 'server',
  internalError: 'server',
  invalidPageToken: 'page-token',
  playlistNotFound: 'not-found',
  playlistItemsNotAccessible: 'forbidden',
};

/** What a failed answer means, judged by its status (≥ 400) and body; the body may be anything. */
export function readApiFailure(status: number, body: unknown): ApiFailure {
  const parsed = ErrorBodySchema.safeParse(body);
  if (!parsed.success) {
    const webPage =
      typeof body === 'string' && /<(?:!doctype|html|title|p)\b/i.test(body.slice(0, 500));
    const kind = webPage ? 'web-page' : status >= 500 ? 'server' : 'refused';
    return { kind, retry: status >= 500 || status === 429, said: '' };
  }
  const { message, errors, details } = parsed.data.error;
  const kind = kindOf(status, message, errors, details);
  return { kind, retry: RETRIED.has(kind), said: inOneLine(message) };
}

type Details = readonly { reason: string; metadata: Readonly<Record<string, string>> }[];

function kindOf(
  status: number,
  message: string,
  errors: readonly { reason: string }[],
  details: Details,
): FailureKind {
  // The daily limit is also sent as a rate limit; only its metadata tells them apart.
  if (details.some(({ metadata }) => /PerDay|1\/d\//.test(Object.values(metadata).join(' ')))) {
    return 'quota';
  }
  for (const { reason } of [...details, ...errors]) {
    const kind = Object.hasOwn(BY_REASON, reason) ? BY_REASON[reason] : undefined;
    if (kind) return kind;
  }
  if (status === 429) return 'rate-limit';
  if (status >= 500) return 'server';
  if (status === 403 && /unregistered callers|API key/i.test(message)) return 'key-missing';
  if (status === 404) return 'not-found';
  return status === 403 || status === 401 ? 'forbidden' : 'refused';
}
