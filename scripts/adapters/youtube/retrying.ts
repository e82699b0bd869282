/** What retrying needs of the world: waiting (milliseconds) and chance (0 to 1). */
export interface Patience {
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

/** One attempt's end: a value, or an error and whether another attempt may help. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: Error;
      readonly retry: boolean;
      readonly waitAtLeast?: number;
    };

const ATTEMPTS = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Tries up to four times. Waits 1, 2, 4 seconds in between, each shortened by chance to no less than half,
 * or as long as the server asked (at most 30 seconds). Throws the last error.
 */
export async function withRetries<T>(
  attempt: (n: number) => Promise<Attempt<T>>,
  { sleep, random }: Patience,
): Promise<T> {
  for (let n = 1; ; n += 1) {
    const end = await attempt(n);
    if (end.ok) return end.value;
    if (!end.retry || n === ATTEMPTS) throw end.error;
    const backOff = FIRST_WAIT * 2 ** (n - 1) * (0.5 + random() / 2);
    await sleep(Math.min(LONGEST_WAIT, Math.max(backOff, end.waitAtLeast ?? 0)));
  }
}
