import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../src/domain/schema/json-schemas.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command } from '../command.ts';
import { whileLocked } from '../while-locked.ts';

export const schemas: Command = {
  name: 'schemas',
  summary: 'writes the JSON Schemas by which editors complete and check the archive’s files',
  help: `
Usage: npm run schemas -- [--data FOLDER]

Writes FOLDER/schemas/*.json. The first line of each file of the archive names its schema, so that an
editor with a YAML extension completes words and underlines mistakes.

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
    const written = [...jsonSchemas()];
    await whileLocked('schemas', input, () => {
      const change = new ArchiveChange(root);
      for (const [name, schema] of written) {
        change.write(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
      }
      change.commit();
    });
    input.out.print(`${written.length} schemas written to ${join(root, 'schemas')}`);
    return 0;
  },
};
