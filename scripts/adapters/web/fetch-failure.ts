/** Why `fetch` or the reading of an answer failed: nothing in time, too much, or the connection. */
export type FetchFailure =
  | { readonly is: 'slow' }
  | { readonly is: 'large' }
  /** `code` is the system’s, such as ENOTFOUND, where it gave one. */
  | { readonly is: 'broken'; readonly code?: string };

/** Reads what `fetch`, `AbortSignal.timeout` and `readBounded` throw. */
export function readFetchFailure(error: unknown): FetchFailure {
  if (!(error instanceof Error)) return { is: 'broken' };
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return { is: 'slow' };
  if (error instanceof RangeError) return { is: 'large' };
  const cause = error.cause as { code?: unknown } | undefined;
  return { is: 'broken', ...(typeof cause?.code === 'string' && { code: cause.code }) };
}
