import { z } from 'zod';
import { UserError } from '../../../src/domain/user-error.ts';
import { decodeJsonBytes } from '../../adapters/decode-json-bytes.ts';
import type { CommandInput } from '../../command.ts';
import { describedAsJson, readPlaylist } from './read-described.ts';
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
 * `{id: {abstract, speakers, held, links}}`; with `--playlist` those of that playlist.
 */
export async function inspectDescriptions(input: CommandInput): Promise<number> {
  if (input.flags['playlist'] !== undefined) {
    const { inspectPlaylistDescriptions } = await import('./playlist-descriptions.ts');
    return inspectPlaylistDescriptions(input);
  }
  const { args, out } = input;
  const list = readRows(await readInputFile(args, 'descriptions'), args[0] ?? '');
  const found = [...Map.groupBy(list, ({ playlist }) => playlist).values()].flatMap((own) =>
    readPlaylist(own, own[0]?.playlistTitle ?? ''),
  );
  out.printJson(describedAsJson(found));
  return 0;
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
