import type { ListAsked } from './list-asked.ts';
import type { ListedTalk, ListFile } from './list-file.ts';

/** A list as it can be played: the talks of it that are in the archive, and how many are not. */
export interface PlayableList {
  readonly name: string;
  readonly talks: readonly ListedTalk[];
  readonly missing: readonly string[];
}

/** Fetches one list file; undefined where there is none or it cannot be reached. */
async function fetchList(kind: string, id: string): Promise<ListFile | undefined> {
  try {
    const answer = await fetch(
      `${import.meta.env.BASE_URL}/lists/${kind}/${id}.json`.replace('//', '/'),
    );
    return answer.ok ? ((await answer.json()) as ListFile) : undefined;
  } catch {
    return undefined;
  }
}

/** The talks of a list in order. Talks by ids come out of the files of their events. */
export async function readList(asked: ListAsked): Promise<PlayableList | undefined> {
  if (asked.is !== 'talks') {
    const file = await fetchList(asked.is, asked.id);
    return file && { ...file, missing: [] };
  }
  const { name, talks: ids } = asked.list;
  const known = await findTalks(ids);
  return {
    name,
    talks: ids.map((id) => known.get(id)).filter((talk) => talk !== undefined),
    missing: ids.filter((id) => !known.has(id)),
  };
}

/** What the archive knows of talks, by id. */
export async function findTalks(ids: readonly string[]): Promise<Map<string, ListedTalk>> {
  const events = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
  const files = await Promise.all(events.map((event) => fetchList('event', event)));
  return new Map(files.flatMap((file) => (file?.talks ?? []).map((talk) => [talk.id, talk])));
}
