import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../src/domain/schema/json-schemas.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command } from '../command.ts';

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
  run(input) {
    const folder = join(archiveFolder(input), 'schemas');
    mkdirSync(folder, { recursive: true });
    const written = [...jsonSchemas()];
    for (const [name, schema] of written)
      writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
    input.out.print(`${written.length} schemas written to ${folder}`);
    return Promise.resolve(0);
  },
};
