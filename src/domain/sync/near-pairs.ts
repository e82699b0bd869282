/** What is compared: the words of a title, all folded, and those that stand anywhere beside it. */
export interface Compared {
  readonly title: string;
  /** Names of a session’s speakers; all that is said of a recording. May repeat words. */
  readonly said: string;
}

/** A recording is held against this many sessions, and a session against as many recordings. */
const NEAREST = 8;

/** How many places of rare words and pieces of words are looked up for one title: bounds the whole work. */
const LOOKED_UP = 1_000;

/** Pieces of three letters find a misspelled word; they tell less than the word. */
const PIECE_TELLS = 0.3;

/**
 * For each recording the sessions worth a close look, as indexes that ascend: those that share most with it,
 * a rare word telling more than a common one, from either side. The work grows with the number of titles,
 * not with its square.
 */
export function nearPairs(
  sessions: readonly Compared[],
  recordings: readonly Compared[],
): readonly (readonly number[])[] {
  const sessionParts = sessions.map(partsOf);
  const wanted = new Set(sessionParts.flatMap((parts) => [...parts]));
  const recordingParts = recordings.map((recording) => {
    const parts = partsOf(recording);
    return new Set([...parts].filter((part) => wanted.has(part)));
  });
  const pairs = nearestOf(recordingParts, sessionParts).map((near) => new Set(near));
  nearestOf(sessionParts, recordingParts).forEach((near, session) => {
    for (const recording of near) pairs[recording]?.add(session);
  });
  return pairs.map((near) => [...near].sort((a, b) => a - b));
}

/** Words of the title and beside it, and the title’s pieces of three letters, marked as pieces. */
function partsOf({ title, said }: Compared): Set<string> {
  const parts = new Set([...title.split(' '), ...said.split(' ')]);
  parts.delete('');
  for (let at = 0; at + 3 <= title.length; at++) parts.add(`~${title.slice(at, at + 3)}`);
  return parts;
}

/** For each of some the indexes of the others that share most with it, best first. */
function nearestOf(
  some: readonly ReadonlySet<string>[],
  others: readonly ReadonlySet<string>[],
): number[][] {
  const places = new Map<string, number[]>();
  others.forEach((parts, index) => {
    for (const part of parts) {
      const list = places.get(part);
      if (list) list.push(index);
      else places.set(part, [index]);
    }
  });
  return some.map((parts) => {
    const rarestFirst = [...parts]
      .flatMap((part) => {
        const list = places.get(part);
        return list ? [{ list, tells: part.startsWith('~') ? PIECE_TELLS : 1 }] : [];
      })
      .sort((a, b) => a.list.length - b.list.length);
    const shared = new Map<number, number>();
    let left = LOOKED_UP;
    for (const { list, tells } of rarestFirst) {
      if (left <= 0) break;
      const weight = tells * Math.log(1 + others.length / list.length);
      const looked = Math.min(list.length, left);
      for (let at = 0; at < looked; at++) {
        const index = list[at] ?? 0;
        shared.set(index, (shared.get(index) ?? 0) + weight);
      }
      left -= list.length;
    }
    return [...shared]
      .sort(([a, more], [b, most]) => most - more || a - b)
      .slice(0, NEAREST)
      .map(([index]) => index);
  });
}
