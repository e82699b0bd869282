import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import type { ProgramUsage } from './measured-program.ts';

// Loaded before a measured program: leaves what it took in the file the measurer named. What a process that the
// program began has left there is part of it.
const file = process.env['AFTERTALK_BENCH_USAGE'];
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const begun = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as ProgramUsage)
      : { processorSeconds: 0, memory: 0 };
    writeFileSync(
      file,
      JSON.stringify({
        seconds: performance.now() / 1000,
        processorSeconds: (userCPUTime + systemCPUTime) / 1e6 + begun.processorSeconds,
        memory: Math.max(maxRSS * 1024, begun.memory),
      }),
    );
  });
}
