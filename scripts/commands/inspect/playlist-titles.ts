import { setTimeout as wait } from 'node:timers/promises';
import { readPlaylistId } from '../../../src/domain/sync/playlist-id.ts';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';
import { isSureEnough } from '../../../src/domain/titles/sure-enough.ts';
import type { ParsedTitle } from '../../../src/domain/titles/parsed-title.ts';
import type { CommandInput } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { openPlaylistSource } from '../sync/playlist-source.ts';

const TIMEOUT_MS = 15_000;

/**
 * Prints the titles of a live playlist taken apart, as a table or with `--json` as `{id: {…}}`, before
 * anything of it is added to the archive. Titles that are not sure are marked with “?”.
 */
export async function inspectPlaylistTitles({ flags, out, env }: CommandInput): Promise<number> {
  const id = readPlaylistId(textFlag(flags, 'playlist') ?? '');
  const source = await openPlaylistSource({
    env,
    timeoutMs: TIMEOUT_MS,
    patience: { sleep: (milliseconds) => wait(milliseconds), random: Math.random },
  });
  const playlist = await source.fetch({
    id,
    knownIds: [],
    onProgress: (done, total) => out.progress(`${done} of ${total} read`),
  });
  out.progress('');
  const videos = playlist.videos.flatMap(({ id: videoId, rawTitle, description = '' }) =>
    rawTitle === undefined ? [] : [{ id: videoId, rawTitle, description }],
  );
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
  for (const line of table([heading, ...[...titles].map(([videoId, one]) => row(videoId, one))])) {
    out.print(line);
  }
  for (const lack of playlist.lacks) out.note(`The playlist’s source: ${lack}.`);
  out.note(`${playlist.title}: ${titles.size} titles, read from ${source.name}.`);
  return 0;
}

function row(id: string, { title, kind, speakers, confidence }: ParsedTitle): string[] {
  const who = speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} (${affiliation})`,
  );
  return [isSureEnough({ confidence }) ? ' ' : '?', id, kind, title, who.join(', ')];
}

const WIDEST = [1, 11, 14, 60, 60];

/** Rows as lines with aligned columns, each cell on one line and cut to its column’s widest. */
function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((one) =>
    one.map((cell, column) => cut(cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' '), WIDEST[column] ?? 60)),
  );
  const widths = WIDEST.map((_, column) =>
    Math.max(...cells.map((one) => Array.from(one[column] ?? '').length)),
  );
  return cells.map((one) =>
    one
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - Array.from(cell).length))
      .join('  ')
      .trimEnd(),
  );
}

function cut(text: string, width: number): string {
  const characters = Array.from(text);
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : text;
}
