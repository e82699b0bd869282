import { editionless, eventKey } from '../../titles/body/event-names.ts';

const YEAR = /(?:\b(?:19|20|21)\d\d\b|['’]\d\d\b)/gu;
const EDGES = /^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/gu;

/** A name without its year, `Harbour Days 2024` → `Harbour Days`; undefined where nothing else is left, or none is. */
export function seriesName(name: string): string | undefined {
  const bare = name.replace(YEAR, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
  return bare === '' || bare === name.trim() ? undefined : bare;
}

/** Whether two names differ by no more than year, number and spelling. */
export const isSameSeries = (one: string, other: string): boolean => {
  const [key, otherKey] = [one, other].map((name) => editionless(eventKey(name)));
  return key !== '' && key === otherKey;
};
