import type { Archive } from '../../src/domain/model/archive.ts';
import { proposeAgain } from '../../src/domain/addresses/propose-again.ts';
import { renamePin } from '../../src/domain/addresses/rename-pin.ts';
import type { ArchiveSources, EventSources } from '../../src/domain/model/sources.ts';
import { NO_ARCHIVE_PINS, type Pins } from '../../src/domain/schema/pins.ts';
import { SlugSchema } from '../../src/domain/schema/primitives.ts';
import { pinArchive } from '../../src/domain/sync/pins/pin-archive.ts';
import { pinEvent } from '../../src/domain/sync/pins/pin-event.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readArchive, type ReadArchive } from '../../src/store/read-archive.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { sayArchivePins, sayEventPins } from '../adapters/pin-addresses.ts';
import { archiveFolder } from '../archive-folder.ts';
import { count } from '../count.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { findEvent } from '../naming/find-event.ts';
import { findTalk } from '../naming/find-talk.ts';
import { whileLocked } from '../while-locked.ts';

export const pin: Command = {
  name: 'pin',
  summary: 'keeps every address for good, proposes them anew, or changes one and leaves a redirect',
  help: `
Usage: npm run pin -- [--event ID] [--data FOLDER]
       npm run pin -- --again [--unpublished] [--event ID]
       npm run pin -- --rename TALK NEW-ADDRESS [--event ID]

Writes the addresses that are new into synced/pins.json: of talks and photos in their event's, of events,
people, topics and series in the archive's. An address once written leads to what it meant, whatever becomes of its
talk, person or folder: sync, photos and accept write them too, and nobody has to edit these files.

  --event ID     only this event
  --again        proposes the addresses of talks anew, by the titles they have now; old ones lead on, and
                 those chosen with --rename stay
  --unpublished  with --again, before the archive is published for the first time: forgets the old ones,
                 and those of people and topics that are no longer there
  --rename TALK  the talk: its id in schedule.yaml, the address of its page, or a link to its recording
  --data FOLDER  the archive (data)
`,
  options: {
    event: { type: 'string' },
    again: { type: 'boolean' },
    unpublished: { type: 'boolean' },
    rename: { type: 'string' },
    data: { type: 'string' },
  },
  async run(input) {
    const { flags } = input;
    if (flags['unpublished'] === true && flags['again'] !== true) {
      throw new UserError('--unpublished says which addresses --again may forget.', {
        remedy: 'npm run pin -- --again --unpublished',
      });
    }
    if (flags['again'] === true && textFlag(flags, 'rename') !== undefined) {
      throw new UserError('Addresses are proposed anew, or one is chosen.', {
        expected: '--again or --rename',
      });
    }
    await whileLocked('pin', input, () => pinAll(input));
    return 0;
  },
};

function pinAll(input: CommandInput): void {
  const root = archiveFolder(input);
  const { sources, archive } = readable(readArchive(root));
  const { flags, out } = input;
  const wanted = textFlag(flags, 'event');
  const { rename, events: chosen } = whatToPin(sources, archive, input);
  const change = new ArchiveChange(root);
  const planned = chosen
    .filter(({ event }) => !event.hidden)
    .map((event) => {
      const pins = newPins(event, archive, rename, input);
      return { event, pins, file: sayEventPins(change, event, pins) };
    });
  const whole = wanted === undefined && rename === undefined;
  const known = flags['unpublished'] === true ? { ...sources, pins: NO_ARCHIVE_PINS } : sources;
  const now = whole ? pinArchive(known, archive) : undefined;
  const file = now && sayArchivePins(change, now);
  const changed = change.commit();
  for (const one of planned) {
    const { id, pins } = one.event;
    const said = changed.includes(one.file) ? describe(pins, one.pins, rename) : 'nothing to pin';
    out.print(`${id}: ${said}`);
  }
  if (now === undefined || file === undefined || !changed.includes(file)) return;
  const before = sources.pins;
  const added = (['events', 'people', 'topics', 'series'] as const).map((kind) =>
    Math.max(0, Object.keys(now[kind]).length - Object.keys(before[kind]).length),
  );
  const [events = 0, people = 0, topics = 0, series = 0] = added;
  out.print(
    `archive: ${count(events, 'event')}, ${count(people, 'person', 'people')}, ${count(topics, 'topic')} and ${series} series pinned`,
  );
}

function newPins(
  event: EventSources,
  archive: Archive,
  rename: string | undefined,
  input: CommandInput,
): Pins {
  if (rename !== undefined) return renamed(event, rename, input);
  return input.flags['again'] === true
    ? proposeAgain(event, archive, input.flags['unpublished'] === true)
    : pinEvent(event, archive);
}

function describe(before: Pins, now: Pins, rename: string | undefined): string {
  const pin = rename === undefined ? undefined : now.talks[rename];
  if (pin) return `${rename ?? ''} is now at ${pin.slug}; ${pin.former.join(', ')} leads there`;
  const moved = Object.entries(now.talks).filter(
    ([key, { slug }]) => Object.hasOwn(before.talks, key) && before.talks[key]?.slug !== slug,
  );
  const size = ({ talks, photos }: Pins) => Object.keys(talks).length + Object.keys(photos).length;
  const added = Math.max(0, size(now) - size(before));
  const pinned = `${count(added, 'address', 'addresses')} pinned`;
  return moved.length === 0
    ? pinned
    : `${pinned}, ${moved.length} proposed anew:${moved
        .map(([key, { slug }]) => `\n  ${before.talks[key]?.slug ?? ''} → ${slug}`)
        .join('')}`;
}

function readable({ sources, archive }: ReadArchive) {
  if (sources && archive) return { sources, archive };
  throw new UserError('The archive has mistakes; addresses are pinned once they are mended.', {
    remedy: 'npm run check (lists every mistake)',
  });
}

/** The events to pin, and of a rename the talk’s key and its event. */
function whatToPin(sources: ArchiveSources, archive: Archive, { flags }: CommandInput) {
  const events = chosenEvents(sources.events, textFlag(flags, 'event'));
  const named = textFlag(flags, 'rename');
  if (named === undefined) return { rename: undefined, events };
  const ofEvent = new Set(events.map(({ id }) => id));
  const pinnedKey = events.find(({ pins }) => Object.hasOwn(pins.talks, named));
  if (pinnedKey && events.length === 1) return { rename: named, events: [pinnedKey] };
  const talks = archive.talks.filter(({ eventId }) => ofEvent.has(eventId));
  const { key, eventId } = findTalk(named, talks);
  return { rename: key, events: events.filter(({ id }) => id === eventId) };
}

const chosenEvents = (events: readonly EventSources[], wanted: string | undefined) =>
  wanted === undefined ? events : [findEvent(wanted, events)];

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
