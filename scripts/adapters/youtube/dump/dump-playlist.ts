import { PlaylistIdSchema } from '../../../../src/domain/schema/primitives.ts';
import { UserError } from '../../../../src/domain/user-error.ts';
import type { PlaceInFile } from '../../../../src/domain/user-error.ts';
import { DumpEntrySchema, DumpListSchema } from './dump-schema.ts';
import type { DumpEntry, DumpList } from './dump-schema.ts';
import { DUMP_EXPECTED } from './dump-values.ts';
import type { DumpValue } from './dump-values.ts';
import { inOneLine } from '../one-line.ts';

/** What a dump is of, before its videos are read. */
export interface DumpedPlaylist {
  /** Absent where single videos were dumped that name no playlist. */
  readonly id?: string;
  readonly title: string;
  readonly description: string;
  /** How many videos the playlist has, as yt-dlp was told. */
  readonly count?: number;
  /** In the playlist's order; null for one that yt-dlp could not read. */
  readonly entries: readonly (DumpEntry | null)[];
  /** What stands among the entries without being a video, by its title. */
  readonly others: readonly string[];
  /** The tabs of a channel, where it is one. */
  readonly tabs?: readonly string[];
}

const CHANNEL = /^UC[\w-]{22}$/;
const DEEPEST = 4;

interface Parts {
  readonly lists: { list: DumpList; at: PlaceInFile }[];
  readonly loose: unknown[];
}

/** Says what the values of a dump are of; a UserError names what is no playlist and no channel. */
export function readDumpedPlaylist(values: readonly DumpValue[], path: string): DumpedPlaylist {
  const parts = sortValues(values);
  const filled = parts.lists.filter(({ list }) => list.entries);
  if (filled.length > 1) throw severalLists(filled, path);
  const header = filled[0]?.list ?? parts.lists[0]?.list;
  const read = readEntries([...(header ? placed(header) : []), ...parts.loose]);
  const ids = new Set(
    [header?.id, ...(header?.entries ? [] : read.entries.map((one) => one?.playlist_id))].filter(
      (id): id is string => typeof id === 'string',
    ),
  );
  if (ids.size > 1) throw severalPlaylists([...ids], path);
  const [named] = ids;
  const told = read.entries.find((one) => one?.playlist_id != null);
  const id = named === undefined ? undefined : publicId(named, path);
  const count = header?.playlist_count ?? (header ? undefined : told?.playlist_count);
  return {
    ...(id !== undefined && { id }),
    title: header?.title ?? told?.playlist_title ?? '',
    description: header?.description ?? '',
    ...(count != null && { count }),
    others: read.others,
    entries: inPlaylistOrder(read.entries),
    ...(named !== undefined && CHANNEL.test(named) && { tabs: read.tabs }),
  };
}

function sortValues(values: readonly DumpValue[]): Parts {
  const parts: Parts = { lists: [], loose: [] };
  for (const { value, at } of values) {
    const list = DumpListSchema.safeParse(value).data;
    if (list) parts.lists.push({ list, at });
    else if (Array.isArray(value)) parts.loose.push(...(value as unknown[]));
    else if (isEntry(value)) parts.loose.push(value);
    else throw noDump(value, at);
  }
  if (parts.lists.every(({ list }) => !list.entries) && parts.loose.length === 0) {
    throw noDump(values[0]?.value, values[0]?.at ?? { file: '' });
  }
  return parts;
}

/** A list's entries with their places in the playlist, which a reversed or chosen list tells. */
function placed({ entries, requested_entries: places }: DumpList): unknown[] {
  return (entries ?? []).map((entry, i) => {
    const place = places?.[i];
    return isRecord(entry) && place !== undefined ? { playlist_index: place, ...entry } : entry;
  });
}

/** The videos among the entries, those of a channel's tabs too. */
function readEntries(all: readonly unknown[], depth = 0) {
  const entries: (DumpEntry | null)[] = [];
  const others: string[] = [];
  const tabs: string[] = [];
  for (const value of all) {
    const tab = DumpListSchema.safeParse(value).data;
    const entry = DumpEntrySchema.safeParse(value).data;
    if (value === null) entries.push(null);
    else if (tab?.entries && depth < DEEPEST) {
      const inner = readEntries(tab.entries, depth + 1);
      entries.push(...inner.entries);
      others.push(...inner.others);
      tabs.push(`${inOneLine(tab.title ?? tab.id)} (${inner.entries.length})`);
    } else if (entry && isVideo(entry)) entries.push(entry);
    else others.push(titleOf(value));
  }
  return { entries, others, tabs };
}

/** Where every entry tells its place, that is the order; yt-dlp can reverse, choose and shuffle. */
function inPlaylistOrder(entries: readonly (DumpEntry | null)[]): readonly (DumpEntry | null)[] {
  const videos = entries.filter((entry) => entry !== null);
  if (videos.some(({ playlist_index: place }) => !place)) return entries;
  const sorted = videos.toSorted((a, b) => (a.playlist_index ?? 0) - (b.playlist_index ?? 0));
  return [...sorted, ...entries.filter((entry) => entry === null)];
}

const VIDEO_ID = /^[\w-]{11}$/;

function isVideo({ id, ie_key, extractor_key }: DumpEntry): boolean {
  return VIDEO_ID.test(id) && /^youtube$/i.test(ie_key ?? extractor_key ?? 'youtube');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const isEntry = (value: unknown) =>
  isRecord(value) && typeof value['id'] === 'string' && value['_type'] !== 'playlist';

function titleOf(value: unknown): string {
  const { title, id, url } = isRecord(value) ? value : {};
  const name = [title, id, url].find((one) => typeof one === 'string' && one !== '');
  return inOneLine(typeof name === 'string' ? name : 'without a title');
}

/** A channel's list of uploads stands for it, which YouTube names by the same letters. */
function publicId(id: string, path: string): string {
  if (CHANNEL.test(id)) return `UU${id.slice(2)}`;
  if (PlaylistIdSchema.safeParse(id).success) return id;
  throw new UserError(
    'The dump is of a search or a page, not of a playlist. Nothing was written.',
    {
      at: { file: path },
      found: inOneLine(id),
      expected: DUMP_EXPECTED,
      remedy: 'Dump the playlist of the event itself, by its address with list=…',
    },
  );
}

function noDump(value: unknown, at: PlaceInFile): UserError {
  const kind = isRecord(value) ? value['_type'] : undefined;
  return new UserError('The file is not a yt-dlp dump of a playlist. Nothing was written.', {
    at,
    found:
      typeof kind === 'string'
        ? `a “${inOneLine(kind)}” without entries`
        : `${value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`} that names no videos`,
    expected: DUMP_EXPECTED,
  });
}

function severalLists(lists: Parts['lists'], path: string): UserError {
  return severalPlaylists(
    lists.map(({ list }) => list.title ?? list.id),
    path,
  );
}

function severalPlaylists(names: readonly string[], path: string): UserError {
  return new UserError(`The dump is of ${names.length} playlists. Nothing was written.`, {
    at: { file: path },
    found: names.slice(0, 5).map(inOneLine).join('; '),
    expected: 'one playlist',
    remedy: 'Dump each into a file of its own.',
  });
}
