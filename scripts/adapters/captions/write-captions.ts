import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptionTarget } from '../../../src/domain/captions/names/caption-file-name.ts';
import { captionFileName } from '../../../src/domain/captions/names/caption-file-name.ts';
import type { Cue } from '../../../src/domain/captions/cues/cue.ts';
import { formatVtt } from '../../../src/domain/captions/format-vtt.ts';
import type { ArchiveChange } from '../archive-change/archive-change.ts';

/** Captions to put into an event. */
export interface CaptionsToWrite extends CaptionTarget {
  readonly cues: readonly Cue[];
}

export type CaptionChange = 'new' | 'changed' | 'same';

/** Below an event's `synced` folder. */
export const syncedCaptionName = (target: CaptionTarget) => `captions/${captionFileName(target)}`;

/** What writing these captions would change in an event's folder; writes nothing. */
export function compareCaptions(eventFolder: string, captions: CaptionsToWrite): CaptionChange {
  const path = join(eventFolder, 'synced', syncedCaptionName(captions));
  if (!existsSync(path)) return 'new';
  return readFileSync(path, 'utf8') === formatVtt(captions.cues, captions) ? 'same' : 'changed';
}

/** Says in a change what captions, and other files by name, an event’s `synced` folder is to hold. */
export function writeCaptions(
  change: ArchiveChange,
  eventFolder: string,
  captions: readonly CaptionsToWrite[],
  others: Readonly<Record<string, string>> = {},
): void {
  const files = [
    ...captions.map((one) => [syncedCaptionName(one), formatVtt(one.cues, one)] as const),
    ...Object.entries(others),
  ];
  for (const [name, text] of files) change.write(`${eventFolder}/synced/${name}`, text);
}
