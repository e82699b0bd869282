import type { GroupId, SearchHit, SearchResult } from '../../search/results/search-result.ts';
import type { Scope } from './scopes.ts';

interface GroupWords {
  readonly name: string;
  /** What it is called below a group of the same kind. */
  readonly after?: readonly [GroupId, string];
  readonly one: string;
  readonly many: string;
  /** The tab that shows it; without one it stands under “All” only. */
  readonly scope?: Scope;
}

/** A group that an engine may give has one line here. */
const GROUPS: Readonly<Record<GroupId, GroupWords>> = {
  'exact-person': { name: 'People', one: 'person', many: 'people', scope: 'person' },
  'talk-prefix': { name: 'Talks', one: 'talk', many: 'talks', scope: 'talk' },
  topic: { name: 'Topics', one: 'topic', many: 'topics', scope: 'topic' },
  talk: {
    name: 'Talks',
    after: ['talk-prefix', 'More talks'],
    one: 'talk',
    many: 'talks',
    scope: 'talk',
  },
  person: {
    name: 'People',
    after: ['exact-person', 'More people'],
    one: 'person',
    many: 'people',
    scope: 'person',
  },
  event: { name: 'Events', one: 'event', many: 'events' },
  photo: { name: 'Photos', one: 'photo', many: 'photos', scope: 'photo' },
  chapter: { name: 'Chapters', one: 'chapter', many: 'chapters', scope: 'moment' },
  moment: { name: 'Said in talks', one: 'line', many: 'lines', scope: 'moment' },
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
  const counts = new Map<string, { words: GroupWords; total: number }>();
  for (const { id, total } of groups.filter((group) => isInScope(group.id, scope))) {
    const words = GROUPS[id];
    counts.set(words.many, { words, total: total + (counts.get(words.many)?.total ?? 0) });
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count.total, 0);
  if (total === 0) return 'No results';
  const parts = [...counts.values()].map((count) =>
    count.total === 1 ? `1 ${count.words.one}` : `${count.total} ${count.words.many}`,
  );
  return `${total} ${total === 1 ? 'result' : 'results'}: ${parts.join(', ')}`;
}

/** “12”, or “up to 12” where nobody counted further. */
export const countLabel = ({ total, atMost }: NamedGroup) =>
  atMost ? `up to ${total}` : String(total);
