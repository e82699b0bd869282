import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handFiles } from '../../../src/domain/schema/json-schemas.ts';
import { usualLicences } from '../../../src/domain/schema/licences/licence.ts';

const guide = readFileSync('data/README.md', 'utf8');

test('the guide has an example of every hand file and names every licence', () => {
  const examples = [...guide.matchAll(/```yaml (\S+)\n/g)].map(([, file = '']) => file);
  expect(new Set(examples)).toEqual(new Set(Object.keys(handFiles).map((name) => `${name}.yaml`)));
  for (const licence of usualLicences) expect(guide).toContain(licence);
});
