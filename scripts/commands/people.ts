import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { pinAddresses, sayAddresses } from '../adapters/pin-addresses.ts';
import { PeopleFiles } from '../adapters/people/people-files.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command, CommandInput } from '../command.ts';
import { whileLocked } from '../while-locked.ts';
import { createPersonFinder } from './people/find-person.ts';
import { mergePeople } from './people/merge.ts';
import { splitPerson } from './people/split.ts';
import { readSyncSources } from './sync/read-sources.ts';

export const people: Command = {
  name: 'people',
  summary: 'makes two entries one person, or one entry two, and shows what it changed',
  help: `
Usage: npm run people -- merge PERSON OTHER [--data FOLDER]
       npm run people -- split PERSON NAME|OTHER [--data FOLDER]

PERSON and OTHER are ids, names or spellings, or the addresses of their pages.

  merge   OTHER is PERSON: their entry goes, its spellings, links and ids go into PERSON's. Whatever uses the
          old id means PERSON from now on, and the address of OTHER's page leads to PERSON's
  split   NAME, a spelling of PERSON, is somebody else: it gets an entry of its own, and with it the ids and
          addresses it had before a merge. For two who are two already, it writes that they are (notSameAs)

It writes into people.yaml, because you say so; every other line of it stays as it is.

  --dry-run      shows what it would change, and writes nothing
  --data FOLDER  the archive (data)
`,
  options: { 'dry-run': { type: 'boolean' }, data: { type: 'string' } },
  async run(input) {
    const [verb, one, other, ...more] = input.args;
    if ((verb !== 'merge' && verb !== 'split') || !one || !other || more.length > 0) {
      throw new UserError('Who is whom?', {
        expected: 'merge PERSON OTHER, or split PERSON NAME (names with blanks in quotes)',
        remedy: 'npm run people -- --help',
      });
    }
    await whileLocked('people', input, () => editPeople(input, verb, one, other));
    return 0;
  },
};

function editPeople(
  input: CommandInput,
  verb: 'merge' | 'split',
  named: string,
  otherNamed: string,
): void {
  const { out, flags } = input;
  const root = archiveFolder(input);
  const dryRun = flags['dry-run'] === true;
  const sources = readSyncSources(root);
  // Addresses are what they were before the change, so that they can follow it.
  if (!dryRun) pinAddresses(root);
  const files = new PeopleFiles(root, sources);
  const find = createPersonFinder(sources, buildArchive(sources));
  const said =
    verb === 'merge'
      ? mergePeople(files, find(named), find(otherNamed))
      : splitPerson(files, find, sources.pins.people, named, otherNamed);
  if (!dryRun) files.save((change) => sayAddresses(change, []));
  for (const { file, lines } of files.edits) {
    out.print(out.style('bold', `${file}:`));
    for (const line of lines) out.print(`  ${line}`);
  }
  for (const line of said) out.print(line);
  if (files.edits.length === 0) out.print('It says so already.');
  else if (dryRun) out.print('Nothing was written.');
}
