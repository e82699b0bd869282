import { basename, join } from 'node:path';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import type { CaptionTrack, Talk } from '../../../src/domain/model/archive.ts';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import { captionFileIdentity } from '../../../src/domain/captions/names/caption-file-identity.ts';
import { nearest } from '../../../src/domain/text/nearest.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { parseVideoLink } from '../../../src/search/query/video-link.ts';
import { readAddress } from '../../../src/site/address/read-address.ts';
import { pulledName, readPulled, writePulled } from '../../adapters/captions/pulled-tracks.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { printable } from '../../../src/domain/text/printable.ts';
import { findRecording } from '../../naming/find-recording.ts';
import { whileLocked } from '../../while-locked.ts';
import { readSyncSources } from '../sync/read-sources.ts';
import { chooseEvents } from './event-videos.ts';
import { syncedTracks } from './synced-tracks.ts';

/**
 * `captions remove VIDEO|VIDEO.LANGUAGE|FILE…`: takes out caption files that a program brought in. What a person put
 * into “captions” is theirs to delete. Throws a UserError, and removes nothing, where one is named that is not there.
 */
export function removeCaptions(input: CommandInput): Promise<number> {
  if (input.args.length === 0) {
    throw new UserError('Name the captions to take out.', {
      remedy: 'npm run captions -- remove dQw4w9WgXcQ.en',
    });
  }
  return whileLocked('captions', input, () => removeNamed(input));
}

function removeNamed(input: CommandInput): number {
  const { flags, args, out } = input;
  const root = archiveFolder(input);
  const sources = readSyncSources(root);
  const events = chooseEvents(sources.events, textFlag(flags, 'event')).map((event) => ({
    event,
    tracks: syncedTracks(root, event),
  }));
  const all = events.flatMap(({ tracks }) => tracks);
  const { talks } = buildArchive(sources);
  const files = new Set(
    args.flatMap((arg) => findTracks(videoIn(arg, talks), all, sources.events)),
  );
  const dryRun = flags['dry-run'] === true;
  if (!dryRun) {
    const change = new ArchiveChange(root);
    for (const { event, tracks } of events) {
      const named = tracks.filter(({ file }) => files.has(file));
      removeFrom(change, event.folder, named);
    }
    change.commit();
  }
  if (flags['json'] === true) out.printJson({ dryRun, removed: [...files] });
  else {
    out.print(`Captions: ${files.size} ${dryRun ? 'would be taken out' : 'taken out'}.`);
    for (const file of files) out.print(`  - ${printable(file)}`);
  }
  return 0;
}

function removeFrom(
  change: ArchiveChange,
  eventFolder: string,
  tracks: readonly CaptionTrack[],
): void {
  if (tracks.length === 0) return;
  const pulled = { ...readPulled(join(change.root, eventFolder)) };
  const names = tracks.map(({ file }) => basename(file));
  const forgotten = names.filter((name) => Object.hasOwn(pulled, name));
  const kept = Object.fromEntries(
    Object.entries(pulled).filter(([name]) => !forgotten.includes(name)),
  );
  for (const { file } of tracks) change.remove(file);
  if (forgotten.length > 0) {
    change.write(`${eventFolder}/synced/${pulledName}`, writePulled(kept));
  }
}

/** The video of a link, or of the talk whose page’s address it is; any other argument as it is. */
function videoIn(arg: string, talks: readonly Talk[]): string {
  const link = parseVideoLink(arg);
  if (link && !link.bare) return link.videoId;
  return readAddress(arg)?.kind === 'talk' ? findRecording(arg, new Map(), talks) : arg;
}

/** The files an argument means: all of a video, those in one language of it, or the one that is so called. */
function findTracks(
  arg: string,
  tracks: readonly CaptionTrack[],
  events: readonly EventSources[],
): string[] {
  const name = basename(arg.replaceAll('\\', '/'));
  const exact = tracks.filter(({ file }) => basename(file) === name);
  const { videoId, language, kind } = captionFileIdentity(
    name.endsWith('.vtt') ? name : `${name}.vtt`,
  );
  const found = tracks.filter(
    (track) =>
      track.videoId === videoId &&
      (language === undefined || track.language === language) &&
      (kind === undefined || track.kind === kind),
  );
  const meant = exact.length > 0 ? exact : name.endsWith('.vtt') ? [] : found;
  if (meant.length > 0) return meant.map(({ file }) => file);
  const delivered = events
    .flatMap(({ captions }) => captions)
    .find(({ file, origin }) => origin === 'delivered' && basename(file).startsWith(name));
  if (delivered) {
    throw new UserError('These captions are yours, and no program takes them out.', {
      at: { file: delivered.file },
      remedy: 'Delete the file.',
    });
  }
  const near = nearest(
    name,
    tracks.map(({ file }) => basename(file, '.vtt')),
  );
  throw new UserError('No captions were brought in that are so called.', {
    found: arg.slice(0, 120),
    expected: 'VIDEO, VIDEO.LANGUAGE or the name of a file in synced/captions',
    remedy:
      near === undefined ? 'npm run captions -- status' : `npm run captions -- remove ${near}`,
  });
}
