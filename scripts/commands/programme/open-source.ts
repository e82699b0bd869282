import { stat } from 'node:fs/promises';
import type { Programme, ProgrammeFormat } from '../../../src/domain/programme/model/programme.ts';
import { readProgramme } from '../../../src/domain/programme/read-programme.ts';
import { readPlaylistId } from '../../../src/domain/sync/playlist-id.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { fetchProgramme, isWebAddress } from '../../adapters/fetch-programme.ts';
import { readProgrammeSource } from '../../adapters/read-programme-source.ts';
import { looksLikeDump } from '../../adapters/youtube/dump/looks-like-dump.ts';

/** A programme, and what its source was taken for, in words. */
export interface ProgrammeSource {
  readonly kind: 'programme';
  readonly takenFor: string;
  readonly programme: Programme;
}

/** What a `--from` names: a programme, a dump of a playlist, or a playlist's own address. */
export type OpenedSource =
  | ProgrammeSource
  | { readonly kind: 'dump'; readonly takenFor: string }
  | { readonly kind: 'playlist'; readonly takenFor: string; readonly playlistId: string };

interface OpenOptions {
  /** Seconds to wait for an address. */
  readonly timeout?: string | undefined;
  /** Which column of a table is what. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

const names: Readonly<Record<ProgrammeFormat, string>> = {
  'frab-xml': 'a schedule.xml (frab, pretalx)',
  'frab-json': 'a schedule.json (frab, pretalx, hub)',
  sessionize: 'Sessionize’s programme',
  ical: 'a calendar (iCalendar)',
  csv: 'a table (CSV)',
  rubyevents: 'a folder of RubyEvents',
  pyvideo: 'a folder of pyvideo',
  voctoweb: 'a conference of voctoweb',
};

const DEFAULT_TIMEOUT = 30;

/**
 * Opens what `--from` names, whatever it is: told by what stands in it, never by its name. An address is fetched,
 * bounded. Throws a UserError that says what can be taken.
 */
export async function openSource(from: string, options: OpenOptions = {}): Promise<OpenedSource> {
  const { columns } = options;
  const read = (programme: Programme): ProgrammeSource => ({
    kind: 'programme',
    takenFor: names[programme.format],
    programme,
  });
  if (isWebAddress(from)) {
    if (/^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be)\//i.test(from))
      return {
        kind: 'playlist',
        takenFor: 'a playlist on YouTube',
        playlistId: readPlaylistId(from),
      };
    const bytes = await fetchProgramme(from, readTimeout(options.timeout) * 1_000);
    return read(readProgramme(bytes, from, columns));
  }
  if (await looksLikeDump(from)) return { kind: 'dump', takenFor: 'a dump of yt-dlp' };
  return read(await readProgrammeSource(from, columns));
}

/** Whether something is there under the name of a source that is no address. */
export async function isThere(from: string): Promise<boolean> {
  return stat(from).then(
    () => true,
    () => false,
  );
}

function readTimeout(text: string | undefined): number {
  const seconds = text === undefined ? DEFAULT_TIMEOUT : Number(text);
  if (seconds > 0 && seconds <= 600) return seconds;
  throw new UserError('That is no time to wait.', {
    found: text ?? '',
    expected: 'seconds from 1 to 600',
  });
}
