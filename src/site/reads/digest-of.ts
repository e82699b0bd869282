import { hash } from 'node:crypto';

/** The sign of a value in which everything counts that could show on a page. */
export type Digest = string;

const known = new WeakMap<object, Digest>();

/**
 * A digest of plain data: texts, numbers, lists, maps, sets, and objects of them, in the order they have. A thing
 * with an id is read once, however often it is part of others, so things must not change. Undefined for what holds a
 * function or a class of somebody's: nobody can tell what it would do.
 */
export function digestOf(value: unknown): Digest | undefined {
  if (typeof value !== 'object' || value === null) return plainDigest(value);
  const found = known.get(value);
  if (found !== undefined) return found;
  const digest = digestOfObject(value);
  if (digest !== undefined) known.set(value, digest);
  return digest;
}

function plainDigest(value: unknown): Digest | undefined {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  // Short texts are their own digests.
  const told = `${typeof value}:${String(value)}`;
  return told.length < 40 ? told : hash('sha256', told, 'base64url');
}

function digestOfObject(value: object): Digest | undefined {
  if (isLeaf(value)) return hash('sha256', JSON.stringify(value), 'base64url');
  if (Array.isArray(value)) return ofParts('list', value);
  if (value instanceof Set) return ofParts('set', [...(value as ReadonlySet<unknown>)]);
  if (value instanceof Map)
    return ofParts('map', [...(value as ReadonlyMap<unknown, unknown>)].flat());
  if (!isPlain(value)) return undefined;
  return ofParts('object', Object.entries(value).flat());
}

/** A thing of the archive: plain data throughout, as its schema has it. */
const isLeaf = (value: object) =>
  'id' in value && typeof value.id === 'string' && isPlain(value) && !hasFunction(value);

const hasFunction = (value: object) =>
  Object.values(value).some((each) => typeof each === 'function');

function isPlain(value: object): boolean {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

function ofParts(kind: string, parts: readonly unknown[]): Digest | undefined {
  const digests: string[] = [kind];
  for (const part of parts) {
    const digest = digestOf(part);
    if (digest === undefined) return undefined;
    digests.push(digest);
  }
  return hash('sha256', digests.join('\n'), 'base64url');
}
