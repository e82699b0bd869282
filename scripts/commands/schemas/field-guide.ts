import { describeFields, type Field, type JsonSchema } from './describe-fields.ts';

const START = `# Every word of every file

Written by \`npm run schemas\` from what the program itself reads: nothing is missing, and nothing else may be
written. A word in **bold** has to be there; \`venue: city\` stands indented under \`venue\`.
[How to look after this archive](../README.md) shows each file with an example.
`;

/** Where the file of a schema lies in an archive. */
const place = (name: string) =>
  ['archive', 'people', 'topics'].includes(name) ? `${name}.yaml` : `events/EVENT/${name}.yaml`;

/** The page that tells every word of every hand file, in Markdown. */
export function fieldGuide(schemas: ReadonlyMap<string, object>): string {
  const files = [...schemas].map(([name, schema]) => describeFile(name, schema));
  return [START, ...files].join('\n');
}

function describeFile(name: string, schema: JsonSchema): string {
  const rows = describeFields(schema).map(
    (field) => `| ${wordOf(field)} | ${meaningOf(field)} | ${writtenAs(field)} |`,
  );
  const isList = schema.type === 'array' ? '\nA list; each entry has:\n' : '';
  return `## ${place(name)}
${isList}
| Word | Says | Written |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function wordOf({ path, isNeeded }: Field): string {
  const word = `\`${path.join(': ')}\``;
  return isNeeded ? `**${word}**` : word;
}

const meaningOf = ({ description }: Field) => description.replaceAll('|', '\\|');

function writtenAs({ kind, values, otherwise }: Field): string {
  const words = values.map(code);
  const unsaid = otherwise === undefined ? '' : `; else ${code(otherwise)}`;
  switch (kind) {
    case 'group':
      return 'the words below';
    case 'group-list':
      return 'a list of the words below';
    case 'switch':
      return `${code('true')} or ${code('false')}${unsaid}`;
    case 'choice':
      return `one of ${words.join(', ')}${unsaid}`;
    case 'list':
      return words.length > 0 ? `a list: ${words.join(', ')}` : 'a list of texts';
    case 'number':
      return `a number${unsaid}`;
    case 'value':
      return `${words.length > 0 ? `like ${words.join(', ')}` : 'text'}${unsaid}`;
  }
}

const code = (text: string) => `\`${text}\``;
