import { z } from 'zod';
import { readExifTime } from './exif-time.ts';

const extra = '.supplemental-metadata';
const cutAt = 46;

/**
 * Which sidecar of a Takeout folder belongs to which photo, by file name. Google writes
 * `NAME.supplemental-metadata.json`, cuts what stands before `.json` near 46 characters, moves a `(1)` from the
 * photo’s name to the sidecar’s end, and gives an edited photo none of its own.
 */
export function pairSidecars(names: readonly string[]): Map<string, string> {
  const sidecars = new Map<string, string>();
  for (const name of names) {
    if (!name.toLowerCase().endsWith('.json')) continue;
    const { base, copy } = takeCopyNumber(name.slice(0, -'.json'.length), /\((\d{1,4})\)$/);
    sidecars.set(`${base}\0${copy}`, name);
  }
  const pairs = new Map<string, string>();
  for (const name of names) {
    if (name.toLowerCase().endsWith('.json')) continue;
    const own = findSidecar(name, sidecars) ?? findSidecar(withoutEdited(name), sidecars);
    if (own !== undefined) pairs.set(name, own);
  }
  return pairs;
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

const withoutEdited = (name: string) => name.replace(/-edited(?=(?:\(\d{1,4}\))?\.[^.]{1,5}$)/, '');

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
