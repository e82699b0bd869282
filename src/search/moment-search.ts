import type { Clause } from './clauses.ts';
import { CueNumbers } from './cue-numbers.ts';
import { readCueTexts } from './cue-texts.ts';
import type { indexPaths } from './index-files.ts';
import type { IndexReader } from './index-reader.ts';
import { decodeDirectory, type MomentDirectory } from './moment-directory.ts';
import { MomentLists, type ClauseCues } from './moment-lists.ts';
import { holds } from './postings.ts';
import { rankMoments, type RankedCue } from './rank-moments.ts';
import type { MarkedText } from './search-result.ts';
import { saidAround } from './said-around.ts';
import { createSnippet } from './snippet.ts';
import { tokenize } from './tokens.ts';

/** Something said that answers a query. `record` is the talk's number among the entities. */
export interface Moment {
  readonly record: number;
  readonly seconds: number;
  readonly snippet: MarkedText;
  readonly nearness: RankedCue['nearness'];
}

export interface MomentAnswer {
  readonly moments: readonly Moment[];
  readonly total: number;
  /** True when frequent words were only looked for in the cues shown, so that `total` may be too high. */
  readonly atMost: boolean;
  /** The records of the talks with moments. */
  readonly talks: ReadonlySet<number>;
}

export interface MomentQuery {
  readonly clauses: readonly Clause[];
  readonly excluded: readonly Clause[];
  readonly admits: (record: number) => boolean;
  readonly limit: number;
}

/** Hits whose texts are fetched to look for frequent words in them. */
const mostChecked = 14;

/** Cues that answer a query, best first. */
export interface RankedMoments {
  readonly ranked: readonly RankedCue[];
  /** True when frequent words of the query still have to be looked for in the texts. */
  readonly unchecked: boolean;
  /** How many at the beginning are known to hold the frequent words too. */
  readonly sure: number;
}

/** Searches what was said: one round trip for the words, one for the texts of the hits. */
export class MomentSearch {
  readonly #paths: ReturnType<typeof indexPaths>;
  readonly #reader: IndexReader;

  constructor(paths: ReturnType<typeof indexPaths>, reader: IndexReader) {
    this.#paths = paths;
    this.#reader = reader;
  }

  /** Fetches what every query needs, so that the first one is quick. */
  async warm(): Promise<void> {
    await this.#directory();
  }

  async search(query: MomentQuery): Promise<MomentAnswer> {
    const { ranked, unchecked, sure } = await this.rank(query);
    const check = unchecked && sure < query.limit;
    const shown = ranked.slice(0, check ? Math.max(query.limit, mostChecked) : query.limit);
    const moments = await this.#describe(shown, query, check);
    const whole = shown.length === ranked.length;
    return {
      moments: moments.slice(0, query.limit),
      total: whole ? moments.length : ranked.length,
      atMost: unchecked && !whole,
      talks: new Set(ranked.map(({ record }) => record)),
    };
  }

  /**
   * The cues that answer a query: all that hold everything and, if those are fewer than the limit, the
   * less near ones. Frequent words are required in the head of the archive only.
   */
  async rank(query: MomentQuery): Promise<RankedMoments> {
    const { directory, numbers } = await this.#directory();
    const lists = new MomentLists(directory, this.#paths, this.#reader);
    const isListed = (clause: Clause) => !lists.isAllFrequent(clause);
    const required = query.clauses.filter(isListed);
    const unchecked = lists.hasUnchecked(query.clauses);
    const [found, inHead, excluded] = await Promise.all([
      lists.evaluate(required, false),
      unchecked ? lists.evaluate(query.clauses, true) : [],
      lists.evaluate(query.excluded.filter(isListed), false),
    ]);
    const rank = (answers: readonly ClauseCues[]) =>
      this.#without(excluded, rankMoments(answers, numbers, query.admits, query.limit));
    if (!unchecked) return { ranked: rank(found), unchecked: false, sure: 0 };
    const sure = rank(inHead).filter(({ cue, nearness }) => nearness === 'cue' && cue < lists.head);
    if (required.length === 0) return { ranked: sure, unchecked: true, sure: sure.length };
    const known = new Set(sure.map(({ cue }) => cue));
    const others = rank(found).filter(({ cue }) => !known.has(cue));
    return { ranked: [...sure, ...others], unchecked: true, sure: sure.length };
  }

  #without(excluded: readonly ClauseCues[], ranked: readonly RankedCue[]): readonly RankedCue[] {
    if (excluded.length === 0) return ranked;
    return ranked.filter(
      ({ cue, nearness }) =>
        !excluded.some(
          ({ cues }) => holds(cues, cue) || (nearness === 'neighbours' && holds(cues, cue + 1)),
        ),
    );
  }

  /** Adds texts; where frequent words are unchecked, cues that hold them too go first. */
  async #describe(
    ranked: readonly RankedCue[],
    { clauses }: MomentQuery,
    check: boolean,
  ): Promise<Moment[]> {
    const { numbers } = await this.#directory();
    const lastOf = ({ cue, nearness }: RankedCue) => (nearness === 'neighbours' ? cue + 1 : cue);
    const wanted = ranked.flatMap((entry) => [entry.cue, lastOf(entry)]);
    const textOf = await readCueTexts(wanted, this.#paths, this.#reader);
    const described = ranked.map((entry) => {
      const { cue, record, nearness } = entry;
      const said = saidAround(cue, lastOf(entry), textOf, numbers);
      const moment = {
        record,
        seconds: textOf(cue)?.start ?? 0,
        snippet: createSnippet(said, clauses),
        nearness,
      };
      return { moment, misses: check ? countMisses(textOf(cue)?.text ?? '', clauses) : 0 };
    });
    return described
      .filter(({ misses }) => misses !== Infinity)
      .sort((one, other) => one.misses - other.misses)
      .map(({ moment }) => moment);
  }

  #directory(): Promise<{ directory: MomentDirectory; numbers: CueNumbers }> {
    return this.#reader.read(this.#paths.directory, (bytes) => {
      const directory = decodeDirectory(bytes);
      return { directory, numbers: new CueNumbers(directory.talks) };
    });
  }
}

/** How many clauses a text leaves unanswered; `Infinity` when one of them is an exact phrase. */
function countMisses(said: string, clauses: readonly Clause[]): number {
  const tokens = tokenize(said);
  const all = new Set(tokens.map((token) => token.term));
  const words = tokens.filter((token) => !token.joined).map((token) => token.term);
  let misses = 0;
  for (const { alternatives, exact } of clauses) {
    const answered = alternatives.some(({ terms, adjacent }) =>
      adjacent ? holdsPhrase(words, terms) : terms.every((term) => all.has(term)),
    );
    if (answered) continue;
    if (exact) return Infinity;
    misses += 1;
  }
  return misses;
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((term, offset) => words[start + offset] === term));
}
