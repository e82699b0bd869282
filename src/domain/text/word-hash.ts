/** The hash of a word before its first letter is read. */
export const unread = 0x811c9dc5 | 0;

/** The hash of a word with one more letter, by the code of its sign. */
export const withLetter = (hash: number, code: number): number =>
  Math.imul(hash ^ code, 0x01000193);

export function hashOfWord(word: string): number {
  let hash = unread;
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

/** Hashes that were seen, in little room: what was not seen may be said to have been, never the other way round. */
export interface SeenHashes {
  readonly add: (hash: number) => void;
  readonly has: (hash: number) => boolean;
}

const bits = 16;
const mask = (1 << bits) - 1;
const slotOf = (hash: number) => (hash ^ (hash >>> bits)) & mask;

export function createSeenHashes(): SeenHashes {
  const marks = new Uint8Array(1 << bits);
  return {
    add: (hash) => void (marks[slotOf(hash)] = 1),
    has: (hash) => marks[slotOf(hash)] === 1,
  };
}
