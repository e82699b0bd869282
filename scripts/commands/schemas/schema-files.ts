import { jsonSchemas } from '../../../src/domain/schema/json-schemas.ts';
import { fieldGuide } from './field-guide.ts';

/** What lies in an archive's `schemas` folder, by file name: a schema for each hand file, and a page of their words. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = jsonSchemas();
  return new Map([
    ...[...schemas].map(
      ([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
    ['README.md', fieldGuide(schemas)],
  ]);
}
