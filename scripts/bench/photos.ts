import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { creditXmp } from '../../src/domain/photos/credit-xmp.ts';
import { drawPhoto } from '../../test/fixtures/draw/draw-photo.ts';
import { embedInJpeg } from '../../test/fixtures/draw/metadata/embed.ts';
import { scenes, type Subject } from '../../test/fixtures/draw/scenes/index.ts';
import { ImportCache } from '../adapters/photos/import-cache.ts';
import { importPhotos } from '../adapters/photos/import-photos.ts';
import { listPhotos } from '../adapters/photos/sources/list-photos.ts';
import { decideRights } from '../../src/domain/photos/photo-rights.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { withArchiveLock } from '../adapters/archive-lock/archive-lock.ts';
import { PhotoStore } from '../adapters/photos/photo-store.ts';
import { publishedSource } from '../adapters/photos/make-archive-copy.ts';

/** What an import takes against the bare encodes of the same files; times in milliseconds a photo. */
export interface PhotoBench {
  readonly photos: number;
  /** Processor time over all threads, and time on the clock. */
  readonly bare: Spent;
  readonly first: Spent;
  readonly second: Spent;
  /** First import over bare encodes, and second over first, in processor time. */
  readonly firstRatio: number;
  readonly secondRatio: number;
  /** Whether the import published the very bytes the bare encodes gave. */
  readonly sameBytes: boolean;
}

interface Spent {
  readonly processor: number;
  readonly clock: number;
}

const credit = { credit: 'Ana Example', licence: 'CC-BY-4.0' } as const;
/** Long edge of a 12-megapixel phone’s pictures. */
const longEdge = 4000;

/** Draws a few large photos into an empty folder and imports them twice; the bars are 1.5 and 0.02. */
export async function benchPhotos(
  folder: string,
  onProgress: (line: string) => void,
): Promise<PhotoBench> {
  const originals = join(folder, 'originals');
  mkdirSync(originals, { recursive: true });
  const subjects = (Object.keys(scenes) as Subject[]).slice(0, 8);
  for (const [index, subject] of subjects.entries()) {
    onProgress(`drawing ${index + 1} of ${subjects.length}`);
    const file = `${subject}.jpg`;
    const camera = { make: 'Fabrikam', model: 'F100', serial: '42' };
    const orientation = 1 + (index % 8);
    const takenAt = `2031-05-14T09:${String(index).padStart(2, '0')}:00`;
    writeFileSync(
      join(originals, file),
      await atCameraSize(
        await drawPhoto({ file, subject, takenAt, camera, orientation, longEdge: 800 }),
      ),
    );
  }
  const paths = readdirSync(originals)
    .sort()
    .map((name) => join(originals, name));
  await bareEncode(paths[0] ?? '');
  onProgress('bare encodes');
  const encoded: Buffer[] = [];
  const bare = await spend(paths.length, () =>
    inParallel(paths, async (path) => void encoded.push(await bareEncode(path))),
  );
  const event = join(folder, 'events', 'bench');
  mkdirSync(event, { recursive: true });
  onProgress('first import');
  const first = await spend(paths.length, () => importAll(originals, event));
  onProgress('second import');
  const second = await spend(paths.length, () => importAll(originals, event));
  const published = readdirSync(join(event, 'photos')).map((name) =>
    readFileSync(join(event, 'photos', name)),
  );
  return {
    photos: paths.length,
    bare,
    first,
    second,
    firstRatio: first.processor / bare.processor,
    secondRatio: second.processor / first.processor,
    sameBytes:
      published.length === encoded.length &&
      published.every((one) => encoded.some((other) => one.equals(other))),
  };
}

/**
 * A drawn picture at a camera’s size, with grain: drawings are smoother than any photo, and so too cheap to
 * decode and encode.
 */
async function atCameraSize(jpeg: Buffer): Promise<Buffer> {
  const data = await sharp(jpeg)
    .resize(longEdge, longEdge, { fit: 'inside' })
    .jpeg({ quality: 95 })
    .toBuffer();
  const tile = { width: 512, height: 512, channels: 3, background: '#808080' } as const;
  const noise = { type: 'gaussian', mean: 128, sigma: 14 } as const;
  const grain = await sharp({ create: { ...tile, noise } })
    .png()
    .toBuffer();
  const large = await sharp(data)
    .composite([{ input: grain, blend: 'soft-light', tile: true }])
    .jpeg({ quality: 90 })
    .toBuffer();
  const { exif } = await sharp(jpeg).metadata();
  return exif ? embedInJpeg(large, { exif: exif.subarray(6) }) : large;
}

async function bareEncode(path: string): Promise<Buffer> {
  const { longEdge: bound, jpeg } = publishedSource;
  return sharp(path)
    .autoOrient()
    .resize(bound, bound, { fit: 'inside', withoutEnlargement: true })
    .withXmp(creditXmp(credit) ?? '')
    .jpeg(jpeg)
    .toBuffer();
}

async function inParallel(
  paths: readonly string[],
  work: (path: string) => Promise<void>,
): Promise<void> {
  const left = [...paths];
  const worker = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) await work(path);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
}

async function importAll(originals: string, event: string): Promise<void> {
  const found = await listPhotos(originals);
  const root = dirname(dirname(event));
  const change = new ArchiveChange(root);
  const store = new PhotoStore(change, `events/${basename(event)}`);
  await importPhotos({
    found,
    store,
    cache: new ImportCache(join(event, 'cache.json')),
    written: new Set(),
    withheld: new Set(),
    salt: '',
    choose: () => decideRights({ given: credit }),
    dryRun: false,
    onProgress: () => undefined,
  });
  await withArchiveLock(root, { command: 'bench', say: () => undefined }, () => {
    store.save();
    change.commit();
  });
}

async function spend(count: number, work: () => Promise<unknown>): Promise<Spent> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000 / count, clock: (performance.now() - start) / count };
}
