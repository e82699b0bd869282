import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldGuide } from '../../../scripts/commands/schemas/field-guide.ts';
import {
  describeFields,
  type JsonSchema,
} from '../../../scripts/commands/schemas/describe-fields.ts';
import { jsonSchemas } from '../../../src/domain/schema/json-schemas.ts';

const files = [...jsonSchemas()] as [string, JsonSchema][];

/** How many words stand anywhere in a schema, also where `describeFields` does not look. */
function countWords(node: unknown): number {
  if (node === null || typeof node !== 'object') return 0;
  const words = 'properties' in node ? Object.keys(node.properties as object).length : 0;
  return Object.values(node).reduce((sum: number, part) => sum + countWords(part), words);
}

test.each(files)('every word of %s.yaml says what it means', (_, schema) => {
  const silent = describeFields(schema).filter(({ description }) => description.trim() === '');
  expect(silent.map(({ path }) => path.join(': '))).toEqual([]);
});

test.each(files)('no word of %s.yaml is missing in the list of words', (_, schema) => {
  const paths = describeFields(schema).map(({ path }) => path.join(': '));
  expect(paths).toHaveLength(countWords(schema));
  expect(new Set(paths).size).toBe(paths.length);
});

test('data/schemas/README.md is what npm run schemas writes', () => {
  expect(readFileSync('data/schemas/README.md', 'utf8')).toBe(fieldGuide(jsonSchemas()));
});

const invented: JsonSchema = {
  type: 'array',
  items: {
    required: ['id'],
    properties: {
      id: { type: 'string', description: 'Its name | address', examples: ['ada-pool'] },
      loud: { type: 'boolean', default: false, description: 'Whether it is heard' },
      size: { enum: ['big', 'small'], default: 'small', description: 'How big it is' },
      height: { type: 'integer', description: 'In pixels' },
      people: { type: 'array', items: { examples: ['ada-pool'] }, description: 'Who is on it' },
      notes: { type: 'array', items: { type: 'string' }, description: 'What to know' },
      team: {
        type: 'array',
        description: 'Who made it',
        items: { required: ['role'], properties: { role: { description: 'What they did' } } },
      },
      place: {
        type: 'object',
        description: 'Where',
        properties: { at: { type: 'string', examples: ['5:50', 350], description: 'When' } },
      },
    },
  },
};

test.each([
  [
    'a needed word is bold, and a bar is no end of a cell',
    '| **`id`** | Its name \\| address | like `ada-pool` |',
  ],
  [
    'a switch says what holds unsaid',
    '| `loud` | Whether it is heard | `true` or `false`; else `false` |',
  ],
  ['a choice names all', '| `size` | How big it is | one of `big`, `small`; else `small` |'],
  ['a number', '| `height` | In pixels | a number |'],
  ['a list with an example', '| `people` | Who is on it | a list: `[ada-pool]` |'],
  ['a list without one', '| `notes` | What to know | a list of texts |'],
  ['a list of groups', '| `team` | Who made it | a list of the words below |'],
  ['what stands in a list of groups', '| **`team: role`** | What they did | text |'],
  ['a group', '| `place` | Where | the words below |'],
  ['what stands in a group', '| `place: at` | When | like `5:50`, `350` |'],
])('the page of words: %s', (_, row) => {
  expect(fieldGuide(new Map([['photos', invented]])).split('\n')).toContain(row);
});

test('the page of words says where a file lies, and which is a list', () => {
  const page = fieldGuide(
    new Map([
      ['people', invented],
      ['event', {}],
    ]),
  );
  expect(page).toContain('## people.yaml\n\nA list; each entry has:\n');
  expect(page).toContain('## events/EVENT/event.yaml\n');
});
