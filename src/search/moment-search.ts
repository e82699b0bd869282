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

/** Most texts that are fetched to look for frequent words, in hits. */
const mostChecked = 20;

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
    const { directory, numbers } = await this.#directory();
    const lists = new MomentLists(directory, this.#paths, this.#reader);
    const headOnly = query.clauses.every((clause) => lists.isAllFrequent(clause));
    const required = headOnly
      ? query.clauses
      : query.clauses.filter((clause) => !lists.isAllFrequent(clause));
    const [found, excluded] = await Promise.all([
      lists.evaluate(required, headOnly),
      lists.evaluate(
        query.excluded.filter((clause) => !lists.isAllFrequent(clause)),
        false,
      ),
    ]);
    const ranked = this.#without(excluded, rankMoments(found, numbers, query.admits, query.limit));
    const check =
      required.length < query.clauses.length || found.some(({ unchecked }) => unchecked);
    const shown = ranked.slice(0, check ? Math.max(query.limit, mostChecked) : query.limit);
    const moments = await this.#describe(shown, query, check);
    return {
      moments: moments.slice(0, query.limit),
      total: shown.length === ranked.length ? moments.length : ranked.length,
      atMost: check && shown.length < ranked.length,
      talks: new Set(ranked.map(({ record }) => record)),
    };
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
    const wanted = ranked.flatMap(({ cue, nearness }) =>
      nearness === 'neighbours' ? [cue, cue + 1] : [cue],
    );
    const textOf = await readCueTexts(wanted, this.#paths, this.#reader);
    const described = ranked.map(({ cue, record, nearness }) => {
      const first = textOf(cue);
      const next = nearness === 'neighbours' ? textOf(cue + 1) : undefined;
      const said = [first?.text, next?.text].filter(Boolean).join(' ');
      const snippet = createSnippet(said, clauses);
      return { said, moment: { record, seconds: first?.start ?? 0, snippet, nearness } };
    });
    if (!check) return described.map(({ moment }) => moment);
    const level = described
      .map(({ said, moment }) => ({ moment, misses: countMisses(said, clauses) }))
      .filter(({ misses }) => misses !== Infinity);
    level.sort((one, other) => one.misses - other.misses);
    return level.map(({ moment }) => moment);
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
