import { join } from 'node:path';
import type { Archive } from '../../src/domain/model/archive.ts';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { renamePin } from '../../src/domain/archive/rename-pin.ts';
import type { ArchiveSources, EventSources } from '../../src/domain/model/sources.ts';
import type { Pins } from '../../src/domain/schema/pins.ts';
import { SlugSchema } from '../../src/domain/schema/primitives.ts';
import { pinTalks } from '../../src/domain/sync/pin-talks.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readArchive, type ReadArchive } from '../../src/store/read-archive.ts';
import { SyncedWriter } from '../adapters/synced-writer.ts';
import { archiveFolder } from '../archive-folder.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { findEvent } from '../naming/find-event.ts';
import { findTalk } from '../naming/find-talk.ts';
import { whileLocked } from '../while-locked.ts';

export const pin: Command = {
  name: 'pin',
  summary: 'keeps the address of every talk for good, or changes one and leaves a redirect',
  help: `
Usage: npm run pin -- [--event ID] [--data FOLDER]
       npm run pin -- --rename TALK NEW-ADDRESS [--event ID]

Writes the addresses of talks that have none yet into synced/pins.json of their event. An address once
written stays: only --rename changes one, and the old one leads on to the new.

  --event ID     only this event
  --rename TALK  the talk: its id in schedule.yaml, the address of its page, or a link to its recording
  --data FOLDER  the archive (data)
`,
  options: { event: { type: 'string' }, rename: { type: 'string' }, data: { type: 'string' } },
  async run(input) {
    await whileLocked('pin', input, () => pinAll(input));
    return 0;
  },
};

function pinAll(input: CommandInput): void {
  const root = archiveFolder(input);
  const read = readArchive(root);
  const { sources, archive } = readable(read, textFlag(input.flags, 'rename') !== undefined);
  const { rename, events } = whatToPin(sources, input);
  for (const event of events) {
    const pins = rename === undefined ? pinned(event, archive) : renamed(event, rename, input);
    const before = Object.keys(event.pins.talks).length;
    const writer = new SyncedWriter(join(root, event.folder, 'synced'));
    writer.write('pins.json', `${JSON.stringify(pins, null, 2)}\n`);
    const changed = writer.commit().length > 0;
    const added = Object.keys(pins.talks).length - before;
    input.out.print(`${event.id}: ${changed ? describe(added, rename, pins) : 'nothing to pin'}`);
  }
}

const describe = (added: number, rename: string | undefined, pins: Pins) =>
  rename === undefined
    ? `${added} ${added === 1 ? 'address' : 'addresses'} pinned`
    : `${rename} is now at ${pins.talks[rename]?.slug ?? ''}; ${pins.talks[rename]?.former.join(', ') ?? ''} leads there`;

/** Two talks of one address are an error that a rename mends, so a rename needs the sources alone. */
function readable({ sources, archive }: ReadArchive, isRename: boolean) {
  if (sources && (archive || isRename)) return { sources, archive };
  throw new UserError('The archive has mistakes; addresses are pinned once they are mended.', {
    remedy: 'npm run check (lists every mistake)',
  });
}

/** The events to pin, and of a rename the talk’s key and its event. */
function whatToPin(sources: ArchiveSources, { flags }: CommandInput) {
  const events = chosenEvents(sources.events, textFlag(flags, 'event'));
  const named = textFlag(flags, 'rename');
  if (named === undefined) return { rename: undefined, events };
  const ofEvent = new Set(events.map(({ id }) => id));
  const pinnedKey = events.find(({ pins }) => Object.hasOwn(pins.talks, named));
  if (pinnedKey && events.length === 1) return { rename: named, events: [pinnedKey] };
  const talks = buildArchive(sources).talks.filter(({ eventId }) => ofEvent.has(eventId));
  const { key, eventId } = findTalk(named, talks);
  return { rename: key, events: events.filter(({ id }) => id === eventId) };
}

const chosenEvents = (events: readonly EventSources[], wanted: string | undefined) =>
  wanted === undefined ? events : [findEvent(wanted, events)];

function pinned(event: EventSources, archive: Archive | undefined): Pins {
  const talks = archive?.talks.filter(({ eventId }) => eventId === event.id) ?? [];
  return pinTalks(event.pins, talks);
}

function renamed(event: EventSources, key: string, { args }: CommandInput): Pins {
  const [slug = ''] = args;
  if (slug === '') {
    throw new UserError('A rename needs the talk and its new address.', {
      expected: '--rename TALK NEW-ADDRESS',
      remedy: 'npm run pin -- --help',
    });
  }
  if (!SlugSchema.safeParse(slug).success) {
    throw new UserError('That cannot be an address.', {
      found: slug.slice(0, 120),
      expected: 'lower-case letters, digits and single hyphens',
    });
  }
  const result = renamePin(event.pins, key, slug);
  if ('talks' in result) return result;
  const near = nearest(key, Object.keys(event.pins.talks));
  switch (result.refused) {
    case 'same':
      return event.pins;
    case 'taken':
      throw new UserError('Another talk has that address, or had it once.', { found: slug });
    case 'no-such-pin':
      throw new UserError(`No address is pinned for “${key.slice(0, 140)}”.`, {
        ...(near === undefined ? {} : { expected: near }),
        remedy: 'npm run pin (pins every talk that has none)',
      });
  }
}
