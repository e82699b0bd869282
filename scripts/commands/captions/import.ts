import { readMoment } from '../../../src/domain/moment-address.ts';
import type { CaptionKind } from '../../../src/domain/captions/cues/cue.ts';
import { canonicalLanguage } from '../../../src/domain/captions/language/language.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { findCaptionFiles } from '../../adapters/captions/find-caption-files.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { writeCaptions } from '../../adapters/captions/write-captions.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput, Flags } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { whileLocked } from '../../while-locked.ts';
import { readSyncSources } from '../sync/read-sources.ts';
import { chooseEvents } from './event-videos.ts';
import type { ImportHints } from './plan-import.ts';
import { planImport } from './plan-import.ts';
import { readEncoding } from './read-encoding.ts';
import { importAsJson, reportCaptions } from './report-import.ts';

/** `captions import DIR|FILE…`: brings caption files in. Exit code 1 where a file was refused. */
export function importCaptions(input: CommandInput): Promise<number> {
  const { flags, args } = input;
  if (args.length === 0) {
    throw new UserError('Name the folder or the files to import.', {
      remedy: 'npm run captions -- import FOLDER',
    });
  }
  const hints = readHints(flags);
  return whileLocked('captions', input, () => importFound(input, hints));
}

function importFound(input: CommandInput, hints: ImportHints): number {
  const { flags, args, out } = input;
  const root = archiveFolder(input);
  const sources = readSyncSources(root);
  const events = chooseEvents(sources.events, textFlag(flags, 'event'));
  const found = findCaptionFiles(args);
  const plan = planImport(root, events, found.files, hints);
  const dryRun = flags['dry-run'] === true;
  if (!dryRun) {
    const change = new ArchiveChange(root);
    for (const { event, captions } of plan.taken) writeCaptions(change, event.folder, [captions]);
    change.commit();
  }
  const report = { ...plan, leftAlone: found.leftAlone, dryRun };
  if (flags['json'] === true) out.printJson(importAsJson(report));
  else reportCaptions(out, report);
  return plan.refused.length > 0 ? 1 : 0;
}

function readHints(flags: Flags): ImportHints {
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
  const encoding = readEncoding(textFlag(flags, 'encoding'));
  const startsAt = readStart(textFlag(flags, 'starts-at'));
  return {
    ...(language !== undefined && { language }),
    ...(kind !== undefined && { kind }),
    ...(encoding !== undefined && { encoding }),
    ...(startsAt !== undefined && { startsAt }),
  };
}

function readStart(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const seconds = readMoment(said);
  if (seconds !== undefined) return seconds;
  throw new UserError('--starts-at is no time.', {
    found: said.slice(0, 80),
    expected: 'when the clock of the files begins, like 1:00:00',
  });
}

const isKind = (text: string): text is CaptionKind => text === 'auto' || text === 'edited';
