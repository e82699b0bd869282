import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../domain/model/archive.ts';
import type { ArchiveSources } from '../domain/model/sources.ts';
import { placedPeople } from '../domain/checks/references.ts';
import { PORTRAITS } from '../domain/people/portrait.ts';
import { nearestPortrait } from './portraits/nearest-portrait.ts';
import type { PathStep, Problem } from '../domain/checks/problem.ts';

/** A file a build opens, and where it is named. */
export interface NeededFile {
  /** Relative to the archive’s folder. */
  readonly path: string;
  /** Where it is named; the file itself where its name alone says so. */
  readonly namedIn?: { readonly file: string; readonly path: readonly PathStep[] };
  readonly kind: 'photo' | 'portrait' | 'thumbnail' | 'captions';
  /** In pixels, as the record of a picture has it. */
  readonly width?: number;
  readonly height?: number;
}

const remedies = {
  portrait: 'Put a JPEG, PNG or WebP of that name into people/photos, or take photo: out.',
  photo: 'Put the file back from version control or a backup, import the photo again, or hide it.',
  thumbnail: 'Run npm run sync again, or take the file back from version control.',
  captions: 'Make it a file that may be read, or remove it.',
} as const;

/** Pictures and caption files a build of the archive would open, and cannot. */
export function findLostFiles(root: string, sources: ArchiveSources, archive: Archive): Problem[] {
  return neededFiles(sources, archive).flatMap(({ path, namedIn, kind }): Problem[] => {
    const fault = kind === 'captions' ? faultOf(root, path) : pictureFault(root, path, kind);
    const near = kind === 'portrait' ? nearestPortrait(root, path) : undefined;
    if (fault === undefined) return [];
    return [
      {
        rule: 'lost-file',
        severity: 'error',
        file: namedIn?.file ?? path,
        path: namedIn?.path ?? [],
        message: `The file of ${nameOfNeeded(kind)} ${fault}.`,
        found: path,
        ...(near === undefined ? {} : { nearest: near }),
        remedy: fault === POINTER ? 'Run git lfs pull, which fetches the file.' : remedies[kind],
      },
    ];
  });
}

/** Every picture and caption file a build of the archive opens. */
export function neededFiles(
  sources: ArchiveSources,
  { photos, talks, people }: Archive,
): NeededFile[] {
  const shown = new Set([
    ...photos.flatMap(({ file }) => file ?? []),
    ...talks.flatMap(({ thumbnail }) => thumbnail?.file ?? []),
    ...people.flatMap(({ portrait }) => portrait?.file ?? []),
  ]);
  const heard = new Set(talks.flatMap(({ captions }) => captions.map(({ file }) => file)));
  const portraits = placedPeople(sources).flatMap(({ value, file, path }): NeededFile[] =>
    value.photo
      ? [
          {
            path: `${PORTRAITS}/${value.photo.file}`,
            namedIn: { file, path: [...path, 'photo', 'file'] },
            kind: 'portrait',
          },
        ]
      : [],
  );
  const ofEvents = sources.events.flatMap(
    ({ folder, syncedPhotos, videos, captions }): NeededFile[] => [
      ...syncedPhotos.map(({ file, width, height }, index): NeededFile => ({
        path: `${folder}/photos/${file}`,
        namedIn: { file: `${folder}/synced/photos.json`, path: ['photos', index, 'file'] },
        kind: 'photo',
        width,
        height,
      })),
      ...videos.videos.flatMap(({ thumbnail }, index): NeededFile[] =>
        thumbnail === undefined
          ? []
          : [
              {
                path: `${folder}/synced/${thumbnail.file}`,
                namedIn: {
                  file: `${folder}/synced/videos.json`,
                  path: ['videos', index, 'thumbnail', 'file'],
                },
                kind: 'thumbnail',
                width: thumbnail.width,
                height: thumbnail.height,
              },
            ],
      ),
      ...captions.map(({ file }): NeededFile => ({ path: file, kind: 'captions' })),
    ],
  );
  return [...portraits, ...ofEvents].filter(({ path }) => shown.has(path) || heard.has(path));
}

const POINTER = 'is only a pointer of Git LFS';
const TAIL = 65_536;
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A file a build opens, in words. */
export const nameOfNeeded = (kind: NeededFile['kind']) =>
  ({
    photo: 'this photo',
    portrait: 'this person’s picture',
    thumbnail: 'this thumbnail',
    captions: 'these captions',
  })[kind];

/** What is wrong with a JPEG or WebP, or with a PNG where it may be one, by its first and last bytes; undefined where it seems whole. */
function pictureFault(root: string, path: string, kind: NeededFile['kind']): string | undefined {
  return opened(join(root, path), (file, size) => {
    if (size === 0) return 'is empty';
    const head = readAt(file, 0, Math.min(size, 64));
    if (head.toString('latin1').startsWith('version https://git-lfs')) return POINTER;
    if (head[0] === 0xff && head[1] === 0xd8) {
      const start = Math.max(2, size - TAIL);
      const tail = readAt(file, start, size - start);
      return tail.includes(Buffer.from([0xff, 0xd9])) ? undefined : 'is cut off';
    }
    if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP')
      return size < head.readUInt32LE(4) + 8 ? 'is cut off' : undefined;
    if (kind !== 'portrait') return 'is no JPEG and no WebP';
    if (!head.subarray(0, 8).equals(PNG)) return 'is no JPEG, PNG or WebP';
    return readAt(file, Math.max(0, size - 64), 64).includes('IEND') ? undefined : 'is cut off';
  });
}

const faultOf = (root: string, path: string) => opened(join(root, path), () => undefined);

function opened(
  path: string,
  look: (file: number, size: number) => string | undefined,
): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const found = fstatSync(file);
    return found.isFile() ? look(file, found.size) : 'is no file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'is missing' : `cannot be opened (${code ?? 'no reason told'})`;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}
