import type { ReadCue } from './unroll-lines.ts';

/** A row of the screen: what it says by now, and since and until when it is shown, in milliseconds. */
interface Row {
  text: string;
  readonly start: number;
  end: number;
}

const fewestGrowths = 4;
const growingShare = 0.4;
/** The screen was cleared in a longer gap, in milliseconds. */
const clearedAfter = 1000;

/**
 * Unrolls live captions whose rows grow while they are shown, by words or by letters, move up and go: each row once,
 * as it stood in the end. Undefined where rows do not grow.
 */
export function unrollGrowth(cues: readonly ReadCue[]): readonly ReadCue[] | undefined {
  if (!mayGrow(cues)) return undefined;
  const screens = cues.map(({ lines }) => lines.map(({ text }) => text));
  const follows = screens.map((screen, index) => {
    const gap = (cues[index]?.start ?? 0) - (cues[index - 1]?.end ?? Number.NEGATIVE_INFINITY);
    const before = screens[index - 1];
    return before && gap <= clearedAfter ? follow(before, screen) : undefined;
  });
  const growths = follows.filter((each) => each?.grew === true).length;
  if (growths < fewestGrowths || growths < cues.length * growingShare) return undefined;

  const rows: Row[] = [];
  let shown: Row[] = [];
  for (const [index, cue] of cues.entries()) {
    const screen = screens[index] ?? [];
    const carried = follows[index];
    const kept = carried ? shown.slice(carried.gone) : [];
    shown = screen.map((text, at) => {
      const row = kept[at];
      if (!row) {
        const added = { text, start: cue.start, end: cue.end };
        rows.push(added);
        return added;
      }
      // A finished row is shown on while the next one grows; it was said by then.
      if (row.text !== text) row.end = Math.max(row.end, cue.end);
      row.text = text;
      return row;
    });
  }
  return rows.map(({ text, start, end }) => ({
    start,
    end,
    lines: [{ text, timed: false }],
    beginsEmpty: false,
    endsEmpty: false,
  }));
}

/** A quick look at most captions, in which no row is the beginning of a longer one. */
function mayGrow(cues: readonly ReadCue[]): boolean {
  let longer = 0;
  for (let index = 1; index < cues.length; index += 1) {
    const last = cues[index - 1]?.lines.at(-1)?.text ?? '';
    const grows = cues[index]?.lines.some(
      ({ text }) => text.length > last.length && text.startsWith(last),
    );
    if (grows) longer += 1;
  }
  return longer >= fewestGrowths && longer >= cues.length * growingShare;
}

interface Following {
  /** How many rows went off the top. */
  readonly gone: number;
  readonly grew: boolean;
}

/** How a screen goes on from the one before: some rows gone, the others as they were, the last as it was or longer. */
function follow(before: readonly string[], screen: readonly string[]): Following | undefined {
  for (let gone = 0; gone < before.length; gone += 1) {
    const kept = before.length - gone;
    if (kept > screen.length) continue;
    let same = 0;
    while (same < kept - 1 && before[gone + same] === screen[same]) same += 1;
    if (same < kept - 1) continue;
    const last = before.at(-1) ?? '';
    const next = screen[kept - 1] ?? '';
    if (next.startsWith(last) || wraps(last, next, screen[kept]))
      return { gone, grew: next !== last || (kept < screen.length && kept > 0 && gone === 0) };
  }
  return undefined;
}

/** A word that grew too long for its row stands at the beginning of the next one. */
function wraps(last: string, next: string, below: string | undefined): boolean {
  if (below === undefined || !last.startsWith(`${next} `)) return false;
  return below.startsWith(last.slice(next.length + 1));
}
