import type { CommandInput } from '../../command.ts';

/** Inspects the titles of the live playlist named by `--playlist`, else those of a file. */
export async function inspectTitlesOfFileOrPlaylist(input: CommandInput): Promise<number> {
  if (input.flags['playlist'] === undefined) {
    const { inspectTitles } = await import('./titles.ts');
    return inspectTitles(input);
  }
  const { inspectPlaylistTitles } = await import('./playlist-titles.ts');
  return inspectPlaylistTitles(input);
}
