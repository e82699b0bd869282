import { readdirSync } from 'node:fs';
import type { BuiltPage } from './pages.ts';

/** A kind of page is what one file of `src/pages` makes, so that none can be forgotten. */
interface PageKind {
  readonly name: string;
  readonly made: RegExp;
}

/** Every kind of page there is; where several fit an address, the first made it. */
export const PAGE_KINDS: readonly PageKind[] = readdirSync('src/pages', {
  recursive: true,
  encoding: 'utf8',
})
  // What leads elsewhere stands where pages of every other kind once stood.
  .filter((file) => file.endsWith('.astro') && file !== '[...moved].astro')
  .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
  .map((name) => ({ name, made: addressesOf(name) }))
  // As Astro does it: what is written out before what is filled in, a rest of any length last.
  .sort((one, other) => openness(one.name) - openness(other.name));

function openness(name: string): number {
  return (name.match(/\[/g) ?? []).length + 10 * (name.match(/\[\.{3}/g) ?? []).length;
}

function addressesOf(name: string): RegExp {
  const path = name.replace(/(^|\/)index$/, '').replace(/[.+?^$()|]/g, '\\$&');
  const filled = path
    .replace(/\/?\[\\\.\\\.\\\.\w+\]/g, '(?:/[^/]+)*')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${filled}${path === '' || path === '404' ? '' : '/'}$`);
}

/** Which kind a page is of. Throws where no file of `src/pages` can have made it. */
export function kindOf({ path }: Pick<BuiltPage, 'path'>): string {
  const address = path.replace(/\.html$/, '');
  const kind = PAGE_KINDS.find(({ made }) => made.test(address));
  if (!kind) throw new Error(`No file of src/pages makes ${path}.`);
  return kind.name;
}

/** Of each kind of page, by its name, the one that says most. Pages that only lead elsewhere are of none. */
export function longestOfEachKind(
  pages: readonly BuiltPage[],
  nameOf: (page: BuiltPage) => string = kindOf,
): Map<string, BuiltPage> {
  const kinds = Map.groupBy(
    pages.filter(({ moved }) => !moved),
    nameOf,
  );
  return new Map(
    [...kinds].map(([kind, all]) => [
      kind,
      all.reduce((one, other) => (other.html.length > one.html.length ? other : one)),
    ]),
  );
}

/**
 * As few pages as show everything: one of each kind at least, that which says most, and others until every
 * class of every kind is there.
 */
export function telling(pages: readonly BuiltPage[]): BuiltPage[] {
  const left = new Map(pages.map((page) => [page, featuresOf(page)]));
  const seen = new Set<string>();
  const chosen: BuiltPage[] = [];
  for (;;) {
    let best: BuiltPage | undefined;
    let most = 0;
    for (const [page, features] of left) {
      const fresh = [...features].filter((feature) => !seen.has(feature)).length;
      if (fresh === 0) left.delete(page);
      // Of two that show as much, the one that says more.
      const gain = fresh + page.html.length / 1e7;
      if (fresh > 0 && gain > most) [best, most] = [page, gain];
    }
    if (!best) return chosen;
    chosen.push(best);
    for (const feature of left.get(best) ?? []) seen.add(feature);
    left.delete(best);
  }
}

function featuresOf(page: BuiltPage): Set<string> {
  const kind = page.moved ? 'moved' : kindOf(page);
  const classes = [...page.html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  );
  return new Set([`${kind} `, ...classes.map((name) => `${kind} ${name}`)]);
}
