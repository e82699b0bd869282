import Fuse from 'fuse.js';
import type { EntityEngine } from './entity-engine.ts';
import type { NamedWords } from './entity-fields.ts';

/** Words whose records are kept. */
const mostRemembered = 200;

/**
 * The entity engine of small archives: fuse.js token search over the folded words of each record. It
 * holds every record against every word, which is right up to about a thousand records.
 */
export function createFuseEngine({ fields: records }: NamedWords): EntityEngine {
  const fuse = new Fuse(
    records.map((record) => [...new Set(record.byField.flat())].join(' ')),
    {
      useTokenSearch: true,
      tokenMatch: 'all',
      tokenize: (text: string) => text.split(' ').filter((word) => word !== ''),
      ignoreLocation: true,
      // Two letters swapped are two mistakes to fuse.js: half of a four-letter word.
      threshold: 0.5,
      // The order is scoreEntity's business.
      shouldSort: false,
      ignoreFieldNorm: true,
    },
  );
  const found = new Map<string, readonly number[]>();
  /** While a word is typed, those before it stay as they are. */
  const find = (text: string): readonly number[] => {
    const known = found.get(text) ?? fuse.search(text).map((result) => result.refIndex);
    if (found.size >= mostRemembered) found.clear();
    found.set(text, known);
    return known;
  };
  return {
    candidates(clauses) {
      let candidates: number[] = [...records.keys()];
      for (const { alternatives } of clauses) {
        const some = new Set(alternatives.flatMap(({ terms }) => [...find(terms.join(' '))]));
        candidates = candidates.filter((record) => some.has(record));
      }
      return { records: candidates, estimate: () => 0, certain: false };
    },
  };
}
