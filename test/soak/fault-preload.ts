import { writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { injectFault, type FaultAt } from './faulty-disk.ts';

// `node --import` this: the program's disk has the fault that AFTERTALK_FAULT tells as JSON. How many writes there
// were is left in the file `told`.
const { told, ...fault } = JSON.parse(process.env['AFTERTALK_FAULT'] ?? '{}') as FaultAt & {
  readonly told: string;
};
const tell = writeFileSync;
const injected = injectFault(fault);
if (threadId === 0) {
  process.on('exit', () => {
    injected.undo();
    tell(told, String(injected.writes()));
  });
}
