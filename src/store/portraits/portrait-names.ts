import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PORTRAITS } from '../../domain/people/portrait.ts';

/** The names of the files among people's pictures, but those that begin with a dot; none where there is no folder. */
export function portraitNames(root: string): string[] {
  try {
    return readdirSync(join(root, PORTRAITS))
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
