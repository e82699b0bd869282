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
  return talksById((await findEvents(ids)).values());
}

/** What the archive knows of the events that talks are of, by the events’ ids. */
export async function findEvents(ids: readonly string[]): Promise<Map<string, ListFile>> {
  const events = [...new Set(ids.map(eventOf))];
  const files = await Promise.all(events.map((event) => fetchList('event', event)));
  return new Map(
    events.flatMap((event, index) => {
      const file = files[index];
      return file ? [[event, file] as const] : [];
    }),
  );
}

/** The id of the event that a talk’s id begins with. */
export const eventOf = (id: string) => id.slice(0, id.indexOf('/'));

export const talksById = (files: Iterable<ListFile>): Map<string, ListedTalk> =>
  new Map([...files].flatMap(({ talks }) => talks.map((talk) => [talk.id, talk])));
