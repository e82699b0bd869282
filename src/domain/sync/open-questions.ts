import type { EventSources } from '../model/sources.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { SyncedVideos } from '../schema/synced-videos.ts';
import { findMatches, type FoundMatches } from './find-matches.ts';
import { proposeReuploads, type ReuploadProposal } from './propose-reuploads.ts';

/** What is found out about an event’s recordings, and what a person is asked. */
export interface OpenQuestions extends FoundMatches {
  readonly reuploads: readonly ReuploadProposal[];
}

/** Matches and proposals for what is known of an event’s recordings; what was answered is not asked again. */
export function openQuestions(
  event: EventSources,
  synced: SyncedVideos,
  people: readonly PersonEntry[],
): OpenQuestions {
  const decided = new Set([
    ...event.corrections.flatMap(({ video, replaces }) => (video && replaces ? video : [])),
    ...(synced.replaced ?? []).map(({ video }) => video),
    ...(synced.declined ?? []).flatMap(({ video, replaces }) => (replaces ? video : [])),
  ]);
  return {
    ...findMatches(event, synced, people),
    reuploads: proposeReuploads(synced.videos, decided),
  };
}
