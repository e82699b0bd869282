import type { Archive } from '../../src/domain/model/archive.ts';
import { renamePin } from '../../src/domain/archive/rename-pin.ts';
import type { EventSources } from '../../src/domain/model/sources.ts';
import type { Pins } from '../../src/domain/schema/pins.ts';
import { SlugSchema } from '../../src/domain/schema/primitives.ts';
import { pinTalks } from '../../src/domain/sync/pin-talks.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readArchive, type ReadArchive } from '../../src/store/read-archive.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { archiveFolder } from '../archive-folder.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { whileLocked } from '../while-locked.ts';

export const pin: Command = {
  name: 'pin',
  summary: 'keeps the address of every talk for good, or changes one and leaves a redirect',
  help: `
Usage: npm run pin -- [--event ID] [--data FOLDER]
       npm run pin -- --event ID --rename TALK NEW-ADDRESS

Writes the addresses of talks that have none yet into synced/pins.json of their event. An address once
written stays: only --rename changes one, and the old one leads on to the new.

  --event ID     only this event
  --rename TALK  the talk's id in schedule.yaml, or video:ID for a recording without a session
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
  const events = chosenEvents(sources.events, textFlag(input.flags, 'event'));
  const rename = textFlag(input.flags, 'rename');
  const change = new ArchiveChange(root);
  const planned = events.map((event) => {
    const pins = rename === undefined ? pinned(event, archive) : renamed(event, rename, input);
    const file = `${event.folder}/synced/pins.json`;
    change.write(file, `${JSON.stringify(pins, null, 2)}\n`);
    return { event, pins, file };
  });
  const changed = change.commit();
  for (const { event, pins, file } of planned) {
    const added = Object.keys(pins.talks).length - Object.keys(event.pins.talks).length;
    const said = changed.includes(file) ? describe(added, rename, pins) : 'nothing to pin';
    input.out.print(`${event.id}: ${said}`);
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

function chosenEvents(events: readonly EventSources[], wanted: string | undefined) {
  if (wanted === undefined) return events;
  const event = events.find(({ id }) => id === wanted);
  if (event) return [event];
  const ids = events.map(({ id }) => id);
  const near = nearest(wanted, ids);
  throw new UserError(`There is no event “${wanted.slice(0, 80)}”.`, {
    expected: ids.join(', '),
    ...(near === undefined ? {} : { remedy: `--event ${near}` }),
  });
}

function pinned(event: EventSources, archive: Archive | undefined): Pins {
  const talks = archive?.talks.filter(({ eventId }) => eventId === event.id) ?? [];
  return pinTalks(event.pins, talks);
}

function renamed(event: EventSources, key: string, { flags, args }: CommandInput): Pins {
  const [slug = ''] = args;
  if (textFlag(flags, 'event') === undefined || slug === '') {
    throw new UserError('A rename needs the event, the talk and its new address.', {
      expected: '--event ID --rename TALK NEW-ADDRESS',
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
