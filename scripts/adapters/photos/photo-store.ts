import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  SyncedPhotosSchema,
  type HeldBackPhoto,
  type SyncedPhoto,
} from '../../../src/domain/schema/synced-photos.ts';
import type { ArchiveChange } from '../archive-change/archive-change.ts';
import { jsonText } from '../../json-text.ts';

/**
 * The photos a program brought into one event: files under `photos/`, their records in `synced/photos.json`.
 * Both change together, with whatever else is in the same change.
 */
export class PhotoStore {
  readonly #change: ArchiveChange;
  readonly #eventFolder: string;
  readonly #folder: string;
  readonly #records: Map<string, SyncedPhoto>;
  readonly #heldBack: Map<string, HeldBackPhoto>;
  /** What changed since `save`, by id; undefined for a photo taken out. */
  readonly #changes = new Map<string, Change | undefined>();

  /** Opens `events/ID` of an archive; throws where its `synced/photos.json` is not what an import wrote. */
  constructor(change: ArchiveChange, eventFolder: string) {
    this.#change = change;
    this.#eventFolder = eventFolder;
    this.#folder = join(change.root, eventFolder);
    const { photos, heldBack } = readKept(this.#folder);
    this.#records = photos;
    this.#heldBack = heldBack;
  }

  get heldBack(): readonly HeldBackPhoto[] {
    return [...this.#heldBack.values()];
  }

  get photos(): readonly SyncedPhoto[] {
    return [...this.#records.values()].sort(byTimeThenId);
  }

  /** The record of a photo whose file is there too. */
  find(id: string): SyncedPhoto | undefined {
    const photo = this.#records.get(id);
    return photo && (this.#changes.has(id) || existsSync(this.pathOf(photo))) ? photo : undefined;
  }

  pathOf({ file }: SyncedPhoto): string {
    return join(this.#folder, 'photos', file);
  }

  /** Stages a photo’s file, and remembers its record, until `save`. */
  put(photo: SyncedPhoto, jpeg: Buffer): void {
    this.#change.write(this.#archivePathOf(photo), jpeg);
    this.#records.set(photo.id, photo);
    this.#heldBack.delete(photo.id);
    this.#changes.set(photo.id, { photo, isStaged: true });
  }

  /** Replaces a record whose file stays as it is. */
  update(photo: SyncedPhoto): void {
    const before = this.#changes.get(photo.id);
    this.#records.set(photo.id, photo);
    this.#changes.set(photo.id, {
      photo,
      isStaged: before !== undefined && 'photo' in before && before.isStaged,
    });
  }

  /** Remembers until `save` that nothing of a photo is kept; a copy of an earlier import is deleted. */
  holdBack(photo: HeldBackPhoto): void {
    this.remove(photo.id);
    this.#heldBack.set(photo.id, photo);
    this.#changes.set(photo.id, { heldBack: photo });
  }

  /** Takes a photo out, its file and its record, at `save`. Returns whether there was one. */
  remove(id: string): boolean {
    const photo = this.#records.get(id);
    const held = this.#heldBack.delete(id);
    if (photo || held) this.#changes.set(id, undefined);
    if (!photo) return held;
    this.#change.remove(this.#archivePathOf(photo));
    return this.#records.delete(id);
  }

  /**
   * Says in the change what the records are to be, but for photos that are `withheld` by now: those that stand
   * in the file by now with this store’s changes. Called while no other program writes, before the change is
   * committed; what is said of the store afterwards counts at the next `save`.
   */
  save(withheld: ReadonlySet<string> = new Set()): void {
    this.#settle(withheld);
    const heldBack = [...this.#heldBack.values()].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    const kept = { photos: this.photos, ...(heldBack.length > 0 ? { heldBack } : {}) };
    this.#change.write(this.#syncedName('photos.json'), jsonText(kept));
  }

  /** Says in the change what else of the event’s folder `synced` changes with the records; undefined removes. */
  saveBeside(name: string, text: string | undefined): void {
    if (text === undefined) this.#change.remove(this.#syncedName(name));
    else this.#change.write(this.#syncedName(name), text);
  }

  #settle(withheld: ReadonlySet<string>): void {
    const { photos, heldBack } = readKept(this.#folder);
    for (const [id, change] of this.#changes) {
      const photo = change && 'photo' in change ? change.photo : undefined;
      heldBack.delete(id);
      if (photo && withheld.has(id)) this.#change.forget(this.#archivePathOf(photo));
      else if (photo) photos.set(id, photo);
      else photos.delete(id);
      if (change && 'heldBack' in change) heldBack.set(id, change.heldBack);
    }
    this.#changes.clear();
    replaceAll(this.#records, photos);
    replaceAll(this.#heldBack, heldBack);
  }

  #archivePathOf({ file }: SyncedPhoto): string {
    return `${this.#eventFolder}/photos/${file}`;
  }

  #syncedName(name: string): string {
    return `${this.#eventFolder}/synced/${name}`;
  }
}

/** What is to become of a photo: its record, with a file where one is staged, or that nothing of it is kept. */
type Change =
  | { readonly photo: SyncedPhoto; readonly isStaged: boolean }
  | { readonly heldBack: HeldBackPhoto };

function readKept(eventFolder: string) {
  const file = join(eventFolder, 'synced', 'photos.json');
  const read: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { photos: [] };
  const { photos, heldBack = [] } = SyncedPhotosSchema.parse(read);
  return {
    photos: new Map(photos.map((photo) => [photo.id, photo])),
    heldBack: new Map(heldBack.map((photo) => [photo.id, photo])),
  };
}

function replaceAll<Value>(map: Map<string, Value>, by: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}

function byTimeThenId(one: SyncedPhoto, other: SyncedPhoto): number {
  const [left, right] = [one, other].map(({ takenAt = '~', id }) => `${takenAt}\0${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
