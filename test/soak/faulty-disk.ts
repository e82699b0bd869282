import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

/** What a disk does at one write: refuses it, takes half of it and refuses the rest, or takes a part and says so. */
export const FAULTS = ['ENOSPC', 'EACCES', 'EIO', 'half', 'short'] as const;
export type DiskFault = (typeof FAULTS)[number];

/** Calls that change something on a disk; those with a path are told by it, those with a number by what was opened. */
const BY_PATH = [
  ...['openSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync', 'mkdirSync'],
  ...['linkSync', 'copyFileSync', 'utimesSync'],
] as const;
const BY_NUMBER = ['writeSync', 'fsyncSync'] as const;

type Call = (...args: unknown[]) => unknown;

/**
 * Runs `work` while the n-th write below a folder, counted from 1, meets a fault; where the disk is full it
 * stays so for what takes room. Returns how many writes there were, and what was thrown.
 */
export async function withFault(
  folder: string,
  { at, fault }: { readonly at: number; readonly fault: DiskFault },
  work: () => Promise<number>,
): Promise<{ writes: number; code?: number; thrown?: unknown }> {
  const disk = fs as unknown as Record<string, Call>;
  const real = new Map([...BY_PATH, ...BY_NUMBER, 'closeSync'].map((name) => [name, disk[name]]));
  const inside = `${resolve(folder)}/`;
  const opened = new Set<unknown>();
  let writes = 0;
  let isFull = false;
  const refuse = (name: string, path: unknown, code: string): never => {
    const syscall = name.replace(/Sync$/, '');
    const message = `${code}: injected, ${syscall} '${String(path)}'`;
    throw Object.assign(new Error(message), { code, syscall, path: String(path) });
  };
  const meet = (name: string, args: unknown[]): unknown => {
    const call = real.get(name) as Call;
    writes += 1;
    const takesRoom = !['rmSync', 'rmdirSync', 'renameSync', 'fsyncSync'].includes(name);
    if (isFull && takesRoom) return refuse(name, args[0], 'ENOSPC');
    if (writes !== at) return call(...args);
    if (fault === 'short' || fault === 'half') {
      if (name !== 'writeSync')
        return fault === 'short' ? call(...args) : refuse(name, args[0], 'EIO');
      const [file, bytes, from = 0] = args as [number, Uint8Array, number?];
      const part = call(file, bytes, from, Math.ceil((bytes.length - from) / 2));
      return fault === 'short' ? part : refuse(name, file, 'ENOSPC');
    }
    isFull = fault === 'ENOSPC';
    return refuse(name, args[0], fault);
  };
  for (const name of BY_PATH) {
    disk[name] = (...args) => {
      const below = `${resolve(String(args[0]))}/`.startsWith(inside);
      const reads = name === 'openSync' && !/[wa+]/.test((args[1] as string | undefined) ?? 'r');
      const value = below && !reads ? meet(name, args) : real.get(name)?.(...args);
      if (name === 'openSync' && below && !reads) opened.add(value);
      return value;
    };
  }
  for (const name of BY_NUMBER) {
    disk[name] = (...args) => (opened.has(args[0]) ? meet(name, args) : real.get(name)?.(...args));
  }
  disk['closeSync'] = (...args) => {
    opened.delete(args[0]);
    return real.get('closeSync')?.(...args);
  };
  syncBuiltinESMExports();
  try {
    return { code: await work(), writes };
  } catch (thrown) {
    return { thrown, writes };
  } finally {
    for (const [name, call] of real) if (call) disk[name] = call;
    syncBuiltinESMExports();
  }
}
