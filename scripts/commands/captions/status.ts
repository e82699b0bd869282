import { join } from 'node:path';
import type { Talk } from '../../../src/domain/model/archive.ts';
import type { CaptionGaps } from '../../../src/domain/captions/caption-gaps.ts';
import { captionGaps } from '../../../src/domain/captions/caption-gaps.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { forArchive } from '../../for-archive.ts';
import type { Output } from '../../output.ts';
import { printable } from '../../../src/domain/text/printable.ts';
import { chooseEvents } from './event-videos.ts';

/** `captions status`: which talks lack captions, and which only have what a machine heard. Exits 0. */
export function captionStatus(input: CommandInput): Promise<number> {
  const { flags, out } = input;
  const { archive, sources } = readArchive(archiveFolder(input));
  if (!archive || !sources) {
    throw new UserError('The archive has mistakes, which come first.', {
      remedy: 'npm run check (lists every mistake)',
    });
  }
  const chosen = new Set(
    chooseEvents(sources.events, textFlag(flags, 'event')).map(({ id }) => id),
  );
  const gaps = captionGaps(archive).filter(({ eventId }) => chosen.has(eventId));
  if (flags['json'] === true) out.printJson(gaps.map(asJson));
  else for (const one of gaps) describe(out, one, archiveFolder(input));
  return Promise.resolve(0);
}

const talkJson = ({ id, title, recordings, captions }: Talk) => ({
  id,
  title,
  videos: recordings.flatMap(({ videoId }) => videoId ?? []),
  captions: captions.map(({ file, language, kind }) => ({ file, language, kind })),
});

const asJson = ({ eventId, talks, without, onlyAuto }: CaptionGaps) => ({
  event: eventId,
  talks,
  without: without.map(talkJson),
  onlyAuto: onlyAuto.map(talkJson),
});

function describe(
  out: Output,
  { eventId, talks, without, onlyAuto }: CaptionGaps,
  root: string,
): void {
  const captioned = talks - without.length;
  out.print(
    `${out.style('bold', eventId)}: ${captioned} of ${talks} talks have captions, ${onlyAuto.length} of them only what a machine heard.`,
  );
  for (const { title, recordings } of without) {
    const video = recordings.flatMap(({ videoId }) => videoId ?? [])[0] ?? 'no video';
    out.print(`  none          ${video}  ${printable(title)}`);
  }
  for (const { title, captions } of onlyAuto) {
    const [first] = captions;
    out.print(
      `  machine only  ${first?.videoId ?? ''}  ${printable(title)}  (${first?.file ?? ''})`,
    );
  }
  if (without.length > 0) out.print(forArchive('  mend: npm run captions -- import FOLDER', root));
  if (onlyAuto.length > 0) {
    out.print(
      `  mend: copy the file to ${join(root, 'events', eventId)}/captions/VIDEO.LANGUAGE.vtt and correct it there`,
    );
  }
}
