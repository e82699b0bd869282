import { UserError } from '../../src/domain/user-error.ts';
import type { Command, CommandInput } from '../command.ts';

type Subcommand = (input: CommandInput) => Promise<number>;

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  import: () => import('./photos/import.ts').then((module) => module.importCommand),
};

export const photos: Command = {
  name: 'photos',
  summary: 'brings photos in, finds their moment, tells which need a human',
  help: `
Usage: npm run photos -- import FOLDER|ZIP [--event EVENT] [--dry-run] [--credit NAME] [--licence LICENCE]

  import   brings the photos of a folder or ZIP (also Google Takeout) into an event: upright, in sRGB, with
           nothing in them but credit and licence. Originals stay as they are; importing twice changes nothing.

  --event     the event’s folder name; needed when the archive has several
  --data      the archive’s folder (data)
  --dry-run   says what would happen and writes nothing
  --json      says it as JSON
`,
  options: {
    data: { type: 'string' },
    event: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    credit: { type: 'string' },
    licence: { type: 'string' },
  },
  async run(input) {
    const [name = '', ...args] = input.args;
    const load = subcommands[name];
    if (!load) {
      throw new UserError(
        name === ''
          ? 'What is to be done with the photos?'
          : `“${name.slice(0, 80)}” is nothing photos can do.`,
        {
          expected: Object.keys(subcommands).join(', '),
          remedy: 'npm run photos -- --help',
        },
      );
    }
    const run = await load();
    return run({ ...input, args });
  },
};
