import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';
import { isSureEnough } from '../../../src/domain/titles/sure-enough.ts';
import type { ParsedTitle } from '../../../src/domain/titles/parsed-title.ts';
import type { CommandInput } from '../../command.ts';
import { fetchInspected } from './fetch-inspected.ts';
import { tableLines } from './table-lines.ts';

const WIDEST = [1, 11, 14, 60, 60];

/**
 * Prints the titles of a playlist taken apart, as a table or with `--json` as `{id: {…}}`, before
 * anything of it is added to the archive. Titles that are not sure are marked with “?”.
 */
export async function inspectPlaylistTitles(input: CommandInput): Promise<number> {
  const { flags, out } = input;
  const { playlist, from, videos } = await fetchInspected(input);
  const titles = parsePlaylistTitles(videos, { playlistTitle: playlist.title });
  if (flags['json'] === true) {
    out.printJson(
      Object.fromEntries(
        [...titles].map(([videoId, { title, kind, speakers, confidence }]) => [
          videoId,
          { title, kind, speakers, confidence },
        ]),
      ),
    );
    return 0;
  }
  const heading = ['', 'id', 'kind', 'title', 'speakers'];
  const rows = [...titles].map(([videoId, one]) => row(videoId, one));
  for (const line of tableLines([heading, ...rows], WIDEST)) out.print(line);
  for (const lack of playlist.lacks) out.note(`The playlist’s source: ${lack}.`);
  out.note(`${playlist.title}: ${titles.size} titles, read from ${from}.`);
  return 0;
}

function row(id: string, { title, kind, speakers, confidence }: ParsedTitle): string[] {
  const who = speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} (${affiliation})`,
  );
  return [isSureEnough({ confidence }) ? ' ' : '?', id, kind, title, who.join(', ')];
}
