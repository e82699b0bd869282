import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { createFaultyStreamFs } from './faulty-stream.ts';
import { refusal, type Met } from './met-write.ts';

/** What a disk does at one write: refuses it, takes half of it and refuses the rest, or takes a part and says so. */
export const FAULTS = ['ENOSPC', 'EACCES', 'EIO', 'half', 'short'] as const;
export type DiskFault = (typeof FAULTS)[number];

/** Which write below which folders meets a fault, counted from 1. */
export interface FaultAt {
  readonly folders: readonly string[];
  readonly at: number;
  readonly fault: DiskFault;
}

/** Calls that change something on a disk and are told where by a path; all of them there are in three kinds. */
const BY_PATH = [
  ...['open', 'writeFile', 'appendFile', 'rename', 'rm', 'rmdir', 'mkdir', 'mkdtemp'],
  ...['link', 'symlink', 'copyFile', 'cp', 'utimes', 'unlink'],
] as const;
const BY_NUMBER = ['writeSync', 'fsyncSync'] as const;
const NEEDS_NO_ROOM = /^(?:rm|rmdir|unlink|rename|fsync)/;
const WRITES_BYTES = /^(?:write|appendFile)/;

type Call = (...args: unknown[]) => unknown;
type Calls = Record<string, Call>;

const { promises } = fs;

/**
 * From now on the disk of this process has a fault, whichever way it is written to; where it is full it stays so
 * for what takes room. `undo` makes it whole again.
 */
export function injectFault({ folders, at, fault }: FaultAt): {
  readonly writes: () => number;
  readonly undo: () => void;
} {
  const inside = folders.map((folder) => `${resolve(folder)}/`);
  let writes = 0;
  let isFull = false;
  const meet = (name: string): Met => {
    writes += 1;
    const takesRoom = !NEEDS_NO_ROOM.test(name);
    if (isFull && takesRoom) return { is: 'refused', code: 'ENOSPC' };
    if (writes !== at) return { is: 'through' };
    if (fault === 'short' || fault === 'half') {
      if (WRITES_BYTES.test(name))
        return { is: 'part', ...(fault === 'half' && { code: 'ENOSPC' }) };
      return fault === 'short' ? { is: 'through' } : { is: 'refused', code: 'EIO' };
    }
    isFull = fault === 'ENOSPC';
    return { is: 'refused', code: fault };
  };
  const isInside = (path: unknown) =>
    inside.some((folder) => `${resolve(String(path))}/`.startsWith(folder));
  const changes = (name: string, args: readonly unknown[]) =>
    isInside(args[0]) &&
    (!/^open/.test(name) || /[wa+]/.test((args[1] as string | undefined) ?? 'r'));
  const undos: (() => void)[] = [];
  const replace = (calls: Calls, name: string, make: (real: Call) => Call) => {
    const real = calls[name];
    if (typeof real !== 'function') return;
    calls[name] = make(real.bind(calls));
    undos.push(() => (calls[name] = real));
  };
  const [sync, awaited] = [fs, promises] as unknown as [Calls, Calls];

  const opened = new Set<unknown>();
  for (const name of BY_PATH) {
    replace(sync, `${name}Sync`, (real) => (...args) => {
      if (!changes(name, args)) return real(...args);
      const met = meet(name);
      if (met.is === 'refused') throw refusal(name, args[0], met.code);
      const value = real(...(met.is === 'part' && met.code ? withHalf(args) : args));
      if (met.is === 'part' && met.code) throw refusal(name, args[0], met.code);
      if (name === 'open') opened.add(value);
      return value;
    });
    replace(awaited, name, (real) => async (...args) => {
      if (!changes(name, args)) return real(...args);
      const met = meet(name);
      if (met.is === 'refused') throw refusal(name, args[0], met.code);
      const value = await real(...(met.is === 'part' && met.code ? withHalf(args) : args));
      if (met.is === 'part' && met.code) throw refusal(name, args[0], met.code);
      return value;
    });
    replace(sync, name, (real) => (...args) => {
      const done = args.at(-1);
      if (typeof done !== 'function' || !changes(name, args)) return real(...args);
      const met = meet(name);
      if (met.is === 'through') return real(...args);
      const code = met.code ?? (met.is === 'part' ? undefined : fault);
      if (code === undefined) return real(...args);
      queueMicrotask(() => (done as Call)(refusal(name, args[0], code)));
      return undefined;
    });
  }
  for (const name of BY_NUMBER) {
    replace(sync, name, (real) => (...args) => {
      if (!opened.has(args[0])) return real(...args);
      const met = meet(name);
      if (met.is === 'refused') throw refusal(name, args[0], met.code);
      if (met.is === 'through') return real(...args);
      const [file, bytes, from = 0] = args as [number, Uint8Array, number?];
      const part = real(file, bytes, from, Math.ceil((bytes.length - from) / 2));
      if (met.code) throw refusal(name, file, met.code);
      return part;
    });
  }
  replace(sync, 'closeSync', (real) => (...args) => {
    opened.delete(args[0]);
    return real(...args);
  });
  const streamFs = createFaultyStreamFs(meet);
  replace(sync, 'createWriteStream', (real) => (path, options) => {
    if (!isInside(path)) return real(path, options);
    const given = typeof options === 'string' ? { encoding: options } : (options as object);
    return real(path, { ...given, fs: streamFs });
  });
  syncBuiltinESMExports();
  return {
    writes: () => writes,
    undo() {
      for (const undo of undos.reverse()) undo();
      syncBuiltinESMExports();
    },
  };
}

/** The same call with half of what it was to write. */
function withHalf([path, data, ...rest]: readonly unknown[]): unknown[] {
  const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array);
  return [path, bytes.subarray(0, Math.ceil(bytes.length / 2)), ...rest];
}

/** Runs `work` with a fault. Returns how many writes there were, and what was thrown. */
export async function withFault(
  fault: FaultAt,
  work: () => Promise<number>,
): Promise<{ writes: number; code?: number; thrown?: unknown }> {
  const injected = injectFault(fault);
  try {
    return { code: await work(), writes: injected.writes() };
  } catch (thrown) {
    return { thrown, writes: injected.writes() };
  } finally {
    injected.undo();
  }
}
