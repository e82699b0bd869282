import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  SyncedPhotosSchema,
  type HeldBackPhoto,
  type SyncedPhoto,
} from '../../../src/domain/schema/synced-photos.ts';
import { isRunning } from '../../is-running.ts';
import { assertLockStillOurs } from '../archive-lock/archive-lock.ts';
import { SyncedWriter } from '../synced-writer.ts';

/**
 * The photos a program brought into one event: files under `photos/`, their records in `synced/photos.json`.
 * A file is there before its record, so that a killed import leaves no record without a file.
 */
export class PhotoStore {
  readonly #folder: string;
  readonly #records: Map<string, SyncedPhoto>;
  readonly #heldBack: Map<string, HeldBackPhoto>;
  /** What changed since `save`, by id; undefined for a photo taken out. */
  readonly #changes = new Map<string, Change | undefined>();

  /** Opens an event’s folder; throws where its `synced/photos.json` is not what an import wrote. */
  constructor(eventFolder: string) {
    this.#folder = eventFolder;
    const { photos, heldBack } = readKept(eventFolder);
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
    mkdirSync(join(this.#folder, 'photos'), { recursive: true });
    writeFileSync(this.#stagedPathOf(photo), jpeg);
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

  /** Takes a photo out: its file at once, its record at `save`. Returns whether there was one. */
  remove(id: string): boolean {
    const photo = this.#records.get(id);
    const held = this.#heldBack.delete(id);
    if (photo || held) this.#changes.set(id, undefined);
    if (!photo) return held;
    rmSync(this.pathOf(photo), { force: true });
    rmSync(this.#stagedPathOf(photo), { force: true });
    return this.#records.delete(id);
  }

  /**
   * Puts what is staged in place, but for photos that are `withheld` by now, and writes the records: those that
   * stand in the file by now with this store’s changes. Further files go into `synced/` with them (`undefined`
   * removes one). Called while no other program writes; returns the names of what changed.
   */
  save(
    further: Readonly<Record<string, string | undefined>> = {},
    withheld: ReadonlySet<string> = new Set(),
  ): string[] {
    this.#settle(withheld);
    const writer = new SyncedWriter(join(this.#folder, 'synced'));
    const heldBack = [...this.#heldBack.values()].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    const kept = { photos: this.photos, ...(heldBack.length > 0 ? { heldBack } : {}) };
    const text = `${JSON.stringify(kept, null, 2)}\n`;
    writer.write('photos.json', text);
    for (const [name, content] of Object.entries(further)) {
      if (content === undefined) writer.remove(name);
      else writer.write(name, content);
    }
    return writer.commit();
  }

  /** Deletes what was staged and is not saved. */
  abandon(): void {
    for (const change of this.#changes.values()) {
      if (change && 'photo' in change) rmSync(this.#stagedPathOf(change.photo), { force: true });
    }
    this.#changes.clear();
  }

  #settle(withheld: ReadonlySet<string>): void {
    const { photos, heldBack } = readKept(this.#folder);
    clearDeadParts(join(this.#folder, 'photos'));
    assertLockStillOurs(this.#folder);
    for (const [id, change] of this.#changes) {
      const photo = change && 'photo' in change ? change.photo : undefined;
      heldBack.delete(id);
      if (photo && withheld.has(id)) rmSync(this.#stagedPathOf(photo), { force: true });
      else if (photo) {
        if (change && 'photo' in change && change.isStaged)
          renameSync(this.#stagedPathOf(photo), this.pathOf(photo));
        photos.set(id, photo);
      } else photos.delete(id);
      if (change && 'heldBack' in change) heldBack.set(id, change.heldBack);
    }
    this.#changes.clear();
    replaceAll(this.#records, photos);
    replaceAll(this.#heldBack, heldBack);
  }

  #stagedPathOf(photo: SyncedPhoto): string {
    return `${this.pathOf(photo)}.${String(process.pid)}.part`;
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

/** Pictures that a killed import had only staged: one of them may be hidden by now. */
function clearDeadParts(photos: string): void {
  if (!existsSync(photos)) return;
  for (const name of readdirSync(photos)) {
    const [, pid] = /\.(\d{1,10})\.part$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)) && Number(pid) !== process.pid) {
      rmSync(join(photos, name), { force: true });
    }
  }
}

function byTimeThenId(one: SyncedPhoto, other: SyncedPhoto): number {
  const [left, right] = [one, other].map(({ takenAt = '~', id }) => `${takenAt}\0${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
