/**
 * The records with the greatest estimates: `count`, and as many again of those that are level with the
 * last. Neither is put in order.
 */
export function takeBest(
  records: readonly number[],
  estimate: (record: number) => number,
  count: number,
): number[] {
  const estimates = new Float32Array(records.length);
  for (let at = 0; at < records.length; at += 1) estimates[at] = estimate(records[at] as number);
  const least = estimates.toSorted()[records.length - count] as number;
  const above: number[] = [];
  const level: number[] = [];
  for (let at = 0; at < records.length; at += 1) {
    const own = estimates[at] as number;
    if (own >= least) (own > least ? above : level).push(records[at] as number);
  }
  return [...above, ...level.slice(0, 2 * count - above.length)];
}
