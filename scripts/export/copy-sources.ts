import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';
import { readSources } from '../../src/store/read-archive.ts';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { PORTRAITS } from '../../src/domain/people/portrait.ts';
import { hiddenWords } from './hidden-words.ts';
import { publishedPortrait } from './published-portrait.ts';
import { sourceFiles, type ExportedFile } from './source-files.ts';

/** What went into an export, and what did not. */
export interface CopiedSources {
  readonly copied: number;
  /** Files of which entries were cut out, and files that are not there at all. */
  readonly cut: readonly string[];
  readonly withheld: readonly string[];
}

const ABOUT = `These are the files the pages beside this folder were made of: what people wrote (*.yaml), what programs
fetched (synced), captions and photos. All of it is plain text and pictures.

Aftertalk makes the pages anew of such a folder: npm run build -- --data FOLDER
`;

const WITHHELD = `
Not here is what is shown nowhere on those pages. Entries are missing in

`;

/**
 * Copies the files of an archive into an export, but for those that tell of what is hidden, unless all are wanted.
 * Throws a UserError where the archive cannot be read.
 */
export async function copySources(root: string, to: string, all: boolean): Promise<CopiedSources> {
  const { sources } = readSources(root);
  if (!sources)
    throw new UserError(`The archive in ${root} cannot be read.`, { remedy: 'npm run check' });
  const files = sourceFiles(root, all ? () => false : hiddenWords(sources));
  const portraits = new Map(
    buildArchive(sources).people.flatMap(({ portrait }) =>
      portrait ? [[portrait.file, portrait] as const] : [],
    ),
  );
  const isUnshown = ({ path }: ExportedFile) =>
    !all && path.startsWith(`${PORTRAITS}/`) && !portraits.has(path);
  const open = files.open.filter((file) => !isUnshown(file));
  const withheld = [...files.withheld, ...files.open.filter(isUnshown).map(({ path }) => path)];
  for (const { path, text } of open) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    const portrait = all ? undefined : portraits.get(path);
    if (portrait)
      await writeFile(join(to, path), await publishedPortrait(join(root, path), portrait));
    else if (text === undefined) await cp(join(root, path), join(to, path));
    else await writeFile(join(to, path), text);
  }
  const cut = open.flatMap(({ path, text }) => (text === undefined ? [] : path));
  const list = (files: readonly string[]) => files.map((file) => `- ${file}\n`).join('');
  const missing = withheld.filter((file) => !/\.(?:vtt|srt|jpe?g|png|webp)$/i.test(file));
  await mkdir(to, { recursive: true });
  await writeFile(
    join(to, 'ABOUT.txt'),
    ABOUT + (cut.length + withheld.length > 0 ? WITHHELD + list([...cut, ...missing]) : ''),
  );
  return { copied: open.length, cut, withheld };
}
