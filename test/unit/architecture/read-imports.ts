import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  /** Asked for while the program runs. */
  readonly lazy: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every file of a folder that may import: its path from the project's root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|astro)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** Every import of the sources: relative ones as paths from the project's root, others as they stand. */
export function readImports(folder: string): Import[] {
  return sourceFiles(folder).flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(IMPORT)].map(([, type, a, b, c]) => {
      const target = a ?? b ?? c ?? '';
      const to = target.startsWith('.')
        ? normalize(join(from, '..', target)).replaceAll('\\', '/')
        : target;
      return { from, to, typeOnly: type !== undefined, lazy: c !== undefined };
    }),
  );
}
