import { archiveFolder } from '../archive-folder.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { ReadArchive } from '../../src/store/read-archive.ts';
import { findLost } from '../published/find-lost.ts';
import { readWhole } from '../site/read-whole.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { describeCheck, checkAsJson } from './check/describe-check.ts';
import { describeKept } from './check/describe-kept.ts';

export const check: Command = {
  name: 'check',
  summary: 'says what is wrong in the archive’s files, where, and how to mend it',
  help: `
Usage: npm run check -- [--data FOLDER] [--against URL|FOLDER [--site FOLDER]] [--json]

Reads every file of the archive as the build does and says what is wrong: file, line and column,
what was found, the nearest right value and the remedy. Exits 1 on an error; warnings are shown and
let the build pass. With --against it also exits 1 where an address of an earlier site, or a place in one of its pages,
leads nowhere in the site built now, and names each with its remedy. What is hidden may be gone.

  --data FOLDER      the archive (data)
  --against EARLIER  the site as it is published, by its address or a folder with a copy
  --site FOLDER      the site built now (dist)
  --json             every problem for programs
`,
  options: {
    data: { type: 'string' },
    against: { type: 'string' },
    site: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(input) {
    const { flags, out } = input;
    const root = archiveFolder(input);
    const read = await readWhole(root, { withDescriptions: false });
    const kept = await keptOf(input, read);
    if (flags['json'] === true) out.printJson({ ...checkAsJson(read), ...kept });
    else {
      for (const line of describeCheck(root, read, out)) out.print(line);
      for (const line of kept ? describeKept(kept, out) : []) out.print(line);
    }
    const isWrong = read.problems.some(({ severity }) => severity === 'error');
    return isWrong || (kept?.lost.length ?? 0) > 0 ? 1 : 0;
  },
};

/** What became of the addresses of an earlier site; undefined where nobody asked, or the archive cannot be read. */
async function keptOf({ flags, out }: CommandInput, { sources }: ReadArchive) {
  const against = textFlag(flags, 'against');
  if (against === undefined) {
    if (flags['site'] === undefined) return undefined;
    throw new UserError('--site is compared with an earlier site.', {
      expected: '--against with its address or folder',
    });
  }
  if (!sources) return undefined;
  const kept = await findLost(against, textFlag(flags, 'site') ?? 'dist', sources, (line) =>
    out.progress(line),
  );
  out.progress('');
  return kept;
}
