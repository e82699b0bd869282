import type { Archive, Event, Talk } from '../model/archive.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';
import type { EventStatus, Gap } from './gap.ts';
import { guessedGaps } from './guessed-gaps.ts';
import { photoGaps } from './photo-gaps.ts';
import { talkGaps } from './talk-gaps.ts';

/** What every event still lacks, newest event first; hidden events and talks are not asked for. */
export function listGaps(sources: ArchiveSources, archive: Archive): EventStatus[] {
  return archive.events.flatMap((event): EventStatus[] => {
    const own = sources.events.find(({ id }) => id === event.id);
    if (!own) return [];
    const talks = archive.talks.filter(({ eventId }) => eventId === event.id);
    return [
      {
        id: event.id,
        name: event.name,
        talks: talks.length,
        photos: event.photoIds.length,
        gaps: gapsOf(sources, archive, event, own, talks).filter(({ items }) => items.length > 0),
      },
    ];
  });
}

function gapsOf(
  sources: ArchiveSources,
  archive: Archive,
  event: Event,
  own: EventSources,
  talks: readonly Talk[],
): Gap[] {
  const { folder, videos } = own;
  const neverSynced = videos.playlists.length === 0 && event.playlists.length > 0;
  return [
    {
      kind: 'a first sync',
      of: event.playlists.length,
      items: neverSynced
        ? event.playlists.map((label, index) => ({
            label,
            file: `${folder}/event.yaml`,
            path: ['playlists', index],
          }))
        : [],
      mend: `npm run sync -- --event ${event.id}`,
    },
    ...talkGaps(own, talks, archive),
    ...guessedGaps(archive, own, talks),
    ...photoGaps(archive, own, sources),
  ];
}
