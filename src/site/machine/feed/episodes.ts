import type { Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { talkEntry } from './talk-entry.ts';
import type { Episode } from './write-podcast.ts';

/** The talks of a place whose recordings are files, as episodes. */
export function episodesOf(talks: readonly Talk[], context: MachineContext): Episode[] {
  const filed = talks.filter(({ recordings }) => recordings.some(({ file }) => file !== undefined));
  return filed.flatMap((talk) => {
    const { media, ...entry } = talkEntry(talk, context);
    if (!media) return [];
    const chapters = context.whole(context.urls.podcastChapters(talk));
    return [{ ...entry, media, ...(talk.chapters.length > 0 ? { chapters } : {}) }];
  });
}
