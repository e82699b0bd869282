import type { Archive } from '../model/archive.ts';
import type { ArchiveSources } from '../model/sources.ts';
import type { Problem } from './problem.ts';
import { findWrongChapters } from './rules/chapter-times.ts';
import { findDuplicateIds } from './rules/duplicate-ids.ts';
import { findFormerNames } from './rules/former-names.ts';
import { findHeldBackPhotos } from './rules/held-back-photos.ts';
import { findIdleCorrections } from './rules/idle-corrections.ts';
import { findUnknownLanguages } from './rules/language-tags.ts';
import { findOverlappingSlices } from './rules/overlapping-slices.ts';
import { findUncreditedPhotos } from './rules/photo-credit.ts';
import { findWrongPhotoTimes } from './rules/photo-times.ts';
import { findMisdirectedCorrections } from './rules/misdirected-corrections.ts';
import { findStrayPlaylists } from './rules/playlists.ts';
import { findContradictions } from './rules/recorded-or-not.ts';
import { findRepeatedSpeakers } from './rules/repeated-speakers.ts';
import { findRoomClashes } from './rules/room-clash.ts';
import { findWrongTimes } from './rules/session-times.ts';
import { findSimilarPeople } from './rules/similar-people.ts';
import { findWrongSlices } from './rules/slice-times.ts';
import { findStrayCaptions } from './rules/stray-captions.ts';
import { findUnknownTimeZones } from './rules/time-zone.ts';
import { findSharedTopicWords } from './rules/topic-spellings.ts';
import { findUnknownPeople } from './rules/unknown-person.ts';
import { findUnknownPhotos } from './rules/unknown-photo.ts';
import { findUnknownRooms } from './rules/unknown-room.ts';
import { findUnknownTalks } from './rules/unknown-talk.ts';
import { findUnknownTopics } from './rules/unknown-topic.ts';
import { findUnknownWaivers } from './rules/unknown-waiver.ts';
import { findUnknownVideos } from './rules/unknown-video.ts';
import { findUnusedCameras } from './rules/unused-cameras.ts';
import { findVanishedPins } from './rules/vanished-pins.ts';
import { findWithheldPortraits } from './rules/withheld-portraits.ts';
import { withoutEchoes } from './without-echoes.ts';

/** One rule: what it finds wrong in the sources or in the archive made of them. */
type Rule = (sources: ArchiveSources, archive: Archive) => Problem[];

const rules: readonly Rule[] = [
  findDuplicateIds,
  findUnknownPeople,
  findUnknownTopics,
  findUnknownTalks,
  findUnknownVideos,
  findUnknownWaivers,
  findUnknownPhotos,
  findUnknownRooms,
  findSimilarPeople,
  findFormerNames,
  findSharedTopicWords,
  findUnknownTimeZones,
  findUnknownLanguages,
  findStrayPlaylists,
  findWrongTimes,
  findRoomClashes,
  findWrongSlices,
  findOverlappingSlices,
  findWrongChapters,
  findContradictions,
  findRepeatedSpeakers,
  findIdleCorrections,
  findMisdirectedCorrections,
  findUncreditedPhotos,
  findHeldBackPhotos,
  findWithheldPortraits,
  findUnusedCameras,
  findWrongPhotoTimes,
  findStrayCaptions,
  findVanishedPins,
];

/** Every problem any rule finds, one for each cause, rule by rule in a fixed order. */
export function checkArchive(sources: ArchiveSources, archive: Archive): Problem[] {
  return withoutEchoes(rules.flatMap((rule) => rule(sources, archive)));
}
