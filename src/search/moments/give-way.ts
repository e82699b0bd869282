/**
 * Lets what waits for this thread go first, such as the next key. Rejects when the query at hand was
 * overtaken by a newer one meanwhile.
 */
export async function giveWay(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
