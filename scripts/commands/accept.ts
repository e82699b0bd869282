import { join } from 'node:path';
import type { EventSources } from '../../src/domain/model/sources.ts';
import { plannedSessions } from '../../src/domain/planned/planned-sessions.ts';
import { decide } from '../../src/domain/sync/decide.ts';
import type { Decision } from '../../src/domain/sync/decide.ts';
import { readMoment } from '../../src/domain/moment-address.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { pinAddresses } from '../adapters/pin-addresses.ts';
import { SyncedWriter } from '../adapters/synced-writer.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command, CommandInput, Flags } from '../command.ts';
import { textFlag } from '../command.ts';
import { whileLocked } from '../while-locked.ts';
import { readSyncSources } from './sync/read-sources.ts';

export const accept: Command = {
  name: 'accept',
  summary: 'records that a proposal of sync is right, or with --decline that it is not',
  help: `
Usage: npm run accept -- --event ID --video ID --session ID [--start TIME] [--end TIME]
       npm run accept -- --event ID --video ID --replaces ID

The first says which session a recording shows (TIME in the recording: 350 or 5:50), the second that it
is another upload of an earlier recording. Written to the event's synced/videos.json; what a person
writes in schedule.yaml or corrections.yaml still wins.

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
  const eventId = textFlag(flags, 'event');
  const event = sources.events.find(({ id }) => id === eventId);
  if (!event) {
    throw new UserError('There is no such event.', {
      found: eventId ?? 'no --event',
      expected: sources.events.map(({ id }) => id).join(', '),
    });
  }
  const decision = readDecision(flags, event);
  const declined = flags['decline'] === true;
  const writer = new SyncedWriter(join(root, event.folder, 'synced'));
  const synced = decide(event.videos, decision, declined);
  writer.write('videos.json', `${JSON.stringify(synced, null, 2)}\n`);
  const written = writer.commit();
  if (written.length > 0) pinAddresses(root, [event.id]);
  if (flags['json'] === true) out.printJson({ event: event.id, ...decision, declined, written });
  else out.print(describe(decision, declined, written.length > 0));
}

function readDecision(flags: Flags, event: EventSources): Decision {
  const video = known('video', textFlag(flags, 'video'), event.videos.videos);
  const replaces = textFlag(flags, 'replaces');
  const session = textFlag(flags, 'session');
  if ((replaces === undefined) === (session === undefined)) {
    throw new UserError('Say what the recording is.', {
      expected: '--session ID or --replaces ID, one of them',
      remedy: 'npm run accept -- --help',
    });
  }
  if (replaces !== undefined) {
    if (replaces === video)
      throw new UserError('A recording cannot replace itself.', { found: video });
    return { video, replaces: known('replaces', replaces, event.videos.videos) };
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
    session: known(
      'session',
      session,
      plannedSessions(event).map(({ key }) => ({ id: key })),
    ),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

function known(flag: string, id: string | undefined, things: readonly { id: string }[]): string {
  if (id !== undefined && things.some((thing) => thing.id === id)) return id;
  const ids = things.map((thing) => thing.id);
  throw new UserError(`--${flag} names nothing this event knows.`, {
    found: id ?? 'nothing',
    expected: ids.length > 12 ? `${ids.slice(0, 12).join(', ')} … (${ids.length})` : ids.join(', '),
  });
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
