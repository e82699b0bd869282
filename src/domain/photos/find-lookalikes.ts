/** What is known of a photo for finding its like. */
export interface Likeness {
  readonly id: string;
  /** Difference hash of the pixels, 64 bits as 16 hex digits. */
  readonly fingerprint: string;
  readonly takenAt?: string | undefined;
  readonly cameraKey?: string | undefined;
}

/** Photos that look alike: one picture several times, or several shots of one moment. */
export interface Lookalikes {
  readonly kind: 'near-duplicate' | 'burst';
  readonly ids: readonly string[];
}

const sameBits = 4;
const burstBits = 14;
const burstSeconds = 3;

/**
 * Groups photos whose pixels differ little and that no clock tells apart, and shots of one camera within 3 s of
 * the next that show nearly the same. Groups and ids stand in the order given.
 */
export function findLookalikes(photos: readonly Likeness[]): Lookalikes[] {
  const prints = photos.map(({ fingerprint }) => halves(fingerprint));
  const duplicates = new Groups(photos.length);
  const bursts = new Groups(photos.length);
  for (let one = 0; one < photos.length; one += 1) {
    for (let other = one + 1; other < photos.length; other += 1) {
      const bits = distance(prints[one], prints[other]);
      if (bits <= sameBits && mayBeOnePicture(photos[one], photos[other]))
        duplicates.join(one, other);
      if (bits <= burstBits && isOneMoment(photos[one], photos[other])) bursts.join(one, other);
    }
  }
  const name = (kind: Lookalikes['kind'], groups: Groups) =>
    groups
      .list()
      .map((group) => ({ kind, ids: group.flatMap((index) => photos[index]?.id ?? []) }));
  const found = name('burst', bursts);
  const told = new Set(found.map(({ ids }) => ids.join()));
  const alike = name('near-duplicate', duplicates).filter(({ ids }) => !told.has(ids.join()));
  return [...alike, ...found];
}

type Print = readonly [number, number];

const halves = (fingerprint: string): Print => [
  Number.parseInt(fingerprint.slice(0, 8), 16),
  Number.parseInt(fingerprint.slice(8, 16), 16),
];

function distance(one: Print | undefined, other: Print | undefined): number {
  if (!one || !other) return 64;
  return countBits(one[0] ^ other[0]) + countBits(one[1] ^ other[1]);
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function isOneMoment(one: Likeness | undefined, other: Likeness | undefined): boolean {
  return (
    one?.cameraKey === other?.cameraKey && (secondsApart(one, other) ?? Infinity) <= burstSeconds
  );
}

/** A copy keeps camera and time, or loses them: a hall looks the same all day, and its photos are not copies. */
function mayBeOnePicture(one: Likeness | undefined, other: Likeness | undefined): boolean {
  const apart = secondsApart(one, other);
  if (apart === undefined) return true;
  return apart <= 1 && one?.cameraKey === other?.cameraKey;
}

function secondsApart(one: Likeness | undefined, other: Likeness | undefined): number | undefined {
  if (!one?.takenAt || !other?.takenAt) return undefined;
  return Math.abs(Date.parse(`${one.takenAt}Z`) - Date.parse(`${other.takenAt}Z`)) / 1000;
}

/** Numbers joined pair by pair into groups. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  join(one: number, other: number): void {
    this.#parent[this.#root(other)] = this.#root(one);
  }

  /** The groups of two and more. */
  list(): number[][] {
    const groups = Map.groupBy(this.#parent.keys(), (index) => this.#root(index));
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  #root(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[index] = root;
    return root;
  }
}
