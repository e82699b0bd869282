/**
 * The order of `now`, with those of `before` that are no longer in it kept right behind the one they
 * followed. Merging the result with `now` again gives the same.
 */
export function mergeOrder(before: readonly string[], now: readonly string[]): string[] {
  const present = new Set(now);
  const behind = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const id of before) {
    if (present.has(id)) {
      anchor = id;
      continue;
    }
    const followers = behind.get(anchor);
    if (followers) followers.push(id);
    else behind.set(anchor, [id]);
  }
  const merged = [...(behind.get(undefined) ?? [])];
  for (const id of present) {
    merged.push(id, ...(behind.get(id) ?? []));
  }
  return merged;
}
