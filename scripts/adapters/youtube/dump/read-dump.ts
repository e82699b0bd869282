import type {
  FetchedPlaylist,
  FetchedVideo,
} from '../../../../src/domain/sync/fetched-playlist.ts';
import { readDumpedPlaylist } from './dump-playlist.ts';
import type { DumpedPlaylist } from './dump-playlist.ts';
import type { DumpEntry } from './dump-schema.ts';
import { readDumpValues } from './dump-values.ts';
import { inOneLine } from '../one-line.ts';
import { isFlat, isForMembers, readDumpEntry } from './read-dump-entry.ts';

/** A playlist as a dump tells it; without an id where the dump does not say which it is. */
export type ReadDump = Omit<FetchedPlaylist, 'id'> & { readonly id?: string };

/**
 * Reads what `yt-dlp` wrote of a playlist or a channel: a file of `-J` or `-j`, whole or flat, or a folder
 * of `.info.json` files. A UserError says what is wrong with it.
 */
export async function readDump(path: string): Promise<ReadDump> {
  const dumped = readDumpedPlaylist(await readDumpValues(path), path);
  const told = dumped.entries.filter((entry) => entry !== null);
  const seen = new Map<string, FetchedVideo>();
  const duplicates = new Set<string>();
  for (const entry of told) {
    if (seen.has(entry.id)) duplicates.add(entry.id);
    else seen.set(entry.id, readDumpEntry(entry));
  }
  return {
    ...(dumped.id !== undefined && { id: dumped.id }),
    title: dumped.title,
    description: dumped.description,
    source: 'dump',
    videos: [...seen.values()],
    elsewhere: [],
    // A channel lists a stream on several of its tabs.
    duplicates: dumped.tabs ? [] : [...duplicates],
    complete: isComplete(dumped),
    lacks: [...whatItIs(dumped), ...whatLacks(dumped), ...whatStandsIn(told)],
    units: 0,
  };
}

/** Only a dump with as many entries as the playlist has tells that a video has left it. */
function isComplete({ id, count, entries, tabs }: DumpedPlaylist): boolean {
  const whole = count !== undefined && entries.length >= count && !entries.includes(null);
  return id !== undefined && whole && entries.length > 0 && !tabs;
}

function whatItIs({ id, tabs, others }: DumpedPlaylist): string[] {
  return [
    ...(tabs
      ? [
          `the dump is of a channel${tabs.length > 0 ? `: ${tabs.join(', ')}` : ''}; ${id}, the list of its uploads, stands for it`,
        ]
      : []),
    ...(others.length > 0 ? [`entries that are no YouTube videos: ${named(others)}`] : []),
  ];
}

function whatLacks({ count, entries, tabs }: DumpedPlaylist): string[] {
  const unread = entries.filter((entry) => entry === null).length;
  const short = count === undefined ? 0 : count - entries.length;
  const flat = entries.filter((entry) => entry && (isFlat(entry) || entry.description == null));
  return [
    ...(unread > 0 ? [`videos yt-dlp could not read: ${unread}`] : []),
    ...(short > 0 ? [`videos of the playlist that are not in the dump: ${short}`] : []),
    ...(entries.length === 0 ? ['the dump names no videos; none is taken for gone'] : []),
    ...(count === undefined && entries.length > 0 && !tabs
      ? ['the dump does not say how many videos the playlist has; none is taken for gone']
      : []),
    ...(flat.length > 0
      ? [
          `videos whose descriptions, chapters and captions a quick dump does not tell (what is known of them stays): ${flat.length}`,
        ]
      : []),
  ];
}

/** What is no recording that everybody can watch today. */
function whatStandsIn(entries: readonly DumpEntry[]): string[] {
  const live = entries.filter(({ live_status }) => live_status === 'is_live');
  const upcoming = entries.filter(({ live_status }) => live_status === 'is_upcoming');
  const members = entries.filter(isForMembers);
  return [
    ...(live.length > 0 ? [`on air while the dump was made: ${titles(live)}`] : []),
    ...(upcoming.length > 0 ? [`not begun yet: ${titles(upcoming)}`] : []),
    ...(members.length > 0 ? [`for members of the channel only: ${titles(members)}`] : []),
  ];
}

const SHOWN = 5;

function titles(entries: readonly DumpEntry[]): string {
  return named(entries.map(({ title, id }) => inOneLine(title || id)));
}

function named(names: readonly string[]): string {
  const more = names.length > SHOWN ? '; …' : '';
  return `${names.length} (${names.slice(0, SHOWN).join('; ')}${more})`;
}
