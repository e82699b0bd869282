import { z } from 'zod';
import { readDescriptions } from '../../../src/domain/descriptions/read-descriptions.ts';
import type { DescribedTalk } from '../../../src/domain/descriptions/read-descriptions.ts';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { decodeJsonBytes } from '../../adapters/decode-json-bytes.ts';
import type { CommandInput } from '../../command.ts';
import { readInputFile } from './read-input-file.ts';

const rows = z.array(
  z.object({
    id: z.string(),
    description: z.string(),
    rawTitle: z.string().default(''),
    playlist: z.string().default(''),
    playlistTitle: z.string().default(''),
  }),
);
type Row = z.infer<typeof rows>[number];

/**
 * Prints what the descriptions of a JSON list say of their talks, each playlist read by itself, as
 * `{id: {abstract, speakers, held, links}}`.
 */
export async function inspectDescriptions({ args, out }: CommandInput): Promise<number> {
  const list = readRows(await readInputFile(args, 'descriptions'), args[0] ?? '');
  const found = [...Map.groupBy(list, ({ playlist }) => playlist).values()].flatMap((own) => [
    ...readPlaylist(own, own[0]?.playlistTitle ?? ''),
  ]);
  out.printJson(Object.fromEntries(found.map(([id, talk]) => [id, printed(talk)])));
  return 0;
}

function readPlaylist(
  videos: readonly Pick<Row, 'id' | 'rawTitle' | 'description'>[],
  playlistTitle: string,
): Map<string, DescribedTalk> {
  const titles = parsePlaylistTitles(videos, { playlistTitle });
  return readDescriptions(videos, { playlistTitle, titleOf: (id) => titles.get(id) });
}

function printed({ abstract, speakers, held, links }: DescribedTalk) {
  return {
    abstract: abstract ?? null,
    speakers: speakers.map(({ name, affiliation }) => ({ name, affiliation: affiliation ?? null })),
    held: held ?? null,
    links,
  };
}

function readRows(bytes: Uint8Array, file: string): Row[] {
  const details = {
    at: { file },
    expected:
      '[{"playlist": "…", "playlistTitle": "…", "id": "…", "rawTitle": "…", "description": "…"}]',
  };
  let json: unknown;
  try {
    json = JSON.parse(decodeJsonBytes(bytes));
  } catch {
    throw new UserError('The file is not JSON.', details);
  }
  const list = rows.safeParse(json);
  if (!list.success) throw new UserError('The file is no list of descriptions.', details);
  return list.data;
}
