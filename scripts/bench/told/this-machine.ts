import {
  availableParallelism,
  cpus,
  loadavg,
  release,
  totalmem,
  type as systemName,
} from 'node:os';
import type { ToldMachine } from './told-part.ts';

/** The machine this runs on, and how busy it is. */
export function thisMachine(): ToldMachine {
  const [load = 0] = loadavg();
  return {
    processor: cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memory: Math.max(1, Math.round(totalmem() / 2 ** 30)),
    system: `${systemName()} ${release().split('.').slice(0, 2).join('.')}`,
    node: process.versions.node,
    load: Math.round(load * 10) / 10,
  };
}
