import type { Output } from '../../output.ts';
import { printable } from '../../../src/domain/text/printable.ts';
import type { EventPull } from './pull-event.ts';

export interface PullReport {
  readonly pulls: readonly EventPull[];
  /** Of the day's quota. */
  readonly units: number;
  readonly dryRun: boolean;
}

/** The report for programs. */
export function pullAsJson({ pulls, units, dryRun }: PullReport) {
  return {
    dryRun,
    units,
    events: pulls.map(({ event, pulled, unchanged, failed, left }) => ({
      event: event.id,
      pulled: pulled.map(({ captions, to, change }) => ({
        video: captions.videoId,
        language: captions.language,
        kind: captions.kind,
        cues: captions.cues.length,
        to,
        change,
      })),
      unchanged,
      failed: failed.map(({ videoId, error }) => ({
        video: videoId,
        reason: error.message,
        ...error.details,
      })),
      left,
    })),
  };
}

/** Says what was fetched, what was as before, and which videos' captions could not be had and why. */
export function reportPull(out: Output, { pulls, units, dryRun }: PullReport): void {
  for (const { event, pulled, unchanged, failed, left } of pulls) {
    const fetched = dryRun ? 'would be written' : 'fetched';
    out.print(
      `${out.style('bold', event.id)}: ${pulled.length} caption files ${fetched}, ${unchanged} as before, ${failed.length} refused.`,
    );
    for (const { to, captions } of pulled) {
      const kind = captions.kind === 'auto' ? ', heard by a machine' : '';
      out.print(`  + ${to}  ${captions.cues.length} lines${kind}`);
    }
    for (const { videoId, error } of failed) {
      const { found, remedy } = error.details;
      out.print(`  ${videoId}: ${error.message}`);
      if (found) out.print(`    YouTube says: ${printable(found)}`);
      if (remedy) out.print(`    remedy: ${remedy}`);
    }
    if (left > 0) out.print(`  ${left} videos were not asked for any more.`);
  }
  out.print(`About ${units} of the day’s 10,000 units spent.`);
}
