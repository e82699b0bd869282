import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seriesName } from '../../src/domain/sync/draft/series-name.ts';
import { printable } from '../../src/domain/text/printable.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { forArchive } from '../for-archive.ts';
import { whileLocked } from '../while-locked.ts';
import {
  writeCompanions,
  writeEmptyLists,
  writeOwnReadme,
  writeSettings,
} from './new-archive/archive-files.ts';
import { askOnTerminal, brokenOff, type Asks } from './new-archive/ask.ts';
import {
  describeEarlier,
  earlierArchive,
  isAsItCame,
  refuseOccupied,
  type EarlierArchive,
} from './new-archive/earlier-archive.ts';
import { placeArchive } from './new-archive/place-archive.ts';
import {
  readFirstPlaylist,
  readPlace,
  readWish,
  type ArchivePlace,
} from './new-archive/read-wish.ts';
import type { SyncWorld } from './sync.ts';
import { makeEvent } from './new-event/make-event.ts';

/** What beginning an archive needs of the world besides what a sync does. */
export interface NewArchiveWorld extends SyncWorld {
  /** How somebody is asked; undefined where nobody is there. */
  readonly asks: () => Promise<Asks | undefined>;
}

/** The `new-archive` command in a given world. */
export function createNewArchive(world: NewArchiveWorld): Command {
  return {
    name: 'new-archive',
    summary: 'begins an archive of your own, with its first event where a playlist is named',
    help: `
Usage: npm run new-archive -- --here [--title NAME] [--playlist URL]
       npm run new-archive -- --data FOLDER [--title NAME] [--playlist URL]

Makes archive.yaml, lists nobody is in yet, a README for organizers and, where a playlist is named, the first
event as new-event does. Asks for what is not said where somebody sits at the terminal; elsewhere the flags say
it, and the name may come from the playlist.

  --here             makes this clone your own: the people, topics and events of the archive that came with it
                     leave, after asking, and the first lines of README.md are yours. Refuses where git could
                     not bring them back; without git they are moved aside
  --data FOLDER      a folder of its own instead; what stands in it stays
  --title NAME       the archive's name (the playlist's, without its year)
  --tagline TEXT     one sentence under the name on the first page
  --language TAG     the language of the talks (the playlist's, else en)
  --playlist URL|ID  the playlist of the first event
  --id SLUG          the event's name in addresses (made from the playlist's title)
  --from SOURCE      a dump of the playlist, a programme or an address of one, as new-event takes it
  --programme SOURCE the same of a programme alone; with --playlist it names the event's playlist, too
  --yes              asks nothing: what is not said is proposed, and what is to leave leaves
  --json             what was made, for programs; asks nothing

YOUTUBE_API_KEY and YOUTUBE_API_URL mean what they mean to sync.
`,
    options: {
      here: { type: 'boolean' },
      data: { type: 'string' },
      title: { type: 'string' },
      tagline: { type: 'string' },
      language: { type: 'string' },
      playlist: { type: 'string' },
      id: { type: 'string' },
      from: { type: 'string' },
      programme: { type: 'string' },
      yes: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    run: (input) => runNewArchive(input, world),
  };
}

/** The `new-archive` command as people run it. */
export const newArchive = createNewArchive({
  sleep: (milliseconds) => wait(milliseconds),
  random: Math.random,
  now: () => new Date(),
  asks: askOnTerminal,
});

async function runNewArchive(input: CommandInput, world: NewArchiveWorld): Promise<number> {
  const { flags } = input;
  if (input.args.length > 0) {
    throw new UserError('A word too many.', {
      found: input.args.join(' ').slice(0, 120),
      expected: '--title "A NAME WITH BLANKS" in quotation marks',
    });
  }
  const asks = flags['yes'] === true || flags['json'] === true ? undefined : await world.asks();
  const place = await readPlace(input, asks);
  inspectPlace(place);
  const playlist = await readFirstPlaylist(flags, asks);
  const made = makeStaging(place);
  try {
    await fill(input, world, { place, made, playlist, asks });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return 0;
}

/** Beside the archive, so that it can be moved there in one step each. */
function makeStaging({ folder }: ArchivePlace): string {
  const beside = dirname(resolve(folder));
  mkdirSync(beside, { recursive: true });
  return mkdtempSync(join(beside, '.new-archive-'));
}

/** What leaves. Throws a UserError where the archive cannot be here. */
function inspectPlace({ folder, here }: ArchivePlace): EarlierArchive {
  if (here) return earlierArchive(folder);
  refuseOccupied(folder);
  return { entries: [], events: [] };
}

interface Work {
  readonly place: ArchivePlace;
  /** Where the archive is made before it takes its place. */
  readonly made: string;
  readonly playlist: string | undefined;
  readonly asks: Asks | undefined;
}

async function fill(input: CommandInput, world: NewArchiveWorld, work: Work): Promise<void> {
  const { place, made, playlist, asks } = work;
  const { flags, out } = input;
  const { folder } = place;
  writeSettings(made, { title: 'New', tagline: 'New', language: 'en' });
  writeEmptyLists(made);
  const hasEvent = [playlist, textFlag(flags, 'from'), textFlag(flags, 'programme')].some(
    (named) => named !== undefined,
  );
  const first = hasEvent
    ? await makeEvent({ ...input, flags: { ...flags, playlist, data: made } }, world)
    : undefined;
  const { language } = first?.event ?? {};
  const title = first && (seriesName(first.event.name) ?? first.event.name);
  const wish = await readWish(flags, asks, {
    ...(title && { title }),
    ...(language && { language }),
  });
  writeSettings(made, wish);
  await mayLeave(inspectPlace(place), flags['yes'] === true, asks, folder);
  mkdirSync(folder, { recursive: true });
  const { earlier, aside, readme } = await whileLocked(
    'new-archive',
    { ...input, flags: { ...flags, data: folder } },
    () => {
      const earlier = inspectPlace(place);
      const aside = placeArchive(made, folder, earlier);
      writeCompanions(folder, place.here);
      return { earlier, aside, readme: place.here ? writeOwnReadme(wish) : [] };
    },
  );
  const told = first?.tell(folder);
  if (flags['json'] === true) {
    const left = { events: earlier.events, commit: earlier.git?.commit, aside };
    out.printJson({
      folder,
      ...wish,
      ...(earlier.entries.length > 0 && { left }),
      ...(told && { event: told.json }),
      ...(readme.length > 0 && { readme }),
    });
    return;
  }
  for (const line of told?.lines ?? []) out.print(line);
  out.print(`${wish.title} is begun in ${folder}.`);
  for (const line of readmeLines(readme)) out.print(line);
  for (const line of wayBack(earlier, aside, folder)) out.print(line);
  for (const line of nextSteps(first !== undefined)) out.print(forArchive(line, folder));
}

/** Throws a UserError where what stands in the archive’s place is not to leave, or nobody said that it may. */
async function mayLeave(
  earlier: EarlierArchive,
  isSaid: boolean,
  asks: Asks | undefined,
  folder: string,
): Promise<void> {
  if (earlier.entries.length === 0 || isSaid) return;
  const what = describeEarlier(earlier);
  if (asks) {
    const kept = earlier.git ? `git keeps it as ${earlier.git.commit}` : 'it is moved aside';
    if (await asks.confirm(`Out of ${folder} leaves ${what}; ${kept}. Go on?`)) return;
    throw brokenOff();
  }
  // Nobody could be asked, and nothing is there but what every clone comes with.
  if (isAsItCame(earlier)) return;
  throw new UserError(
    'An archive would leave, and nobody can be asked here. Nothing was written.',
    {
      found: `${what}, in ${folder}`,
      expected: '--yes to let it leave, or --data FOLDER for a new one beside it',
      remedy: 'npm run new-archive -- --help',
    },
  );
}

const readmeLines = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['README.md', ...lines.map((line) => `  ${printable(line)}`)];

function wayBack(earlier: EarlierArchive, aside: string | undefined, folder: string): string[] {
  if (earlier.entries.length === 0) return [];
  const way =
    aside === undefined
      ? `git checkout ${earlier.git?.commit ?? 'HEAD'} -- ${folder} (brings it back)`
      : `It lies in ${aside} now.`;
  return [`What left: ${describeEarlier(earlier)}. ${way}`];
}

const nextSteps = (hasEvent: boolean) => [
  'Next:',
  ...(hasEvent
    ? []
    : ['  npm run new-event -- --playlist URL (makes the first event of a YouTube playlist)']),
  '  npm start (shows the site)',
  ...(hasEvent ? ['  npm run status (says what is missing)'] : []),
];
