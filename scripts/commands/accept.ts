import { join } from 'node:path';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import type { Talk } from '../../src/domain/model/archive.ts';
import type { EventSources } from '../../src/domain/model/sources.ts';
import { decide } from '../../src/domain/sync/decide.ts';
import type { Decision } from '../../src/domain/sync/decide.ts';
import { readMoment } from '../../src/domain/moment-address.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { parseVideoLink } from '../../src/search/query/video-link.ts';
import { sayAddresses } from '../adapters/pin-addresses.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { SyncedWriter } from '../adapters/synced-writer.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command, CommandInput, Flags } from '../command.ts';
import { textFlag } from '../command.ts';
import { findEvent } from '../naming/find-event.ts';
import { findRecording, recordingsOf } from '../naming/find-recording.ts';
import { findSession } from '../naming/find-session.ts';
import { whileLocked } from '../while-locked.ts';
import { readSyncSources } from './sync/read-sources.ts';
import { jsonText } from '../json-text.ts';

export const accept: Command = {
  name: 'accept',
  summary: 'records that a proposal of sync is right, or with --decline that it is not',
  help: `
Usage: npm run accept -- --video ID|LINK --session ID|ADDRESS [--start TIME] [--end TIME]
       npm run accept -- --video ID|LINK --replaces ID|LINK

The first says which session a recording shows (TIME in the recording: 350 or 5:50), the second that it
is another upload of an earlier recording. Written to the event's synced/videos.json; what a person
writes in schedule.yaml or corrections.yaml still wins.

  --event ID     the event, where several know the recording
  --decline      says that it is not so; sync does not propose it again
  --json         what was recorded, for programs
  --data FOLDER  the archive (data)
`,
  options: {
    event: { type: 'string' },
    video: { type: 'string' },
    session: { type: 'string' },
    replaces: { type: 'string' },
    start: { type: 'string' },
    end: { type: 'string' },
    decline: { type: 'boolean' },
    json: { type: 'boolean' },
    data: { type: 'string' },
  },
  async run(input) {
    await whileLocked('accept', input, () => recordDecision(input));
    return 0;
  },
};

function recordDecision({ flags, out, env }: CommandInput): void {
  const root = archiveFolder({ flags, env });
  const sources = readSyncSources(root);
  const event = chooseEventOf(flags, sources.events);
  const talks = buildArchive(sources).talks.filter(({ eventId }) => eventId === event.id);
  const decision = readDecision(flags, event, talks);
  const declined = flags['decline'] === true;
  const change = new ArchiveChange(root);
  const writer = new SyncedWriter(join(root, event.folder, 'synced'), change);
  const synced = decide(event.videos, decision, declined);
  writer.write('videos.json', jsonText(synced));
  if (change.differs) sayAddresses(change, [event.id]);
  const written = writer.commit();
  if (flags['json'] === true) out.printJson({ event: event.id, ...decision, declined, written });
  else out.print(describe(decision, declined, written.length > 0));
}

/** The event named, or the one that knows the recording. */
function chooseEventOf(flags: Flags, events: readonly EventSources[]): EventSources {
  const named = textFlag(flags, 'event');
  if (named !== undefined) return findEvent(named, events);
  const video = parseVideoLink(textFlag(flags, 'video') ?? '')?.videoId;
  const [only, ...more] =
    events.length === 1
      ? events
      : events.filter(({ videos }) => videos.videos.some(({ id }) => id === video));
  if (only && more.length === 0) return only;
  throw new UserError('Which event?', {
    found: 'no --event',
    expected: events.map(({ id }) => id).join(', '),
  });
}

function readDecision(flags: Flags, event: EventSources, talks: readonly Talk[]): Decision {
  const recording = (flag: string) =>
    findRecording(said(flag, textFlag(flags, flag)), recordingsOf(event), talks);
  const video = recording('video');
  const replaces = textFlag(flags, 'replaces');
  const session = textFlag(flags, 'session');
  if ((replaces === undefined) === (session === undefined)) {
    throw new UserError('Say what the recording is.', {
      expected: '--session ID or --replaces ID, one of them',
      remedy: 'npm run accept -- --help',
    });
  }
  if (replaces !== undefined) {
    const earlier = recording('replaces');
    if (earlier === video)
      throw new UserError('A recording cannot replace itself.', { found: video });
    return { video, replaces: earlier };
  }
  const start = readTime('start', textFlag(flags, 'start'));
  const end = readTime('end', textFlag(flags, 'end'));
  if (end !== undefined && end <= (start ?? 0)) {
    throw new UserError('The end does not lie behind the start.', {
      found: `${start ?? 0} to ${end} seconds`,
    });
  }
  return {
    video,
    session: findSession(said('session', session), event, talks),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

function said(flag: string, text: string | undefined): string {
  if (text !== undefined) return text;
  throw new UserError(`--${flag} is missing.`, { remedy: 'npm run accept -- --help' });
}

function readTime(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = readMoment(text);
  if (seconds !== undefined) return seconds;
  throw new UserError(`--${flag} is no time.`, {
    found: text,
    expected: 'seconds like 350, or 5:50',
  });
}

function describe(decision: Decision, declined: boolean, changed: boolean): string {
  const is = declined ? 'is not' : 'is';
  const what =
    'session' in decision
      ? `${decision.video} ${is} the recording of ${decision.session}`
      : `${decision.video} ${is} another upload of ${decision.replaces}`;
  return changed ? `Recorded: ${what}.` : `Recorded already: ${what}.`;
}
