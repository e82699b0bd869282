import { join } from 'node:path';
import { showFileName } from '../../../src/domain/photos/file-names.ts';
import type { EntryProposal } from '../../../src/domain/photos/propose-entries.ts';
import { count } from '../../count.ts';
import type { ImportOutcome } from '../../adapters/photos/import-photos.ts';
import { proposalsName } from '../../adapters/photos/proposals-file.ts';
import type { Output } from '../../output.ts';

export interface ImportReport {
  readonly outcome: ImportOutcome;
  readonly leftAlone: number;
  readonly proposals: readonly EntryProposal[];
  /** The event’s folder. */
  readonly folder: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Says what an import did or, on a dry run, would do; file names are shown escaped and bounded. */
export function reportImport(out: Output, report: ImportReport): void {
  const { outcome, leftAlone, proposals, folder, dryRun, json } = report;
  const refused = outcome.refused.map(({ path, reason }) => ({ file: showFileName(path), reason }));
  const reserved = outcome.reserved.map(({ path, id }) => ({ file: showFileName(path), id }));
  const imported = outcome.imported.map(({ path, id, replaced }) => ({
    file: showFileName(path),
    id,
    replaced,
  }));
  if (json) {
    out.printJson({
      dryRun,
      imported,
      known: outcome.known.length,
      withheld: outcome.withheld.length,
      reserved,
      refused,
      leftAlone,
      lookalikes: outcome.lookalikes,
      proposals,
    });
    return;
  }
  const counts: [number, string][] = [
    [imported.length, dryRun ? 'would be imported' : 'imported'],
    [outcome.known.length, 'already in the archive'],
    [outcome.withheld.length, 'hidden or not wanted by who is shown, and left out'],
    [reserved.length, 'with all rights reserved, and left out'],
    [refused.length, 'refused'],
    [leftAlone, 'other files left alone'],
  ];
  const said = counts.flatMap(([count, what]) => (count > 0 ? `${count} ${what}` : []));
  out.print(said.length > 0 ? `${said.join(', ')}.` : 'There is no photo in there.');
  list(
    out,
    'Refused:',
    refused.map(({ file, reason }) => `${file}: ${reason}`),
  );
  list(
    out,
    'All rights reserved:',
    reserved.map(({ file, id }) => `${file} (${id})`),
  );
  if (reserved.length > 0) {
    out.print('  If you may publish them: --licence permission, or a licence in photos.yaml.');
  }
  list(
    out,
    'Looking alike; hide what you do not need:',
    outcome.lookalikes.map(
      ({ kind, ids }) => `${kind === 'burst' ? 'burst' : 'nearly the same'}: ${ids.join(' ')}`,
    ),
  );
  if (proposals.length > 0 && !dryRun) {
    out.print(
      `What the files say of ${count(proposals.length, 'photo')}, to copy into photos.yaml: ${join(folder, 'synced', proposalsName)}`,
    );
  }
}

const shown = 40;

function list(out: Output, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  out.print(out.style('bold', heading));
  for (const line of lines.slice(0, shown)) out.print(`  ${line}`);
  if (lines.length > shown) out.print(`  and ${lines.length - shown} more (--json lists all)`);
}
