export type Address = readonly [path: string, title: string];

/** The known addresses that share most with a wrong one, the nearest first; none where nothing is near. */
export function closestAddresses(
  wrong: string,
  known: readonly Address[],
  most: number,
): Address[] {
  const wanted = pairs(lastPart(wrong));
  return known
    .map((address) => ({ address, near: likeness(wanted, pairs(lastPart(address[0]))) }))
    .filter(({ near }) => near > 0.3)
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ address }) => address);
}

const lastPart = (path: string) =>
  (path.split('/').filter(Boolean).at(-1) ?? '').toLowerCase().slice(0, 120);

/** Neighbouring letters, so that a few wrong ones leave most of them in common. */
function pairs(word: string): Set<string> {
  const padded = `-${word}-`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size || 1);
}
