import { fold } from '../text/fold.ts';
import type { ParsedTitle } from './parsed-title.ts';
import { withMoreNames } from './evidence/known-names.ts';
import { parsePlaylistTitles, type PlaylistContext } from './parse-playlist-titles.ts';
import type { PlaylistVideo } from './playlist-video.ts';

/** One playlist among several that are read together. */
export interface Playlist {
  readonly playlistTitle?: string;
  readonly videos: readonly PlaylistVideo[];
}

const SURE = 0.9;

/**
 * Takes several playlists apart, each by its own pattern, then again with the people and companies
 * that the sure titles of all of them name. One result a playlist, in the order given.
 */
export function parsePlaylists(
  playlists: readonly Playlist[],
  context: PlaylistContext = {},
): readonly Map<string, ParsedTitle>[] {
  const people = new Set<string>();
  const knownPeople = withMoreNames(context.knownPeople ?? people, people);
  const companies = new Set(context.knownCompanies);
  const parse = (playlist: Playlist) =>
    parsePlaylistTitles(playlist.videos, {
      ...(playlist.playlistTitle !== undefined && { playlistTitle: playlist.playlistTitle }),
      knownPeople,
      knownCompanies: [...companies],
    });
  for (const { confidence, speakers } of playlists.flatMap((one) => [...parse(one).values()])) {
    if (confidence < SURE) continue;
    for (const { name, affiliation } of speakers) {
      if (name.includes(' ')) people.add(fold(name));
      if (affiliation !== undefined) companies.add(affiliation);
    }
  }
  return playlists.map(parse);
}
