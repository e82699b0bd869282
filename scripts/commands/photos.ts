import { UserError } from '../../src/domain/user-error.ts';
import type { Command, CommandInput } from '../command.ts';

type Subcommand = (input: CommandInput) => Promise<number>;

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  import: () => import('./photos/import.ts').then((module) => module.importCommand),
  fetch: () => import('./photos/fetch.ts').then((module) => module.fetchCommand),
  remove: () => import('./photos/remove.ts').then((module) => module.removeCommand),
  clock: () => import('./photos/clock.ts').then((module) => module.clockCommand),
  status: () => import('./photos/status.ts').then((module) => module.statusCommand),
};

export const photos: Command = {
  name: 'photos',
  summary: 'brings photos in, finds their moment, tells which need a human',
  help: `
Usage: npm run photos -- import FOLDER|ZIP… [--dry-run] [--credit NAME] [--licence LICENCE]
       npm run photos -- fetch [--dry-run]
       npm run photos -- remove PHOTO|FOLDER|ZIP… [--dry-run]
       npm run photos -- clock PHOTO TIME
       npm run photos -- status

  import   brings the photos of folders and ZIPs (also all parts of a Google Takeout) into an event: upright, in
           sRGB, with nothing in them but credit and licence. Originals stay as they are; importing twice
           changes nothing, but fills in what a sidecar that came later says. Read beside a photo: Takeout’s
           .json, and .xmp of Lightroom, darktable and digiKam. A file named after an entry of photos.yaml
           becomes that photo. What a file says of its rights goes before defaults; where it reserves them, or
           says what the archive does not know, nothing is copied. Exits 1 where a file was refused.
  fetch    downloads the originals photos.yaml gives an address of, where their licence allows a copy
  remove   takes out again what an import brought in: photos by id or file name, or all of a folder or ZIP
  clock    says what to write into photos.yaml when a camera’s clock was wrong: name one of its photos and the
           time at the venue when it was truly taken
  status   says which photos have found their talk and second, by what, and which need a human

  --event ID         the event’s folder name; needed when the archive has several
  --data FOLDER      the archive (data)
  --dry-run          says what would happen and writes nothing
  --credit NAME      who took the photos, whatever their files say
  --licence LICENCE  what may be done with them, whatever their files say, like CC-BY-4.0 or permission
  --allow-private    fetch also from addresses of the own network
  --json             everything for programs
`,
  options: {
    data: { type: 'string' },
    event: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    credit: { type: 'string' },
    licence: { type: 'string' },
    'allow-private': { type: 'boolean' },
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
