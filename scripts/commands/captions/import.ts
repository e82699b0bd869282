import { join } from 'node:path';
import type { CaptionKind } from '../../../src/domain/captions/cue.ts';
import { canonicalLanguage } from '../../../src/domain/captions/names/language.ts';
import type { CaptionHints } from '../../../src/domain/captions/names/place-captions.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { findCaptionFiles } from '../../adapters/captions/find-caption-files.ts';
import { writeCaptions } from '../../adapters/captions/write-captions.ts';
import { recoverSynced } from '../../adapters/recover-synced.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput, Flags } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { readSyncSources } from '../sync/read-sources.ts';
import { chooseEvents } from './event-videos.ts';
import { planImport } from './plan-import.ts';
import { importAsJson, reportImport } from './report-import.ts';

/** `captions import DIR|FILE…`: brings caption files in. Exit code 1 where a file was refused. */
export function importCaptions(input: CommandInput): Promise<number> {
  const { flags, args, out } = input;
  if (args.length === 0) {
    throw new UserError('Name the folder or the files to import.', {
      remedy: 'npm run captions -- import FOLDER',
    });
  }
  const hints = readHints(flags);
  const root = archiveFolder(input);
  const sources = readSyncSources(root, (folder) => recoverSynced(folder));
  const events = chooseEvents(sources.events, textFlag(flags, 'event'));
  const found = findCaptionFiles(args);
  const plan = planImport(root, events, found.files, hints);
  const dryRun = flags['dry-run'] === true;
  if (!dryRun) {
    for (const [event, own] of Map.groupBy(plan.taken, (file) => file.event)) {
      writeCaptions(
        join(root, event.folder),
        own.map(({ captions }) => captions),
      );
    }
  }
  const report = { ...plan, leftAlone: found.leftAlone, dryRun };
  if (flags['json'] === true) out.printJson(importAsJson(report));
  else reportImport(out, report);
  return Promise.resolve(plan.refused.length > 0 ? 1 : 0);
}

function readHints(flags: Flags): CaptionHints {
  const said = textFlag(flags, 'language');
  const language = said === undefined ? undefined : canonicalLanguage(said);
  if (said !== undefined && language === undefined) {
    throw new UserError('--language is no language.', {
      found: said.slice(0, 80),
      expected: 'a tag like en, pl or pt-BR',
    });
  }
  const kind = textFlag(flags, 'kind');
  if (kind !== undefined && !isKind(kind)) {
    throw new UserError('--kind is neither.', {
      found: kind.slice(0, 80),
      expected: 'auto (a machine heard it) or edited (a person wrote or mended it)',
    });
  }
  return { ...(language !== undefined && { language }), ...(kind !== undefined && { kind }) };
}

const isKind = (text: string): text is CaptionKind => text === 'auto' || text === 'edited';
