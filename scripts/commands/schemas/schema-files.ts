import { jsonSchemas } from '../../../src/domain/schema/json-schemas.ts';
import { fieldGuide } from './field-guide.ts';
import { jsonText } from '../../json-text.ts';

/** What lies in an archive's `schemas` folder, by file name: a schema for each hand file, and a page of their words. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = jsonSchemas();
  return new Map([
    ...[...schemas].map(([name, schema]) => [`${name}.json`, jsonText(schema)] as const),
    ['README.md', fieldGuide(schemas)],
  ]);
}
