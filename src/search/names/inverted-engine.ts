import type { Alternative, Clause } from '../query/clauses.ts';
import { isFragment } from '../text/dense-scripts.ts';
import type { EntityEngine } from './entity-engine.ts';
import type { NamedWords } from './entity-fields.ts';
import type { TermMatch, Vocabulary } from '../text/vocabulary.ts';

/**
 * The entity engine of large archives: an inverted index from words to the records that hold them, built
 * in memory from the very records fuse.js gets in small ones.
 */
export function createInvertedEngine(
  words: NamedWords,
  vocabulary: Vocabulary,
  fieldWeights: readonly number[],
): EntityEngine {
  const { fields: records } = words;
  const { starts, postings } = buildPostings(words);
  const estimates = new Float32Array(records.length);
  const best = new Float32Array(records.length);
  const someJoin = words.someJoin;
  const matchWord = (word: string, exact: boolean, typos: boolean): readonly TermMatch[] => {
    const matches = vocabulary.withPrefix(word);
    if (exact && !isFragment(word)) return matches.filter((match) => match.quality === 1);
    const inside = typos || someJoin ? vocabulary.withInside(word) : [];
    return [...matches, ...inside, ...(typos ? vocabulary.withTypos(word) : [])];
  };
  const size = (matches: readonly TermMatch[]): number =>
    matches.reduce(
      (sum, { index }) => sum + (starts[index + 1] as number) - (starts[index] as number),
      0,
    );

  /** Marks the records that hold the alternative's rarest word; the others are checked when scoring. */
  const mark = (alternative: Alternative, exact: boolean, typos: boolean, touched: number[]) => {
    const [rarest = []] = alternative.terms
      .map((word) => matchWord(word, exact, typos))
      .sort((one, other) => size(one) - size(other));
    for (const { index, quality } of rarest) {
      const end = starts[index + 1] as number;
      for (let at = starts[index] as number; at < end; at += 1) {
        const posting = postings[at] as number;
        const record = posting >>> 4;
        const weight = fieldWeights[(posting >>> 1) & 7] as number;
        const score = quality * weight * (posting & 1 ? 1 : 0.97);
        if (best[record] === 0) touched.push(record);
        if (score > (best[record] as number)) best[record] = score;
      }
    }
  };

  const answer = (clause: Clause, typos: boolean): number[] => {
    best.fill(0);
    const touched: number[] = [];
    for (const alternative of clause.alternatives) mark(alternative, clause.exact, typos, touched);
    return touched;
  };

  return {
    candidates(clauses, typos) {
      let found: number[] = [];
      estimates.fill(0);
      for (const [index, clause] of clauses.entries()) {
        const touched = answer(clause, typos[index] ?? false);
        found = index === 0 ? touched : found.filter((record) => best[record] !== 0);
        for (const record of found) {
          estimates[record] = (estimates[record] as number) + (best[record] as number);
        }
      }
      return {
        records: clauses.length === 0 ? [...records.keys()] : found,
        estimate: (record) => estimates[record] as number,
        // Whether words are joined is a matter of the record's language.
        certain: !someJoin && clauses.every(isOneWord),
      };
    },
  };
}

/** What is marked for a word alone needs no further look. */
function isOneWord({ alternatives }: Clause): boolean {
  return alternatives.every(({ terms, adjacent }) => terms.length === 1 && !adjacent);
}

/**
 * Record, field and whether the word is the field's first, packed into one number each: those of all terms one
 * after the other, and where each begins.
 */
function buildPostings({ terms, eachWord }: NamedWords) {
  const starts = new Uint32Array(terms.length + 1);
  const last = new Int32Array(terms.length);
  const eachPosting = (onPosting: (term: number, posting: number) => void) => {
    last.fill(-1);
    eachWord((record, field, term, first) => {
      const posting = (record << 4) | (field << 1) | (first ? 1 : 0);
      if (last[term] === posting) return;
      last[term] = posting;
      onPosting(term, posting);
    });
  };
  eachPosting((term) => (starts[term + 1] = (starts[term + 1] as number) + 1));
  for (let term = 0; term < terms.length; term += 1) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  const next = starts.slice();
  const postings = new Uint32Array(starts[terms.length] as number);
  eachPosting((term, posting) => {
    const at = next[term] as number;
    postings[at] = posting;
    next[term] = at + 1;
  });
  return { starts, postings };
}
