import { ByteWriter } from '../index/bytes.ts';
import { packPath, wholePath, type PartName, type ShelfName } from '../index/index-files.ts';
import {
  blocksPerGroup,
  encodePackSizes,
  slotStep,
  type PackSizes,
  type TextGroup,
} from '../index/pack-layout.ts';
import { frameBlock } from '../index/text-block.ts';

/**
 * Bytes after which a pack is closed. A host that knows no byte ranges sends a whole one for a slice of it, so
 * this is what a word, or a line that is shown, costs there at most, once a page.
 */
export const packBytes = 1 << 19;

/** A file as it is served: its path in the folder of its version. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Lays packed parts out in few files. Parts of a shelf come in the order of their numbers. */
export interface PackWriter {
  /** Takes a part, deflated; returns the files that are finished. */
  readonly add: (part: PartName & { readonly bytes: Uint8Array }) => readonly PackedFile[];
  /** The remaining files; `layout` is how long the layout is at the beginning of pack 0. */
  readonly finish: (deflate: (bytes: Uint8Array) => Uint8Array) => {
    readonly files: readonly PackedFile[];
    readonly layout: number;
  };
}

/** How much of a group's slots may be empty: more, and each block is as long as it is. */
const mostEmpty = 0.25;

/** `begun` are the sizes of packs that stand already and hold all that was said: only other parts come then. */
export function createPackWriter(begun?: PackSizes): PackWriter {
  const lengths: Record<Exclude<ShelfName, 'said'>, number[]> = {
    words: [...(begun?.words ?? [])],
    places: [...(begun?.places ?? [])],
    videos: [],
  };
  const videos = new ByteWriter();
  const packs: number[] = [...(begun?.packs ?? [])];
  const groups: TextGroup[] = [...(begun?.said.groups ?? [])];
  let blocks = begun?.said.blocks ?? 0;
  let group: Uint8Array[] = [];
  let pack = new ByteWriter(packBytes);

  function closePack(): PackedFile[] {
    if (pack.length === 0) return [];
    packs.push(pack.length);
    const file = { path: packPath(packs.length), bytes: pack.view() };
    pack = new ByteWriter(packBytes);
    return [file];
  }

  /** Parts that are found by one number stay in one pack. */
  function append(bytes: readonly Uint8Array[], length: number): readonly PackedFile[] {
    const closed = pack.length > 0 && pack.length + length > packBytes ? closePack() : [];
    for (const part of bytes) pack.append(part);
    return closed;
  }

  function closeGroup(): readonly PackedFile[] {
    if (group.length === 0) return [];
    const longest = upTo(Math.max(...group.map(({ length }) => length)), slotStep.said);
    const filled = group.reduce((sum, { length }) => sum + length, 0);
    const slots = longest * group.length;
    const even = slots - filled <= slots * mostEmpty;
    groups.push(even ? longest : group.map(({ length }) => length));
    const parts = even ? group.map((block) => padded(block, longest)) : group;
    group = [];
    return append(parts, even ? slots : filled);
  }

  return {
    add(part) {
      if ('whole' in part) return [{ path: wholePath(part.whole), bytes: part.bytes }];
      const { shelf, bytes } = part;
      if (shelf === 'said') {
        blocks += 1;
        group.push(frameBlock(bytes));
        return group.length === blocksPerGroup ? closeGroup() : [];
      }
      const finished = closeGroup();
      if (shelf === 'videos') {
        lengths.videos.push(bytes.length);
        videos.append(bytes);
        return finished;
      }
      const framed = frameBlock(bytes);
      const slot = upTo(framed.length, slotStep.shard);
      lengths[shelf].push(slot);
      return [...finished, ...append([padded(framed, slot)], slot)];
    },
    finish(deflate) {
      const finished = [...closeGroup(), ...closePack()];
      const layout = deflate(encodePackSizes({ packs, said: { blocks, groups }, ...lengths }));
      const first = new ByteWriter(layout.length + videos.length);
      first.append(layout);
      first.append(videos.view());
      return {
        files: [...finished, { path: packPath(0), bytes: first.view() }],
        layout: layout.length,
      };
    },
  };
}

/** The next multiple of a step. */
const upTo = (length: number, step: number) => Math.ceil(length / step) * step;

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const slot = new Uint8Array(length);
  slot.set(bytes);
  return slot;
}
