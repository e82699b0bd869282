import type { SearchHit } from '../../../search/results/search-result.ts';
import type { Refill } from '../complete-query.ts';
import type { NamedGroup } from '../hits/groups.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { base } from '../site-search.ts';

/** One thing that can be chosen in the palette. `id` stays the same while more answers arrive. */
export type PaletteOption =
  | { readonly id: string; readonly refill: Refill; readonly hit?: never }
  | {
      readonly id: string;
      readonly hit: SearchHit;
      readonly href: string;
      readonly refill?: never;
    };

export interface PaletteGroup {
  readonly id: string;
  readonly name: string;
  readonly look: 'hits' | 'lines' | 'chips' | 'recent';
  /** How many there are, where not all are shown. */
  readonly total?: number;
  readonly options: readonly PaletteOption[];
}

/** A group of queries to choose from; none where there are none. */
export function refillGroup(
  { id, name, look }: Pick<PaletteGroup, 'id' | 'name' | 'look'>,
  refills: readonly Refill[],
): PaletteGroup[] {
  if (refills.length === 0) return [];
  const options = refills.map((refill) => ({ id: optionId(id, refill.label), refill }));
  return [{ id, name, look, options }];
}

export function hitGroup({ id, name, hits, total }: NamedGroup): PaletteGroup {
  const options = hits.map((hit) => {
    const href = hitAddress(base, hit);
    return { id: optionId(id, hit.url, String(hit.t ?? '')), hit, href };
  });
  return { id, name, look: 'hits', options, ...(total > hits.length && { total }) };
}

/** A query to fill in whole, with the caret at its end. */
export const wholeQuery = (query: string, label = query): Refill => ({
  label,
  query,
  caret: query.length,
});

/** Ids have no spaces, as `aria-activedescendant` asks. */
const optionId = (...parts: readonly string[]) =>
  `option-${parts.map(encodeURIComponent).join('-')}`;
