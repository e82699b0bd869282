import type { Clause } from '../query/clauses.ts';
import { countMisses, holdsSigns } from './count-misses.ts';
import type { CueNumbers } from '../index/cue-numbers.ts';
import type { TranscriptKind } from '../index/moment-directory.ts';
import type { RankedCue } from './rank-moments.ts';
import { saidAround } from './said-around.ts';
import type { MarkedText } from '../query/mark-words.ts';
import { createSnippet } from '../query/snippet.ts';
import type { IndexedCue } from '../index/text-block.ts';

/** A line that answers a query. `record` is the talk's number among the entities. */
export interface Moment {
  readonly record: number;
  readonly seconds: number;
  readonly snippet: MarkedText;
  readonly nearness: RankedCue['nearness'];
}

interface Description {
  readonly kind: TranscriptKind;
  readonly clauses: readonly Clause[];
  readonly numbers: CueNumbers;
  /** Whether frequent words are yet to be looked for in the texts. */
  readonly check: boolean;
}

/** The cues whose texts are needed to describe hits. */
export function cuesShown(ranked: readonly RankedCue[]): number[] {
  return ranked.flatMap((entry) => [entry.cue, lastOf(entry)]);
}

/** Adds texts; where frequent words are unchecked, cues that hold them too go first. */
export function describeMoments(
  ranked: readonly RankedCue[],
  textOf: (cue: number) => IndexedCue | undefined,
  { kind, clauses, numbers, check }: Description,
): Moment[] {
  const described = ranked.flatMap((entry) => {
    const { cue, record, nearness } = entry;
    if (!isTrue(entry, textOf, clauses)) return [];
    const own = textOf(cue)?.text ?? '';
    const said = kind === 'chapter' ? own : saidAround(cue, lastOf(entry), textOf, numbers);
    const moment = {
      record,
      seconds: textOf(cue)?.start ?? 0,
      snippet: createSnippet(said, clauses),
      nearness,
    };
    return [{ moment, misses: check ? countMisses(own, clauses) : 0 }];
  });
  return described
    .filter(({ misses }) => misses !== Infinity)
    .sort((one, other) => one.misses - other.misses)
    .map(({ moment }) => moment);
}

/** Signs that are listed without places may stand apart in a cue: only its text tells. */
function isTrue(
  entry: RankedCue,
  textOf: (cue: number) => IndexedCue | undefined,
  clauses: readonly Clause[],
): boolean {
  const { cue, nearness } = entry;
  const own = textOf(cue)?.text ?? '';
  if (nearness === 'cue') return holdsSigns(own, clauses);
  const next = textOf(lastOf(entry))?.text ?? '';
  if (nearness !== 'neighbours') return true;
  return holdsSigns(own + next, clauses) || holdsSigns(`${own} ${next}`, clauses);
}

function lastOf({ cue, nearness }: RankedCue): number {
  return nearness === 'neighbours' ? cue + 1 : cue;
}
