import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command } from '../command.ts';
import { whileLocked } from '../while-locked.ts';
import { schemaFiles } from './schemas/schema-files.ts';

export const schemas: Command = {
  name: 'schemas',
  summary: 'writes the JSON Schemas by which editors complete and check the archive’s files',
  help: `
Usage: npm run schemas -- [--data FOLDER]

Writes FOLDER/schemas/*.json. The first line of each file of the archive names its schema, so that an
editor with a YAML extension completes words and underlines mistakes. README.md beside them tells every
word of every file.

  --data FOLDER  the archive (data)
`,
  options: { data: { type: 'string' } },
  async run(input) {
    const root = archiveFolder(input);
    if (!existsSync(root)) {
      throw new UserError('There is no archive here.', {
        found: root,
        remedy: 'Name the archive’s folder with --data.',
      });
    }
    const written = schemaFiles();
    await whileLocked('schemas', input, () => {
      const change = new ArchiveChange(root);
      for (const [name, text] of written) change.write(`schemas/${name}`, text);
      change.commit();
    });
    input.out.print(`${written.size} files written to ${join(root, 'schemas')}`);
    return 0;
  },
};
