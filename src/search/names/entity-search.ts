import { toClauses, type Aliases, type Clause } from '../query/clauses.ts';
import { withCompounds } from '../query/compounds.ts';
import type { EntityEngine } from './entity-engine.ts';
import {
  fieldWeights,
  readEntityFields,
  type EntityFields,
  type NamedWords,
} from './entity-fields.ts';
import { entityTypes, type EntityType, type IndexedRecord } from '../index/entity-record.ts';
import { createFilter } from './filters.ts';
import { KnownValues } from './known-values.ts';
import { easierWords } from '../query/loose-words.ts';
import type { ParsedQuery, QueryProblem, QueryWord } from '../query/query.ts';
import { scoreEntity, type EntityQuestion, type EntityScore } from './score-entity.ts';
import { takeBest } from '../text/take-best.ts';
import { Vocabulary } from '../text/vocabulary.ts';

/** Candidates of a type that are scored in full; the best are among them, for names weigh most. */
const scoredPerType = 150;

export interface ScoredRecord extends EntityScore {
  readonly record: IndexedRecord;
}

export interface EntityAnswer {
  /** What was found, as many of a type as may be shown, in no order. */
  readonly scored: readonly ScoredRecord[];
  /** How many there are of each type in all. */
  readonly totals: ReadonlyMap<string, number>;
  /** What they answer: the query, or the easier one that something was found for. */
  readonly asked: readonly Clause[];
  readonly problems: readonly QueryProblem[];
  readonly clauses: readonly Clause[];
  /** The numbers of all talks that match, for facets. */
  readonly talks: readonly number[];
  /** Whether a record may be shown at all, going by operators and excluded words. */
  readonly admits: (record: number) => boolean;
}

const nothing = { scored: [], totals: new Map<string, number>(), talks: [] } as const;

/** The weights are handed over, so that the code of an engine is one file to load. */
export type CreateEngine = (
  words: NamedWords,
  vocabulary: Vocabulary,
  fieldWeights: readonly number[],
) => EntityEngine;

/** Searches what has a page: filters and ranks what an engine proposes. */
export class EntitySearch {
  readonly records: readonly IndexedRecord[];
  readonly vocabulary: Vocabulary;
  readonly known: KnownValues;
  readonly #fields: readonly EntityFields[];
  /** By record the place of its type among all. */
  readonly #types: Uint8Array;
  readonly #engine: EntityEngine;
  readonly #aliases: Aliases;
  readonly #topicNames: ReadonlySet<string>;

  constructor(records: readonly IndexedRecord[], aliases: Aliases, createEngine: CreateEngine) {
    this.records = records;
    this.known = new KnownValues(records);
    this.#aliases = aliases;
    this.#types = Uint8Array.from(records, ({ type }) => entityTypes.indexOf(type));
    const words = readEntityFields(records);
    this.#fields = words.fields;
    this.vocabulary = new Vocabulary(words.terms);
    this.#engine = createEngine(words, this.vocabulary, fieldWeights);
    this.#topicNames = new Set(
      records.flatMap(({ type }, index) =>
        type === 'topic'
          ? (this.#fields[index]?.spellings ?? []).map((spelling) => spelling.join(' '))
          : [],
      ),
    );
  }

  search(query: ParsedQuery): EntityAnswer {
    const clauses = this.clausesOf(query.words);
    const filter = createFilter(query.filters, this.known);
    const excluded = toClauses(query.excluded, this.#aliases).map((clause) =>
      this.#question([{ ...clause, exact: true }], [false], ''),
    );
    const restricted = query.filters.length + query.excluded.length > 0;
    const admits = (index: number): boolean =>
      !restricted ||
      (filter.passes(this.#record(index)) &&
        !excluded.some((question) => this.#score(index, question) !== undefined));
    if (clauses.length === 0 && !restricted) {
      return { ...nothing, asked: clauses, problems: filter.problems, clauses, admits };
    }
    const wanted =
      clauses.length > 0
        ? admits
        : (index: number) => this.#record(index).type === 'talk' && admits(index);
    let asked = clauses;
    let found = this.#find(clauses, termsOf(query.words), wanted);
    for (const words of easierWords(query.words)) {
      if (found.scored.length > 0) break;
      asked = this.clausesOf(words);
      found = this.#find(asked, termsOf(words), wanted);
    }
    return { ...found, asked, problems: filter.problems, clauses, admits };
  }

  /** The records with these numbers. */
  pick(numbers: Iterable<number>): IndexedRecord[] {
    return Array.from(numbers, (number) => this.#record(number));
  }

  /** What words ask for, with other spellings and names in one word or two. */
  clausesOf(words: readonly QueryWord[]): Clause[] {
    return withCompounds(toClauses(words, this.#aliases), this.vocabulary);
  }

  /** The numbers of the talks that answer a clause by title, people, topics, companies or event. */
  talksNaming(clause: Clause): ReadonlySet<number> {
    const typos = [!clause.exact && !this.isKnown(clause)];
    const question = this.#question([clause], typos, '');
    const { records, certain } = this.#engine.candidates([clause], typos);
    return new Set(
      records.filter(
        (index) =>
          this.#record(index).type === 'talk' &&
          (certain || this.#score(index, question) !== undefined),
      ),
    );
  }

  /** Whether some name begins with what a clause asks for. */
  isKnown(clause: Clause): boolean {
    return clause.alternatives.some(({ terms }) =>
      terms.every((term) => this.vocabulary.hasPrefix(term)),
    );
  }

  #find(clauses: readonly Clause[], typed: string, wanted: (index: number) => boolean) {
    const careful = clauses.map((clause) => !clause.exact && !this.isKnown(clause));
    let found = this.#attempt(clauses, careful, typed, wanted);
    if (found.scored.length === 0) {
      const typos = clauses.map((clause) => !clause.exact);
      if (typos.some((typo, index) => typo !== careful[index])) {
        found = this.#attempt(clauses, typos, typed, wanted);
      }
    }
    return found;
  }

  #attempt(
    clauses: readonly Clause[],
    typos: readonly boolean[],
    typed: string,
    wanted: (index: number) => boolean,
  ) {
    const { records, estimate } = this.#engine.candidates(clauses, typos);
    const question = this.#question(clauses, typos, typed);
    const byType = entityTypes.map((): number[] => []);
    for (let at = 0; at < records.length; at += 1) {
      const index = records[at] as number;
      if (wanted(index)) byType[this.#types[index] as number]?.push(index);
    }
    const scored: ScoredRecord[] = [];
    const totals = new Map<string, number>();
    let talks: readonly number[] = [];
    for (const [number, indexes] of byType.entries()) {
      const type = entityTypes[number] as EntityType;
      const cut = indexes.length > scoredPerType * 2;
      const best = cut ? takeBest(indexes, estimate, scoredPerType) : indexes;
      const matched: number[] = [];
      for (const index of best) {
        const score = this.#score(index, question);
        if (!score) continue;
        matched.push(index);
        scored.push({ record: this.#record(index), ...score });
      }
      if (type === 'talk') talks = cut ? indexes : matched;
      totals.set(type, cut ? indexes.length : matched.length);
    }
    return { scored, talks, totals };
  }

  #question(clauses: readonly Clause[], typos: readonly boolean[], typed: string): EntityQuestion {
    return { clauses, typos, typed, namesTopic: this.#topicNames.has(typed) };
  }

  #score(index: number, question: EntityQuestion): EntityScore | undefined {
    return scoreEntity(this.#record(index).type, this.#fields[index] as EntityFields, question);
  }

  #record(index: number): IndexedRecord {
    return this.records[index] as IndexedRecord;
  }
}

function termsOf(words: readonly QueryWord[]): string {
  return words.flatMap(({ terms }) => terms).join(' ');
}
