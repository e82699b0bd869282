import type { Talk } from '../../src/domain/model/archive.ts';
import type { EventSources } from '../../src/domain/model/sources.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { parseVideoLink } from '../../src/search/query/video-link.ts';
import { readAddress } from '../../src/site/address/read-address.ts';
import { findTalk } from './find-talk.ts';
import { noSuch } from './no-such.ts';

/**
 * The id of the recording a person means: by its id, a link to it in any of its forms, the file name of its captions,
 * or a name of the talk it shows. Throws a UserError that says the nearest where there is none.
 */
export function findRecording(
  named: string,
  known: ReadonlyMap<string, string>,
  talks: readonly Talk[],
): string {
  const text = named.trim();
  const video = parseVideoLink(text.replace(/^video:/, ''))?.videoId ?? text;
  if (known.has(video)) return video;
  if (readAddress(text) || talks.some(({ key, slug }) => key === text || slug === text)) {
    const { title, recordings } = findTalk(text, talks);
    const id = recordings.find((one) => one.videoId !== undefined)?.videoId;
    if (id !== undefined) return id;
    throw new UserError(`“${title}” has no recording.`, {
      remedy: 'Name the recording by its link on YouTube.',
    });
  }
  throw noSuch(
    'recording',
    video,
    [...known].map(([id, title]) => ({ names: [id, title], title })),
    'npm run sync (asks YouTube what is new)',
  );
}

/** The recordings an event knows, with their titles. */
export const recordingsOf = ({ videos }: EventSources): Map<string, string> =>
  new Map(videos.videos.map(({ id, rawTitle }) => [id, rawTitle]));
