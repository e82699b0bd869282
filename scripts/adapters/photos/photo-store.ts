import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  SyncedPhotosSchema,
  type HeldBackPhoto,
  type SyncedPhoto,
} from '../../../src/domain/schema/synced-photos.ts';
import { SyncedWriter } from '../synced-writer.ts';

/**
 * The photos a program brought into one event: files under `photos/`, their records in `synced/photos.json`.
 * A file is there before its record, so that a killed import leaves no record without a file.
 */
export class PhotoStore {
  readonly #folder: string;
  readonly #records: Map<string, SyncedPhoto>;
  readonly #heldBack: Map<string, HeldBackPhoto>;

  /** Opens an event’s folder; throws where its `synced/photos.json` is not what an import wrote. */
  constructor(eventFolder: string) {
    this.#folder = eventFolder;
    const file = join(eventFolder, 'synced', 'photos.json');
    const read: unknown = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { photos: [] };
    const { photos, heldBack = [] } = SyncedPhotosSchema.parse(read);
    this.#records = new Map(photos.map((photo) => [photo.id, photo]));
    this.#heldBack = new Map(heldBack.map((photo) => [photo.id, photo]));
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
    return photo && existsSync(this.pathOf(photo)) ? photo : undefined;
  }

  pathOf({ file }: SyncedPhoto): string {
    return join(this.#folder, 'photos', file);
  }

  /** Puts a photo’s file in place and remembers its record until `save`. */
  put(photo: SyncedPhoto, jpeg: Buffer): void {
    mkdirSync(join(this.#folder, 'photos'), { recursive: true });
    const staged = `${this.pathOf(photo)}.${String(process.pid)}.part`;
    writeFileSync(staged, jpeg);
    renameSync(staged, this.pathOf(photo));
    this.#records.set(photo.id, photo);
    this.#heldBack.delete(photo.id);
  }

  /** Replaces a record whose file stays as it is. */
  update(photo: SyncedPhoto): void {
    this.#records.set(photo.id, photo);
  }

  /** Remembers until `save` that nothing of a photo is kept; a copy of an earlier import is deleted. */
  holdBack(photo: HeldBackPhoto): void {
    this.remove(photo.id);
    this.#heldBack.set(photo.id, photo);
  }

  /** Takes a photo out: its file at once, its record at `save`. Returns whether there was one. */
  remove(id: string): boolean {
    const photo = this.#records.get(id);
    const held = this.#heldBack.delete(id);
    if (!photo) return held;
    rmSync(this.pathOf(photo), { force: true });
    return this.#records.delete(id);
  }

  /**
   * Writes the records, and further files into `synced/` with them (`undefined` removes one); returns the names
   * of what changed.
   */
  save(further: Readonly<Record<string, string | undefined>> = {}): string[] {
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
}

function byTimeThenId(one: SyncedPhoto, other: SyncedPhoto): number {
  const [left, right] = [one, other].map(({ takenAt = '~', id }) => `${takenAt}\0${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
