import type { Archive, Event, Talk } from '../model/archive.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';
import type { EventStatus, Gap } from './gap.ts';
import { answerGaps } from './answer-gaps.ts';
import { guessedGaps } from './guessed-gaps.ts';
import { photoGaps } from './photo-gaps.ts';
import { talkGaps } from './talk-gaps.ts';
import { waiversOf } from './waived.ts';

/** What every event still lacks, newest event first; hidden events and talks are not asked for. */
export function listGaps(sources: ArchiveSources, archive: Archive): EventStatus[] {
  return archive.events.flatMap((event): EventStatus[] => {
    const own = sources.events.find(({ id }) => id === event.id);
    if (!own) return [];
    const talks = archive.talks.filter(({ eventId }) => eventId === event.id);
    const all = gapsOf(sources, archive, event, own, talks);
    const isWaived = waiversOf(sources, own);
    const open = all
      .map((gap) => ({ ...gap, items: gap.items.filter((item) => !isWaived(gap, item)) }))
      .filter(({ items }) => items.length > 0);
    return [
      {
        id: event.id,
        name: event.name,
        talks: talks.length,
        photos: event.photoIds.length,
        file: `${own.folder}/event.yaml`,
        waived: count(all) - count(open),
        gaps: open,
      },
    ];
  });
}

const count = (gaps: readonly Gap[]) => gaps.reduce((sum, { items }) => sum + items.length, 0);

function gapsOf(
  sources: ArchiveSources,
  archive: Archive,
  event: Event,
  own: EventSources,
  talks: readonly Talk[],
): Gap[] {
  const { folder, videos } = own;
  const synced = new Set(videos.playlists.map(({ id }) => id));
  return [
    {
      what: 'sync',
      kind: 'a first sync',
      of: event.playlists.length,
      items: event.playlists.flatMap((label, index) =>
        synced.has(label)
          ? []
          : [{ label, ids: [label], file: `${folder}/event.yaml`, path: ['playlists', index] }],
      ),
      mend: `npm run sync -- --event ${event.id}`,
    },
    ...answerGaps(sources, own),
    ...talkGaps(own, talks, archive),
    ...guessedGaps(archive, own, talks),
    ...photoGaps(archive, own, sources),
  ];
}
