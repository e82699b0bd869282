import { close, open, write } from 'node:fs';
import { refusal, type Met } from './met-write.ts';

type Done = (error: Error | null, count?: number, bytes?: unknown) => void;

/** What a write stream opens and writes with, where `meet` says what becomes of each. */
export function createFaultyStreamFs(meet: (name: string) => Met) {
  return {
    close,
    open(path: string, flags: string, mode: number, done: Done) {
      const met = meet('open');
      if (met.is === 'refused') queueMicrotask(() => done(refusal('open', path, met.code)));
      else open(path, flags, mode, done as never);
    },
    write(
      file: number,
      bytes: Uint8Array,
      from: number,
      length: number,
      at: number | null,
      done: Done,
    ) {
      const met = meet('write');
      if (met.is === 'refused') queueMicrotask(() => done(refusal('write', file, met.code)));
      else if (met.is === 'through') write(file, bytes, from, length, at, done as never);
      else {
        write(file, bytes, from, Math.ceil(length / 2), at, (error, count) =>
          done(met.code ? refusal('write', file, met.code) : error, count, bytes),
        );
      }
    },
  };
}
