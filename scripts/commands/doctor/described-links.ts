import type { Archive } from '../../../src/domain/model/archive.ts';
import type { ArchiveSources } from '../../../src/domain/model/sources.ts';
import type { ShownLink } from './written-links.ts';

/** The links talks show because the description of their video has them, in the order of talks. */
export function describedLinks(
  { talks }: Pick<Archive, 'talks'>,
  { events }: Pick<ArchiveSources, 'events'>,
): ShownLink[] {
  const folders = new Map(events.map(({ id, folder }) => [id, folder]));
  return talks.flatMap(({ eventId, key, title, described }) =>
    described.map(({ kind, url }) => ({
      url,
      file: `${folders.get(eventId) ?? eventId}/schedule.yaml`,
      described: { kind, key, title },
    })),
  );
}
