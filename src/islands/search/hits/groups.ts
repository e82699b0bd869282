import type { GroupId, SearchHit, SearchResult } from '../../../search/results/search-result.ts';
import type { Scope } from './scopes.ts';
import { languageTexts, searchTexts } from '../../../texts/texts.ts';

interface GroupWords {
  readonly name: string;
  /** What it is called below a group of the same kind. */
  readonly after?: readonly [GroupId, string];
  readonly kind: SearchHit['type'];
  /** The tab that shows it; without one it stands under “All” only. */
  readonly scope?: Scope;
}

const names = searchTexts.groups;

/** A group that an engine may give has one line here. */
const GROUPS: Readonly<Record<GroupId, GroupWords>> = {
  'exact-person': { name: names.people, kind: 'person', scope: 'person' },
  'talk-prefix': { name: names.talks, kind: 'talk', scope: 'talk' },
  topic: { name: names.topics, kind: 'topic', scope: 'topic' },
  talk: {
    name: names.talks,
    after: ['talk-prefix', names.moreTalks],
    kind: 'talk',
    scope: 'talk',
  },
  person: {
    name: names.people,
    after: ['exact-person', names.morePeople],
    kind: 'person',
    scope: 'person',
  },
  event: { name: names.events, kind: 'event' },
  photo: { name: names.photos, kind: 'photo', scope: 'photo' },
  chapter: { name: names.chapters, kind: 'chapter', scope: 'moment' },
  moment: { name: names.said, kind: 'moment', scope: 'moment' },
};

export interface NamedGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly atMost: boolean;
}

/** The groups of a scope that have hits, under the names a reader sees. */
export function namedGroups({ groups }: SearchResult, scope: Scope): NamedGroup[] {
  const shown = groups.filter(({ id, hits }) => hits.length > 0 && isInScope(id, scope));
  return shown.map(({ id, hits, total, atMost }) => {
    const { name, after } = GROUPS[id];
    const isSecond = after !== undefined && shown.some((other) => other.id === after[0]);
    return { id, name: isSecond ? after[1] : name, hits, total, atMost: atMost === true };
  });
}

export const isInScope = (id: GroupId, scope: Scope) =>
  scope === 'all' || GROUPS[id].scope === scope;

/** How many hits a scope has; undefined while what was said is still being looked up. */
export function countInScope(result: SearchResult, scope: Scope): number | undefined {
  if (!result.complete && (scope === 'all' || scope === 'moment')) return undefined;
  return result.groups
    .filter(({ id }) => isInScope(id, scope))
    .reduce((sum, { total }) => sum + total, 0);
}

/** “7 results: 3 talks, 4 lines”, for whoever hears the page. */
export function announceResults({ groups }: SearchResult, scope: Scope): string {
  const counts = new Map<SearchHit['type'], number>();
  for (const { id, total } of groups.filter((group) => isInScope(group.id, scope))) {
    const { kind } = GROUPS[id];
    counts.set(kind, total + (counts.get(kind) ?? 0));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return searchTexts.noResults;
  const parts = [...counts].map(([kind, count]) => searchTexts.hits(kind, count));
  return searchTexts.results(total, parts.join(languageTexts.comma));
}

/** “12”, or “up to 12” where nobody counted further. */
export const countLabel = ({ total, atMost }: NamedGroup) =>
  atMost ? searchTexts.upTo(total) : String(total);
