import { join } from 'node:path';
import { describeHeldBack } from '../../../src/domain/photos/held-back.ts';
import { showFileName } from '../../../src/domain/photos/file-names.ts';
import type { EntryProposal } from '../../../src/domain/photos/propose-entries.ts';
import { count } from '../../count.ts';
import type { ImportOutcome } from '../../adapters/photos/import-outcome.ts';
import type { PhotoLeftAlone } from '../../adapters/photos/found-file.ts';
import { proposalsName } from '../../adapters/photos/proposals-file.ts';
import type { Output } from '../../output.ts';

export interface ImportReport {
  readonly outcome: ImportOutcome;
  readonly leftAlone: readonly PhotoLeftAlone[];
  readonly proposals: readonly EntryProposal[];
  /** The event’s folder. */
  readonly folder: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Says what an import did or, on a dry run, would do; file names are shown escaped and bounded. */
export function reportImport(out: Output, report: ImportReport): void {
  const { outcome, proposals, folder, dryRun, json } = report;
  const leftAlone = report.leftAlone.map(({ path, reason }) => ({
    file: showFileName(path),
    reason,
  }));
  const refused = outcome.refused.map(({ path, reason }) => ({ file: showFileName(path), reason }));
  const held = outcome.reserved.map(({ path, id, metadata }) => ({
    file: showFileName(path),
    id,
    says: showFileName(describeHeldBack(metadata)),
    isReserved: metadata.licence === 'all-rights-reserved',
  }));
  const reserved = held.filter(({ isReserved }) => isReserved);
  const unclear = held.filter(({ isReserved }) => !isReserved);
  const imported = outcome.imported.map(({ path, id, replaced }) => ({
    file: showFileName(path),
    id,
    replaced,
  }));
  if (json) {
    out.printJson({
      dryRun,
      imported,
      filled: outcome.filled.map(({ path, id }) => ({ file: showFileName(path), id })),
      known: outcome.known.length,
      withheld: outcome.withheld.length,
      reserved: reserved.map(({ file, id }) => ({ file, id })),
      unclear: unclear.map(({ file, id, says }) => ({ file, id, says })),
      refused,
      leftAlone,
      lookalikes: outcome.lookalikes,
      proposals,
    });
    return;
  }
  const counts: [number, string][] = [
    [imported.length, dryRun ? 'would be imported' : 'imported'],
    [outcome.filled.length, 'already in the archive, and filled in'],
    [outcome.known.length, 'already in the archive'],
    [outcome.withheld.length, 'hidden or not wanted by who is shown, and left out'],
    [reserved.length, 'with all rights reserved, and left out'],
    [unclear.length, 'held back, for what the file says of rights is not understood'],
    [refused.length, 'refused'],
    [leftAlone.length, leftAlone.length === 1 ? 'other file left alone' : 'other files left alone'],
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
  list(
    out,
    'Held back:',
    unclear.map(
      ({ file, id, says }) => `${file} (${id}): “${says}” is no licence the archive knows`,
    ),
  );
  if (held.length > 0) {
    out.print('  If you may publish them: --licence permission, or a licence in photos.yaml.');
  }
  list(
    out,
    'Left alone:',
    leftAlone.map(({ file, reason }) => `${file}: ${reason}`),
  );
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
  list(
    out,
    'By their files, whose names stay on this machine:',
    dryRun ? [] : imported.map(({ file, id }) => `${id}: ${file}`),
  );
}

const shown = 40;

function list(out: Output, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  out.print(out.style('bold', heading));
  for (const line of lines.slice(0, shown)) out.print(`  ${line}`);
  if (lines.length > shown) out.print(`  and ${lines.length - shown} more (--json lists all)`);
}
