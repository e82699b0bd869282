import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ArchiveFileSchema } from '../../../src/domain/schema/archive-file.ts';
import { runName } from '../../run-name.ts';
import { schemaFiles } from '../schemas/schema-files.ts';
import type { ArchiveWish } from './archive-wish.ts';
import { ownReadme } from './own-readme.ts';

/** The files and folders of an archive that hold what it is about; the rest is the same in all. */
export const ownEntries = [
  'archive.yaml',
  'people.yaml',
  'topics.yaml',
  'events',
  'synced',
] as const;

/** The pages for organizers, which lie in the archive that comes with the project. */
const guides = ['README.md', 'WHAT-TO-DO.md', 'PUBLISHING.md', 'BY-HAND.md'] as const;
const guideAt = (name: string) => new URL(`../../../data/${name}`, import.meta.url);

const leftovers = `# What programs leave here for a moment
.aftertalk-commit/
.aftertalk-lock*
.DS_Store
`;

/** Writes `archive.yaml` of an archive; nothing is guessed but what the wish says. */
export function writeSettings(folder: string, wish: ArchiveWish): void {
  ArchiveFileSchema.parse(wish);
  writeFileSync(join(folder, 'archive.yaml'), settingsYaml(wish));
}

/** Writes the lists of an archive nobody is in yet. */
export function writeEmptyLists(folder: string): void {
  mkdirSync(join(folder, 'events'), { recursive: true });
  writeFileSync(join(folder, 'people.yaml'), peopleYaml);
  writeFileSync(join(folder, 'topics.yaml'), topicsYaml);
}

/** Writes into the folder of an archive what stands beside its own files: guides, schemas, what git is not to keep. */
export function writeCompanions(folder: string, isWithin: boolean): void {
  for (const name of guides) {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, guideFor(name, isWithin));
  }
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(join(folder, 'schemas', name), text);
  const ignored = join(folder, '.gitignore');
  if (!isWithin && !existsSync(ignored)) writeFileSync(ignored, leftovers);
}

/**
 * Makes the first lines of a clone’s README the archive’s own. Returns the lines that changed; none where it is
 * somebody’s own already, or not there.
 */
export function writeOwnReadme(wish: ArchiveWish): string[] {
  const path = 'README.md';
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = ownReadme(before, wish);
  if (after === undefined) return [];
  const staged = `${path}.${runName()}`;
  try {
    writeFileSync(staged, after);
    renameSync(staged, path);
  } finally {
    rmSync(staged, { force: true });
  }
  return [...linesWithout(before, after, '-'), ...linesWithout(after, before, '+')];
}

const linesWithout = (text: string, other: string, sign: string): string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').flatMap((line) => (known.has(line) ? [] : `${sign} ${line}`));
};

/** Elsewhere than in the project’s own folder every command has to be told where the archive is. */
function guideFor(name: string, isWithin: boolean): string {
  const text = readFileSync(guideAt(name), 'utf8');
  if (isWithin) return text;
  const at = text.indexOf('\n## ');
  return `${text.slice(0, at)}
Commands are typed in Aftertalk’s own folder, with where this archive is behind them:
\`npm run check -- --data FOLDER\`.
${text.slice(at)}`;
}

const settingsYaml = (wish: ArchiveWish) => `# yaml-language-server: $schema=schemas/archive.json
# What is true of the whole archive; README.md beside this file explains every word.
${stringify(wish, { lineWidth: 100 })}# Where to write to about a mistake or a removal; until it is said, pages offer no way to:
# contact: mailto:hello@example.org
# removal: mailto:hello@example.org
# Whose the photos are, where nothing else says so:
# photos: { credit: 'The photographer’s name', licence: CC-BY-4.0 }
`;

const peopleYaml = `# yaml-language-server: $schema=schemas/people.json
# One entry a person, over all events, like this one:
# - id: ada-pool
#   name: Ada Pool
#   aliases: [Ada M. Pool]
`;

const topicsYaml = `# yaml-language-server: $schema=schemas/topics.json
# What talks can be about. A talk that says the name or an alias is filed under it by itself.
# - id: backups
#   name: Backups
#   aliases: [backup, restore]
`;
