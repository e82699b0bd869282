import type { Flags } from '../../command.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { columnNames } from '../../../src/domain/programme/table/columns.ts';
import { nearest } from '../../../src/domain/text/nearest.ts';

/** Which column is what, of `--column title=Talk`; undefined where nothing is said. */
export function readColumns(flag: Flags[string]): Readonly<Record<string, string>> | undefined {
  const said = Array.isArray(flag)
    ? (flag as readonly unknown[])
    : flag === undefined
      ? []
      : [flag];
  if (said.length === 0) return undefined;
  return Object.fromEntries(
    said.map((text) => {
      const [, field = '', heading = ''] = /^([^=]+)=(.+)$/s.exec(String(text)) ?? [];
      const name = columnNames.find((one) => one.toLowerCase() === field.trim().toLowerCase());
      if (name !== undefined && heading.trim() !== '') return [name, heading.trim()];
      const near = nearest(field.trim(), columnNames);
      throw new UserError('--column says no field of a session.', {
        found: String(text).slice(0, 120),
        expected: `FIELD=HEADING, a field being ${columnNames.join(', ')}`,
        ...(near !== undefined && { remedy: `--column ${near}=${heading || 'HEADING'}` }),
      });
    }),
  );
}
