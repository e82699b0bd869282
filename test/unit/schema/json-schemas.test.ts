import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hasShippedArchive } from '../../shipped-archive.ts';
import { jsonSchemas } from '../../../src/domain/schema/json-schemas.ts';

const folder = 'data/schemas';

test('the schemas in data/schemas are those npm run schemas writes', () => {
  const schemas = [...jsonSchemas()];
  const files = [...schemas.map(([name]) => `${name}.json`), 'README.md'];
  expect(readdirSync(folder).sort()).toEqual(files.sort());
  for (const [name, schema] of schemas)
    expect(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
});

test.each([...(hasShippedArchive ? ['data'] : []), 'test/fixtures/demo'])(
  'every hand file of %s names its schema first',
  (root) => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.yaml$/.test(file) && !file.includes('synced'),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const path = join(root, file);
      const [first = ''] = readFileSync(path, 'utf8').split('\n');
      const named = first.replace('# yaml-language-server: $schema=', '');
      const kind = file.split('/').at(-1)?.replace('.yaml', '') ?? '';
      expect(relative('.', resolve(dirname(path), named)), path).toBe(`${folder}/${kind}.json`);
    }
  },
);

test('a schema tells an editor the words of a file, what they mean and which may be left out', () => {
  const event = jsonSchemas().get('event') as {
    properties: Record<string, { description?: string }>;
    required: string[];
    additionalProperties: boolean;
  };
  expect(event.properties['timeZone']?.description).toBe('A zone name like Europe/Paris');
  expect(event.required).toEqual(['name', 'timeZone']);
  expect(event.additionalProperties).toBe(false);
});
