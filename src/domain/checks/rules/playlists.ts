import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';

/** A playlist belongs to one event, is listed once, and once synced stays listed. */
export function findStrayPlaylists({ events }: ArchiveSources): Problem[] {
  const firstOf = new Map<string, string>();
  return events.flatMap(({ folder, event, videos }) => {
    const problems: Problem[] = [];
    for (const [index, id] of event.playlists.entries()) {
      const other = firstOf.get(id);
      firstOf.set(id, other ?? folder);
      if (other === undefined) continue;
      problems.push({
        rule: 'playlists',
        severity: 'error',
        file: `${folder}/event.yaml`,
        path: ['playlists', index],
        message:
          other === folder
            ? 'This playlist is listed twice.'
            : `This playlist is listed in ${other}/event.yaml as well, so each of its talks would appear twice.`,
        found: id,
        expected: 'each playlist once in the archive',
        remedy: 'Delete it from the event it does not belong to.',
      });
    }
    for (const [index, { id, title }] of videos.playlists.entries()) {
      if (event.playlists.includes(id)) continue;
      problems.push({
        rule: 'playlists',
        severity: 'warning',
        file: `${folder}/synced/videos.json`,
        path: ['playlists', index, 'id'],
        message: `The playlist “${title.slice(0, 80)}” was synced once and is no longer listed; nothing of it is updated.`,
        found: id,
        expected: `one of playlists in ${folder}/event.yaml`,
        remedy: `Add ${id} to playlists in ${folder}/event.yaml.`,
      });
    }
    return problems;
  });
}
