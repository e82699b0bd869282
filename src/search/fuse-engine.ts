import Fuse from 'fuse.js';
import type { EntityEngine } from './entity-engine.ts';
import type { EntityFields } from './entity-fields.ts';

/**
 * The entity engine of small archives: fuse.js token search over the folded words of each record. It
 * holds every record against every word, which is right up to about a thousand records.
 */
export function createFuseEngine(records: readonly EntityFields[]): EntityEngine {
  const fuse = new Fuse(
    records.map((record) => record.byField.flat().join(' ')),
    {
      useTokenSearch: true,
      tokenMatch: 'all',
      tokenize: (text: string) => text.split(' ').filter((word) => word !== ''),
      ignoreLocation: true,
      threshold: 0.4,
    },
  );
  const find = (text: string) => fuse.search(text).map((result) => result.refIndex);
  return {
    candidates(clauses) {
      let found: number[] = [...records.keys()];
      for (const { alternatives } of clauses) {
        const some = new Set(alternatives.flatMap(({ terms }) => find(terms.join(' '))));
        found = found.filter((record) => some.has(record));
      }
      return { records: found, estimate: () => 0 };
    },
  };
}
