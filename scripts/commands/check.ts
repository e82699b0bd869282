import { archiveFolder } from '../archive-folder.ts';
import { readWhole } from '../site/read-whole.ts';
import type { Command } from '../command.ts';
import { describeCheck, checkAsJson } from './check/describe-check.ts';

export const check: Command = {
  name: 'check',
  summary: 'says what is wrong in the archive’s files, where, and how to mend it',
  help: `
Usage: npm run check -- [--data FOLDER] [--json]

Reads every file of the archive as the build does and says what is wrong: file, line and column,
what was found, the nearest right value and the remedy. Exits 1 on an error; warnings are shown and
let the build pass.

  --data FOLDER  the archive (data)
  --json         every problem for programs
`,
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  async run(input) {
    const { flags, out } = input;
    const root = archiveFolder(input);
    const read = await readWhole(root, { withDescriptions: false });
    if (flags['json'] === true) out.printJson(checkAsJson(read));
    else for (const line of describeCheck(root, read, out)) out.print(line);
    return read.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
