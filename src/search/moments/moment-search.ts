import type { Clause } from '../query/clauses.ts';
import { CueNumbers } from '../index/cue-numbers.ts';
import { readCueTexts } from '../index/cue-texts.ts';
import { isPlaceless } from './count-misses.ts';
import { cuesShown, describeMoments, type Moment } from './describe-moments.ts';
import { giveWay } from './give-way.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { decodeDirectory, type TranscriptKind } from '../index/moment-directory.ts';
import { MomentLists, type ClauseCues } from './moment-lists.ts';
import { holds } from '../index/postings.ts';
import { rankMoments, type RankedCue } from './rank-moments.ts';
import { ShardFiles } from '../index/shard-files.ts';
import { WordKinds } from './word-kinds.ts';

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
  /** The records of talks that answer a clause by what they are called and who gives them. */
  readonly named: (clause: Clause) => ReadonlySet<number>;
  /** Whether words spelled a little differently will do where nobody said a clause's own. */
  readonly forgives: (clause: Clause) => boolean;
  /** How many are described. */
  readonly limit: number;
  /** Lesser hits are left out once there are this many better ones. */
  readonly enough: number;
  /** Puts the records of talks in an order that goes before nearness. */
  readonly order?: (one: number, other: number) => number;
  /** Tells when nobody waits for the answer any more; the search then rejects. */
  readonly signal?: AbortSignal;
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

/** The directory, read for what is asked of it. */
interface OpenDirectory {
  readonly kinds: WordKinds;
  readonly shards: ShardFiles;
  readonly numbers: CueNumbers;
}

/** What the lists say to the parts of a query. */
interface Evaluated {
  readonly kinds: WordKinds;
  readonly numbers: CueNumbers;
  /** The parts that are listed everywhere, and their cues. */
  readonly required: readonly Clause[];
  readonly found: readonly ClauseCues[];
  /** The cues of all parts in the head of the archive, where some are listed there alone. */
  readonly inHead: readonly ClauseCues[];
  readonly excluded: readonly ClauseCues[];
  readonly unchecked: boolean;
}

/** Searches what was said and what chapters are called: a round trip for words, one for texts of hits. */
export class MomentSearch {
  readonly #reader: IndexReader;

  constructor(reader: IndexReader) {
    this.#reader = reader;
  }

  /** Fetches what every query needs, so that the first one is quick. */
  async warm(): Promise<void> {
    await Promise.all([this.#directory(), this.#reader.warm()]);
  }

  /** The best lines of each kind. */
  async search(
    query: MomentQuery,
    kinds: readonly TranscriptKind[],
  ): Promise<Readonly<Record<TranscriptKind, MomentAnswer>>> {
    const evaluated = await this.#evaluate(query);
    const answer = async (kind: TranscriptKind) =>
      kinds.includes(kind) && evaluated.numbers.has(kind)
        ? this.#answer(query, kind, evaluated)
        : { moments: [], total: 0, atMost: false, talks: new Set<number>() };
    const [chapter, said] = await Promise.all([answer('chapter'), answer('said')]);
    return { chapter, said };
  }

  /**
   * The cues of a kind that answer a query: all that hold everything and, if those are fewer than the
   * limit, the less near ones. Frequent words are required in the head of the archive only.
   */
  async rank(query: MomentQuery, kind: TranscriptKind): Promise<RankedMoments> {
    return this.#rank(query, kind, await this.#evaluate(query));
  }

  async #evaluate(query: MomentQuery): Promise<Evaluated> {
    const { kinds, shards, numbers } = await this.#directory();
    await giveWay(query.signal);
    const lists = new MomentLists(kinds, shards, query.forgives);
    const isListed = (clause: Clause) => !kinds.isAllFrequent(clause);
    const required = query.clauses.filter(isListed);
    const unchecked = kinds.hasUnchecked(query.clauses);
    const [found, inHead, excluded] = await Promise.all([
      lists.evaluate(required, false),
      unchecked ? lists.evaluate(query.clauses, true) : [],
      lists.evaluate(query.excluded.filter(isListed), false),
    ]);
    return { kinds, numbers, required, found, inHead, excluded, unchecked };
  }

  #rank(query: MomentQuery, kind: TranscriptKind, evaluated: Evaluated): RankedMoments {
    const { kinds, numbers, required, found, inHead, excluded, unchecked } = evaluated;
    const rank = (clauses: readonly Clause[], answers: readonly ClauseCues[]) => {
      const named = answers.map((answer, index) => ({
        ...answer,
        named: () => query.named(clauses[index] as Clause),
      }));
      const question = { kind, clauses: named, admits: query.admits, enough: query.enough };
      const ranked = withoutExcluded(excluded, rankMoments(question, numbers));
      const { order } = query;
      return order ? ranked.toSorted((one, other) => order(one.record, other.record)) : ranked;
    };
    if (!unchecked) return { ranked: rank(required, found), unchecked: false, sure: 0 };
    const sure = rank(query.clauses, inHead).filter(
      ({ cue, nearness }) => nearness === 'cue' && cue < kinds.head,
    );
    if (required.length === 0) return { ranked: sure, unchecked: true, sure: sure.length };
    const known = new Set(sure.map(({ cue }) => cue));
    const others = rank(required, found).filter(({ cue }) => !known.has(cue));
    return { ranked: [...sure, ...others], unchecked: true, sure: sure.length };
  }

  async #answer(
    query: MomentQuery,
    kind: TranscriptKind,
    evaluated: Evaluated,
  ): Promise<MomentAnswer> {
    await giveWay(query.signal);
    const { ranked, unchecked, sure } = this.#rank(query, kind, evaluated);
    const check = unchecked && (sure < query.limit || query.order !== undefined);
    const placeless = query.clauses.some(isPlaceless);
    const shown = ranked.slice(
      0,
      check || placeless ? Math.max(query.limit, mostChecked) : query.limit,
    );
    await giveWay(query.signal);
    const texts = await readCueTexts(cuesShown(shown), this.#reader);
    const how = { kind, clauses: query.clauses, numbers: evaluated.numbers, check };
    const moments = describeMoments(shown, texts, how);
    const whole = shown.length === ranked.length;
    return {
      moments: moments.slice(0, query.limit),
      total: whole ? moments.length : ranked.length,
      atMost: (unchecked || placeless) && !whole,
      talks: new Set(ranked.map(({ record }) => record)),
    };
  }

  #directory(): Promise<OpenDirectory> {
    return this.#reader.read({ whole: 'moments' }, (bytes) => {
      const directory = decodeDirectory(bytes);
      return {
        kinds: new WordKinds(directory),
        shards: new ShardFiles(directory.shards, this.#reader),
        numbers: new CueNumbers(directory.transcripts),
      };
    });
  }
}

function withoutExcluded(
  excluded: readonly ClauseCues[],
  ranked: readonly RankedCue[],
): readonly RankedCue[] {
  if (excluded.length === 0) return ranked;
  return ranked.filter(
    ({ cue, nearness }) =>
      !excluded.some(
        ({ cues }) => holds(cues, cue) || (nearness === 'neighbours' && holds(cues, cue + 1)),
      ),
  );
}
