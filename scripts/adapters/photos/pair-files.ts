import {
  pairByTitle,
  pairSidecars,
  readSidecar,
  readTitle,
} from '../../../src/domain/photos/takeout-sidecars.ts';
import { pairXmp } from '../../../src/domain/photos/xmp-sidecars.ts';
import type { FoundFile, PhotoLeftAlone } from './found-file.ts';
import { whatLiesBeside } from './lies-beside.ts';
import { splitPackets } from './metadata/xmp-packets.ts';
import {
  mostBytes,
  mostSidecarBytes,
  type FoundPhotos,
  type PhotoSource,
  type StraySidecar,
} from './sources/photo-source.ts';

/**
 * Finds to each photo the files that speak of it. Files count as one folder's when they lie in the same one, be it
 * in several ZIPs: a Takeout of several parts may have a photo in one and its sidecar in another.
 */
export async function pairFiles(files: readonly FoundFile[]): Promise<Omit<FoundPhotos, 'close'>> {
  const photos: PhotoSource[] = [];
  const leftAlone: PhotoLeftAlone[] = [];
  const strays: StraySidecar[] = [];
  for (const own of Map.groupBy(files, folderOf).values()) {
    const names = [...new Set(own.map(nameOf))];
    const byName = new Map(own.map((file) => [nameOf(file), file]));
    const json = pairSidecars(names);
    for (const [photo, sidecar] of await pairRest(names, json, byName)) json.set(photo, sidecar);
    const xmp = pairXmp(names);
    const used = new Set([...json.values(), ...[...xmp.values()].flat()]);
    for (const file of own) {
      const name = nameOf(file);
      const beside = whatLiesBeside(file.inside);
      if (beside === undefined || (file.refused !== undefined && !isSidecar(name))) {
        const takeout = byName.get(json.get(name) ?? '');
        const packets = (xmp.get(name) ?? []).flatMap((sidecar) => byName.get(sidecar) ?? []);
        photos.push(sourceOf(file, takeout, packets));
      } else if (!used.has(name)) {
        leftAlone.push({ path: file.path, reason: beside });
        if (isSidecar(name) && file.refused === undefined) strays.push(strayOf(file));
      }
    }
  }
  photos.sort((one, other) => (one.path < other.path ? -1 : 1));
  leftAlone.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { photos, leftAlone, strays };
}

/** Sidecars that are not named after their photo say its name themselves. */
async function pairRest(
  names: readonly string[],
  paired: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, FoundFile>,
): Promise<Map<string, string>> {
  const used = new Set(paired.values());
  const bare = names.filter((name) => !paired.has(name) && whatLiesBeside(name) === undefined);
  const sidecars = names.filter((name) => /\.json$/i.test(name) && !used.has(name));
  if (bare.length === 0 || sidecars.length === 0) return new Map();
  const texts = new Map<string, string>();
  for (const name of sidecars) texts.set(name, await readText(byName.get(name)));
  return pairByTitle(bare, texts);
}

async function readText(file: FoundFile | undefined): Promise<string> {
  if (file === undefined || file.refused !== undefined) return '';
  return (await file.read(mostSidecarBytes).catch(() => Buffer.alloc(0))).toString('utf8');
}

function sourceOf(
  file: FoundFile,
  takeout: FoundFile | undefined,
  xmp: readonly FoundFile[],
): PhotoSource {
  const beside = [...(takeout ? [takeout] : []), ...xmp];
  return {
    path: file.path,
    ...(file.refused === undefined ? {} : { refused: file.refused }),
    stamp: async () => (await Promise.all([file, ...beside].map((one) => one.stamp()))).join('\n'),
    read: () => file.read(mostBytes),
    async sidecar() {
      const packets = await Promise.all(xmp.map(readText));
      return {
        ...(takeout ? readSidecar(await readText(takeout)) : {}),
        ...(packets.length > 0 ? { xmp: packets.flatMap(splitPackets) } : {}),
      };
    },
  };
}

function strayOf(file: FoundFile): StraySidecar {
  const name = nameOf(file);
  const isXmp = /\.xmp$/i.test(name);
  return {
    path: file.path,
    async read() {
      const text = await readText(file);
      const ownName = name.replace(/(?:\.s[a-z-]*)?\.(?:json|xmp)$/i, '');
      return isXmp
        ? { photo: ownName, beside: { xmp: splitPackets(text) } }
        : { photo: readTitle(text) ?? ownName, beside: readSidecar(text) };
    },
  };
}

const isSidecar = (name: string) => /\.(?:json|xmp)$/i.test(name);

/** The folder within a Takeout, wherever its parts were unpacked to. */
const folderOf = ({ inside }: FoundFile) =>
  inside.slice(0, inside.lastIndexOf('/') + 1).replace(/^.*?(?=Takeout\/)/, '');

const nameOf = ({ inside }: FoundFile) => inside.slice(inside.lastIndexOf('/') + 1);
