import type { GroupId, SearchHit, SearchResult } from '../../search/search-result.ts';

const NAMES: Readonly<Record<GroupId, string>> = {
  'exact-person': 'Person',
  'talk-prefix': 'Talks',
  topic: 'Topics',
  talk: 'Talks',
  person: 'People',
  event: 'Events',
  photo: 'Photos',
  chapter: 'Chapters',
  moment: 'Said in talks',
};

export interface NamedGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly atMost: boolean;
}

/** The groups that have hits, under the names a reader sees. */
export function namedGroups({ groups }: SearchResult): NamedGroup[] {
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ id, hits, total, atMost }) => ({
      id,
      name: NAMES[id],
      hits,
      total,
      atMost: atMost === true,
    }));
}

/** “7 results: 3 talks, 4 lines”, for whoever hears the page. */
export function announceResults(result: SearchResult): string {
  const groups = namedGroups(result);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return 'No results';
  const parts = groups.map(({ name, total: count }) => `${count} ${name.toLowerCase()}`);
  return `${total} ${total === 1 ? 'result' : 'results'}: ${parts.join(', ')}`;
}
