import { z } from 'zod';
import { readExifTime } from './camera/exif-time.ts';

const extra = '.supplemental-metadata';
const cutAt = 46;

/**
 * Which sidecar of a Takeout folder belongs to which photo, by file name. Google writes
 * `NAME.supplemental-metadata.json`, cuts what stands before `.json` near 46 characters, moves a `(1)` from the
 * photo’s name to the sidecar’s end, and gives an edited photo none of its own.
 */
export function pairSidecars(names: readonly string[]): Map<string, string> {
  const sidecars = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const name of names) {
    if (!isJson(name)) continue;
    const { base, copy } = takeCopyNumber(name.slice(0, -'.json'.length), /\((\d{1,4})\)$/);
    sidecars.set(`${base}\0${copy}`, name);
    alike.set(`${plainName(base)}\0${copy}`, name);
  }
  const own = (name: string) => findSidecar(name, sidecars) ?? findSidecar(plainName(name), alike);
  const photos = new Set(names.filter((name) => !isJson(name)).map(plainName));
  const pairs = new Map<string, string>();
  for (const name of names) {
    if (isJson(name)) continue;
    const original = originalOf(name, photos);
    const found = own(name) ?? (original === undefined ? undefined : own(original));
    if (found !== undefined) pairs.set(name, found);
  }
  return pairs;
}

/** Pairs what is left by the photo’s name that a sidecar’s text says. */
export function pairByTitle(
  photos: readonly string[],
  sidecars: ReadonlyMap<string, string>,
): Map<string, string> {
  const byName = new Map(photos.map((name) => [plainName(name), name]));
  const pairs = new Map<string, string>();
  for (const [sidecar, text] of sidecars) {
    const title = readTitle(text);
    const photo = title === undefined ? undefined : byName.get(plainName(title));
    if (photo !== undefined && !pairs.has(photo)) pairs.set(photo, sidecar);
  }
  return pairs;
}

/** The name of its photo that a sidecar’s text says; undefined where it is no sidecar. */
export const readTitle = (text: string): string | undefined =>
  TitleSchema.safeParse(parseJson(text)).data?.title;

const TitleSchema = z.object({
  title: z.string().max(1_000),
  photoTakenTime: z.object({}).loose(),
});

const isJson = (name: string) => name.toLowerCase().endsWith('.json');

/** A name in one spelling: case, composed letters and the ways to write one ending. */
const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.jpe?g?(?=\.|$)/g, '.jpg')
    .replace(/\.heif(?=\.|$)/g, '.heic')
    .replace(/\.tiff(?=\.|$)/g, '.tif');

/**
 * The photo an edited copy was made of: Google puts a word of the account’s language behind its name
 * (`-edited`, `-bearbeitet`, `-modifié`), so that any word will do where the original lies beside it.
 */
function originalOf(name: string, photos: ReadonlySet<string>): string | undefined {
  const original = name
    .normalize('NFC')
    .replace(/-[\p{L}\p{M} ]{1,24}(?=(?:\(\d{1,4}\))?\.[^.]{1,5}$)/u, '');
  if (original === name.normalize('NFC')) return undefined;
  return photos.has(plainName(original)) || /-edited(?:\(|\.)/.test(name) ? original : undefined;
}

function findSidecar(name: string, sidecars: ReadonlyMap<string, string>): string | undefined {
  const { base, copy } = takeCopyNumber(name, /\((\d{1,4})\)(?=\.[^.]{1,5}$)/);
  const moved = findCut(base, copy, sidecars);
  // Brackets may also be part of the name.
  return moved ?? (copy === '' ? undefined : findCut(name, '', sidecars));
}

/** Whole, then ever shorter: the extra word may be cut anywhere, the photo’s own name only near 46 characters. */
function findCut(base: string, copy: string, sidecars: ReadonlyMap<string, string>) {
  const full = base + extra;
  const least = Math.min(base.length, cutAt - 3);
  for (let length = full.length; length >= least; length -= 1) {
    const sidecar = sidecars.get(`${full.slice(0, length)}\0${copy}`);
    if (sidecar !== undefined) return sidecar;
  }
  return undefined;
}

function takeCopyNumber(name: string, pattern: RegExp): { base: string; copy: string } {
  const match = pattern.exec(name);
  if (!match) return { base: name, copy: '' };
  return {
    base: name.slice(0, match.index) + name.slice(match.index + match[0].length),
    copy: match[1] ?? '',
  };
}

/** What a sidecar says that the photo’s own metadata may not. */
export interface SidecarFacts {
  readonly caption?: string;
  /** UTC, with `takenOffset` `+00:00`. */
  readonly takenAt?: string;
  readonly takenOffset?: string;
}

const SidecarSchema = z.object({
  description: z.string().optional().catch(undefined),
  photoTakenTime: z.object({ timestamp: z.coerce.number().int() }).optional().catch(undefined),
});

/** The facts of a sidecar’s text; nothing where it is no JSON or says none. Places and names are left. */
export function readSidecar(text: string): SidecarFacts {
  const parsed = SidecarSchema.safeParse(parseJson(text));
  if (!parsed.success) return {};
  const { description, photoTakenTime } = parsed.data;
  const caption = description?.trim();
  const seconds = photoTakenTime?.timestamp;
  const taken =
    seconds === undefined || Math.abs(seconds) > 8e9
      ? undefined
      : readExifTime(new Date(seconds * 1000).toISOString().slice(0, 19));
  return {
    ...(caption ? { caption } : {}),
    ...(taken ? { takenAt: taken, takenOffset: '+00:00' } : {}),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
