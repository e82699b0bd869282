/** An answer of the API that is not a success: the status and the body in Google's envelope. */
export interface ApiError {
  readonly status: number;
  readonly body: object;
}

interface ErrorParts {
  readonly code: number;
  readonly message: string;
  readonly reason: string;
  readonly domain?: string;
  readonly status?: string;
  /** `reason` of the `google.rpc.ErrorInfo` that newer errors carry. */
  readonly info?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

function apiError(parts: ErrorParts): ApiError {
  const { code, message, reason, domain = 'global', status, info, metadata } = parts;
  return {
    status: code,
    body: {
      error: {
        code,
        message,
        errors: [{ message, domain, reason }],
        ...(status !== undefined && { status }),
        ...(info !== undefined && {
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
              reason: info,
              domain: 'googleapis.com',
              metadata: { service: 'youtube.googleapis.com', ...metadata },
            },
          ],
        }),
      },
    },
  };
}

/** The errors of the YouTube Data API in the words and shapes it uses, HTML included. */
export const apiErrors = {
  'key-missing': apiError({
    code: 403,
    message:
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    reason: 'forbidden',
    status: 'PERMISSION_DENIED',
  }),
  'key-wrong': apiError({
    code: 400,
    message: 'API key not valid. Please pass a valid API key.',
    reason: 'badRequest',
    status: 'INVALID_ARGUMENT',
    info: 'API_KEY_INVALID',
  }),
  'key-referrer': apiError({
    code: 403,
    message: 'Requests from referer \u003cempty\u003e are blocked.',
    reason: 'forbidden',
    status: 'PERMISSION_DENIED',
    info: 'API_KEY_HTTP_REFERRER_BLOCKED',
  }),
  'api-disabled': apiError({
    code: 403,
    message:
      'YouTube Data API v3 has not been used in project 12345 before or it is disabled. Enable it by visiting https://console.example.com/apis then retry.',
    reason: 'accessNotConfigured',
    domain: 'usageLimits',
    status: 'PERMISSION_DENIED',
    info: 'SERVICE_DISABLED',
  }),
  quota: apiError({
    code: 403,
    message:
      'The request cannot be completed because you have exceeded your \u003ca href="/youtube/v3/getting-started#quota"\u003equota\u003c/a\u003e.',
    reason: 'quotaExceeded',
    domain: 'youtube.quota',
  }),
  'quota-429': apiError({
    code: 429,
    message: "Quota exceeded for quota metric 'Queries' and limit 'Queries per day'.",
    reason: 'rateLimitExceeded',
    status: 'RESOURCE_EXHAUSTED',
    info: 'RATE_LIMIT_EXCEEDED',
    metadata: { quota_limit: 'defaultPerDayPerProject', quota_unit: '1/d/{project}' },
  }),
  'rate-limit-403': apiError({
    code: 403,
    message: 'User Rate Limit Exceeded',
    reason: 'userRateLimitExceeded',
    domain: 'usageLimits',
  }),
  'rate-limit-429': apiError({
    code: 429,
    message: 'Resource has been exhausted (e.g. check quota).',
    reason: 'rateLimitExceeded',
    status: 'RESOURCE_EXHAUSTED',
  }),
  'backend-500': apiError({
    code: 500,
    message: 'Internal error encountered.',
    reason: 'backendError',
    status: 'INTERNAL',
  }),
  'unavailable-503': apiError({
    code: 503,
    message: 'The service is currently unavailable.',
    reason: 'backendError',
    status: 'UNAVAILABLE',
  }),
  'token-fails': apiError({
    code: 400,
    message:
      'The request specifies an invalid page token in the \u003ccode\u003epageToken\u003c/code\u003e parameter.',
    reason: 'invalidPageToken',
    domain: 'youtube.parameter',
  }),
  'playlist-not-found': apiError({
    code: 404,
    message:
      "The playlist identified with the request's \u003ccode\u003eplaylistId\u003c/code\u003e parameter cannot be found.",
    reason: 'playlistNotFound',
    domain: 'youtube.playlistItem',
  }),
  'no-filter': apiError({
    code: 400,
    message: 'No filter selected. Expected one of: id, playlistId',
    reason: 'missingRequiredParameter',
    domain: 'youtube.parameter',
  }),
  'bad-max-results': apiError({
    code: 400,
    message: "Invalid value '51'. Values must be within the range: [0, 50]",
    reason: 'invalidParameter',
    domain: 'youtube.parameter',
  }),
  'captions-forbidden': apiError({
    code: 403,
    message:
      'The permissions associated with the request are not sufficient to download the caption track.',
    reason: 'forbidden',
    domain: 'youtube.caption',
  }),
} satisfies Record<string, ApiError>;
