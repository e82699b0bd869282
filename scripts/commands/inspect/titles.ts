import { z } from 'zod';
import type { ParsedTitle } from '../../../src/domain/titles/parsed-title.ts';
import { parsePlaylists, type Playlist } from '../../../src/domain/titles/parse-playlists.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { decodeJsonBytes } from '../../adapters/decode-json-bytes.ts';
import type { CommandInput } from '../../command.ts';
import { readInputFile } from './read-input-file.ts';

const text = z.string().nullish();

const events = z.array(
  z.object({
    slug: z.string(),
    event: text,
    videos: z.array(z.object({ video_id: z.string(), raw_title: z.string(), description: text })),
  }),
);

const rows = z.array(
  z.object({
    id: z.string(),
    raw_title: z.string(),
    description: text,
    event: text,
    event_hint: text,
  }),
);

/**
 * Prints the titles of a JSON file taken apart: of playlists (`[{slug, event?, videos: [{video_id,
 * raw_title, description?}]}]`) as `{slug: {video_id: …}}`, of a plain list (`[{id, raw_title,
 * description?, event?}]`) as `{id: …}`, where rows that name the same event are one playlist.
 */
export async function inspectTitles({ args, out }: CommandInput): Promise<number> {
  const json = readJson(await readInputFile(args, 'titles'), args[0] ?? '');
  const playlists = events.safeParse(json);
  if (playlists.success) {
    out.printJson(readEvents(playlists.data));
    return 0;
  }
  const list = rows.safeParse(json);
  if (!list.success) {
    throw new UserError('The file is no list of playlists or titles.', fileDetails(args[0] ?? ''));
  }
  out.printJson(readRows(list.data));
  return 0;
}

function readEvents(data: z.infer<typeof events>): Record<string, Record<string, unknown>> {
  const parsed = parsePlaylists(
    data.map(({ slug, event, videos }) => ({
      playlistTitle: event ?? slug.replaceAll('-', ' '),
      videos: videos.map(({ video_id, ...row }) => videoOf({ id: video_id, ...row })),
    })),
  );
  return Object.fromEntries(
    data.map(({ slug }, i) => [slug, Object.fromEntries(entries(parsed[i]))]),
  );
}

function readRows(data: z.infer<typeof rows>): Record<string, unknown> {
  const groups = Map.groupBy(data, ({ event, event_hint }) => event ?? event_hint ?? '');
  const playlists: Playlist[] = [...groups].map(([playlistTitle, group]) => ({
    playlistTitle,
    videos: group.map(videoOf),
  }));
  const parsed = new Map(parsePlaylists(playlists).flatMap((one) => entries(one)));
  return Object.fromEntries(data.map(({ id }) => [id, parsed.get(id)]));
}

function videoOf(row: { id: string; raw_title: string; description?: string | null | undefined }) {
  return {
    id: row.id,
    rawTitle: row.raw_title,
    ...(typeof row.description === 'string' && { description: row.description }),
  };
}

function entries(parsed: ReadonlyMap<string, ParsedTitle> | undefined): [string, unknown][] {
  return [...(parsed ?? [])].map(([id, { title, kind, speakers, confidence }]) => [
    id,
    { title, kind, speakers, confidence },
  ]);
}

function fileDetails(file: string) {
  return {
    at: { file },
    expected:
      '[{"slug": "…", "videos": [{"video_id": "…", "raw_title": "…"}]}] or [{"id": "…", "raw_title": "…"}]',
  };
}

function readJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(decodeJsonBytes(bytes));
  } catch {
    throw new UserError('The file is not JSON.', fileDetails(file));
  }
}
