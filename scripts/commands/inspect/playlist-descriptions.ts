import type { DescribedTalk } from '../../../src/domain/descriptions/read-descriptions.ts';
import type { CommandInput } from '../../command.ts';
import { fetchInspected } from './fetch-inspected.ts';
import { describedAsJson, readPlaylist } from './read-described.ts';
import { tableLines } from './table-lines.ts';

const WIDEST = [1, 11, 10, 40, 60, 50];

/**
 * Prints what the descriptions of a playlist say of its talks, as a table or with `--json` as `{id: {…}}`,
 * before anything of it is added to the archive. Talks of which something was left out are marked with “?”.
 */
export async function inspectPlaylistDescriptions(input: CommandInput): Promise<number> {
  const { flags, out } = input;
  const { playlist, from, videos } = await fetchInspected(input);
  const talks = readPlaylist(videos, playlist.title);
  if (flags['json'] === true) {
    out.printJson(describedAsJson(talks));
    return 0;
  }
  const heading = ['', 'id', 'held', 'speakers', 'abstract', 'links'];
  const rows = [...talks].map(([id, talk]) => row(id, talk));
  for (const line of tableLines([heading, ...rows], WIDEST)) out.print(line);
  for (const lack of playlist.lacks) out.note(`The playlist’s source: ${lack}.`);
  out.note(`${playlist.title}: ${talks.length} descriptions, read from ${from}.`);
  return 0;
}

function row(id: string, { abstract, speakers, held, links, leftOut }: DescribedTalk): string[] {
  return [
    leftOut.length > 0 ? '?' : ' ',
    id,
    held ?? '',
    speakers
      .map(({ name, affiliation }) =>
        affiliation === undefined ? name : `${name} (${affiliation})`,
      )
      .join(', '),
    abstract ?? '',
    links.map(({ kind, url }) => `${kind} ${url}`).join(', '),
  ];
}
