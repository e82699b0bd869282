import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program: leaves what it took in the file the measurer named.
const file = process.env['AFTERTALK_BENCH_USAGE'];
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(
      file,
      JSON.stringify({
        seconds: performance.now() / 1000,
        processorSeconds,
        memory: maxRSS * 1024,
      }),
    );
  });
}
