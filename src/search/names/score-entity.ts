import type { Clause } from '../query/clauses.ts';
import { isFragment } from '../text/dense-scripts.ts';
import { fieldWeights, type EntityFields } from './entity-fields.ts';
import type { EntityType } from '../index/entity-record.ts';
import { insideAt, insideQuality, prefixQuality, typoQuality } from '../text/vocabulary.ts';

/** Where a record stands among the results; the order of the numbers is the order of the palette. */
export const tiers = {
  exactPerson: 0,
  titlePrefix: 1,
  topic: 2,
  title: 3,
  name: 4,
  mention: 5,
} as const;
export type Tier = (typeof tiers)[keyof typeof tiers];

export interface EntityScore {
  readonly tier: Tier;
  /** Greater is better within a tier. */
  readonly score: number;
}

/** What all records of one query are held against. */
export interface EntityQuestion {
  readonly clauses: readonly Clause[];
  /** The words in order, joined by spaces: the beginning of a title or a whole name. */
  readonly typed: string;
  /** Whether near spellings count, clause by clause. */
  readonly typos: readonly boolean[];
  /** True when a topic has exactly this name, which then goes before a person who shares it. */
  readonly namesTopic: boolean;
}

/**
 * Places a record among the results, or returns undefined when it does not answer every clause. Both
 * entity engines only propose candidates; this alone decides what matches and in which order.
 */
export function scoreEntity(
  type: EntityType,
  record: EntityFields,
  question: EntityQuestion,
): EntityScore | undefined {
  let score = 0;
  let inName = true;
  let worst = 1;
  for (const [index, clause] of question.clauses.entries()) {
    const match = matchClause(record, clause, question.typos[index] ?? false);
    if (match.score === 0) return undefined;
    score += match.score;
    worst = Math.min(worst, match.quality);
    if (match.field !== 0) inName = false;
  }
  const spelled = worst >= 0.7;
  return {
    tier: tierOf(type, record, question, inName, spelled),
    score: score / question.clauses.length,
  };
}

function tierOf(
  type: EntityType,
  record: EntityFields,
  question: EntityQuestion,
  inName: boolean,
  spelled: boolean,
): Tier {
  if (!inName) return tiers.mention;
  if (type === 'person') return isWholeName(record, question) ? tiers.exactPerson : tiers.name;
  if (type === 'topic') return spelled ? tiers.topic : tiers.name;
  if (type !== 'talk') return tiers.name;
  if (beginsTitle(record, question.typed)) return tiers.titlePrefix;
  return spelled ? tiers.title : tiers.mention;
}

/** Whether a title begins with what was typed, or has a single letter, such as R, for a word. */
function beginsTitle({ title }: EntityFields, typed: string): boolean {
  if (typed === '') return false;
  return title.startsWith(typed) || (isLetter(typed) && title.split(' ').includes(typed));
}

/** Whether this is a single Latin letter: the name of a language, or an initial. */
export function isLetter(term: string | undefined): boolean {
  return term !== undefined && /^[a-z]$/.test(term);
}

/** A whole name in either order, or one of its words unless a topic is called just that. */
function isWholeName(record: EntityFields, question: EntityQuestion): boolean {
  const typed = question.typed.split(' ');
  return record.spellings.some((spelling) => {
    if (isLetter(question.typed)) return false;
    if (typed.length === 1 && !question.namesTopic) return spelling.includes(question.typed);
    return typed.length === spelling.length && typed.every((word) => spelling.includes(word));
  });
}

interface ClauseMatch {
  readonly score: number;
  readonly quality: number;
  readonly field: number;
}

const nothing: ClauseMatch = { score: 0, quality: 0, field: -1 };

function matchClause(record: EntityFields, clause: Clause, typos: boolean): ClauseMatch {
  let best = nothing;
  for (const alternative of clause.alternatives) {
    let match: ClauseMatch;
    if (alternative.adjacent) match = matchPhrase(record, alternative.terms, clause.exact);
    else {
      match = { score: Infinity, quality: 1, field: 0 };
      for (const term of alternative.terms) {
        match = weaker(match, matchTerm(record, term, clause.exact, typos));
      }
    }
    if (match.score > best.score) best = match;
  }
  return best;
}

function weaker(one: ClauseMatch, other: ClauseMatch): ClauseMatch {
  return {
    score: Math.min(one.score, other.score),
    quality: Math.min(one.quality, other.quality),
    field: Math.max(one.field, other.field),
  };
}

function matchTerm(
  record: EntityFields,
  word: string,
  exact: boolean,
  typos: boolean,
): ClauseMatch {
  let best = nothing;
  const { byField } = record;
  const also = { typos, inside: typos || record.joinsWords };
  for (let field = 0; field < byField.length; field += 1) {
    const weight = fieldWeights[field] as number;
    if (weight <= best.score) break;
    const words = byField[field] as readonly string[];
    for (let index = 0; index < words.length; index += 1) {
      const term = words[index] as string;
      const quality = termQuality(word, term, exact, also);
      if (quality === 0) continue;
      const score = weight * quality * (field === 0 ? placeFactor(index, record) : 1);
      if (score > best.score) best = { score, quality, field };
    }
  }
  return best;
}

/** A name's first word counts most, parts of its words least. */
function placeFactor(index: number, { firstPart }: EntityFields): number {
  if (index >= firstPart) return 0.9;
  return index > 0 ? 0.97 : 1;
}

/** Which words answer beside those that begin with the typed one. */
interface Also {
  readonly typos: boolean;
  readonly inside: boolean;
}

function termQuality(word: string, term: string, exact: boolean, also: Also): number {
  if (term === word) return 1;
  if (term === '' || (exact && !isFragment(word))) return 0;
  if (term.startsWith(word)) return prefixQuality(word, term);
  if (also.inside && insideAt(word, term) > 0) return insideQuality;
  return also.typos ? typoQuality(word, term) : 0;
}

function matchPhrase(record: EntityFields, phrase: readonly string[], exact: boolean): ClauseMatch {
  for (const [field, words] of record.byField.entries()) {
    for (let start = 0; start + phrase.length <= words.length; start += 1) {
      const fits = phrase.every((term, offset) => {
        const word = words[start + offset] as string;
        const open = offset === phrase.length - 1 && (!exact || isFragment(term));
        return open ? word.startsWith(term) : word === term;
      });
      if (fits) return { score: fieldWeights[field] ?? 0, quality: 1, field };
    }
  }
  return nothing;
}
