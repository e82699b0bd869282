import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../../../../src/domain/checks/problem.ts';
import { nameOfNeeded, neededFiles, type NeededFile } from '../../../../src/store/lost-files.ts';
import type { ReadArchive } from '../../../../src/store/read-archive.ts';

/** Pictures known to be whole, by a hash of their bytes, with their size: each is looked through once. */
type Known = Record<string, readonly [width: number, height: number]>;

const remedies = {
  portrait: 'Put a whole file in its place, or take photo: out.',
  photo: 'Put the file back from version control or a backup, or import the photo again.',
  thumbnail: 'Run npm run sync again, or take the file back from version control.',
} as const;

/**
 * Pictures of a readable archive that a build would fail on though their files seem whole: damaged in the middle, or
 * of another size than their record says. What was found whole is kept in `.cache`.
 */
export async function findDamagedPictures(
  root: string,
  { archive, sources, locate }: ReadArchive,
): Promise<Problem[]> {
  if (!archive || !sources) return [];
  const pictures = neededFiles(sources, archive).flatMap(({ kind, ...file }) =>
    kind === 'captions' ? [] : [{ ...file, kind }],
  );
  const cache = resolve('.cache', 'whole-pictures.json');
  const known = await readKnown(cache);
  const before = Object.keys(known).length;
  const problems: Problem[] = [];
  for (const picture of pictures) {
    const fault = await faultOf(root, picture, known);
    if (fault === undefined) continue;
    const { file, path } = picture.namedIn ?? { file: picture.path, path: [] };
    problems.push({
      rule: 'damaged-picture',
      severity: 'error',
      file,
      path,
      found: picture.path,
      remedy: remedies[picture.kind],
      ...fault,
      ...(locate(file, path) ?? { line: 1, column: 1 }),
    });
  }
  if (Object.keys(known).length > before) await keepKnown(cache, known);
  return problems;
}

async function faultOf(
  root: string,
  { path, kind, width, height }: NeededFile,
  known: Known,
): Promise<Pick<Problem, 'message' | 'expected'> | undefined> {
  const bytes = await readFile(join(root, path));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  let size = known[hash];
  try {
    size ??= await sizeOf(bytes);
  } catch {
    return {
      message: `The file of ${nameOfNeeded(kind)} is damaged: it cannot be shown to its end.`,
    };
  }
  known[hash] = size;
  const [wide, high] = size;
  if (width === undefined || height === undefined) return undefined;
  if (wide === width && high === height) return undefined;
  return {
    message: `The file of ${nameOfNeeded(kind)} is ${wide} × ${high} pixels, its record says ${width} × ${height}.`,
    expected: 'the file the record was made of',
  };
}

/** Every byte of it is decoded, at an eighth of its size; throws where it cannot be. */
async function sizeOf(bytes: Buffer): Promise<readonly [number, number]> {
  const { default: sharp } = await import('sharp');
  const { autoOrient } = await sharp(bytes).metadata();
  await sharp(bytes, { failOn: 'warning' })
    .resize({ width: 64, withoutEnlargement: true })
    .raw()
    .toBuffer();
  return [autoOrient.width, autoOrient.height];
}

async function readKnown(cache: string): Promise<Known> {
  try {
    const kept = JSON.parse(await readFile(cache, 'utf8')) as unknown;
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
      ? { ...(kept as Known) }
      : {};
  } catch {
    return {};
  }
}

/** A cache that cannot be written only costs time. */
async function keepKnown(cache: string, known: Known): Promise<void> {
  try {
    await mkdir(resolve('.cache'), { recursive: true });
    await writeFile(cache, JSON.stringify(known));
  } catch {
    return;
  }
}
