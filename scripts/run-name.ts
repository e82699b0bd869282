import { createHash, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning } from './is-running.ts';

/** On a shared folder another machine’s program may have the same number: its leftovers are given a day. */
const abandonedAfter = 24 * 60 * 60_000;

const hostKey = () => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Names this process gave: a container’s program often has the number of the last. */
const ours = new Set<string>();

/** A name for what one run leaves lying about while it works, told apart on every machine and in every process. */
export function runName(): string {
  const name = `${process.pid}-${hostKey()}-${randomBytes(4).toString('hex')}`;
  ours.add(name);
  return name;
}

/** What a run’s name looks like, for a pattern; a number alone is what earlier versions wrote. */
export const runPattern = String.raw`\d{1,10}(?:-[0-9a-f]{8}-[0-9a-f]{8})?`;

/**
 * Whether the run that a thing at `path` is named after has ended: known for sure of this machine’s, and
 * taken for granted of another’s once nothing happened there for a day.
 */
export function isOfDeadRun(run: string, path: string): boolean {
  const [pid = '', host] = run.split('-');
  if (ours.has(run)) return false;
  if (host === undefined || host === hostKey()) return !isRunning(Number(pid));
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry !== undefined && Date.now() - entry.mtimeMs > abandonedAfter;
}
