import { givenId } from '../../../src/domain/photos/chosen-ids.ts';
import { showFileName } from '../../../src/domain/photos/file-names.ts';
import { describeHeldBack } from '../../../src/domain/photos/held-back.ts';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import {
  cameraStatus,
  photoStatus,
  type PhotoStatus,
} from '../../../src/domain/photos/photo-status.ts';
import { withheldPhotos } from '../../../src/domain/photos/withheld-photos.ts';
import { count } from '../../count.ts';
import type { CommandInput } from '../../command.ts';
import { ImportCache } from '../../adapters/photos/import-cache.ts';
import { archiveFolder } from '../../archive-folder.ts';
import { chooseEvent } from './choose-event.ts';
import { importCacheOf } from './import.ts';

/** `photos status`: which photos have found their moment, by what, and which need a human. */
export async function statusCommand(input: CommandInput): Promise<number> {
  const { sources, event } = chooseEvent(input);
  const talks = buildArchive(sources).talks.filter(({ eventId }) => eventId === event.id);
  const photos = photoStatus(
    event,
    talks,
    withheldPhotos(event.photos, [...sources.people, ...event.people]),
  );
  const cache = new ImportCache(importCacheOf(archiveFolder(input), event.id));
  const named = (id: string) => {
    const name = cache.nameOf(givenId(event.photos, id));
    return name === undefined ? undefined : showFileName(name);
  };
  const cameras = cameraStatus(event, photos);
  const { out } = input;
  if (input.flags['json'] === true) {
    const files = photos.map((photo) => ({ ...photo, name: named(photo.id) }));
    out.printJson({ event: event.id, photos: files, cameras, heldBack: event.heldBack });
    return 0;
  }
  const countOf = (is: (photo: PhotoStatus) => boolean) => photos.filter(is).length;
  const counts: [number, string][] = [
    [countOf(({ at }) => at !== undefined), 'know their second'],
    [
      countOf(({ talkKey, at }) => talkKey !== undefined && at === undefined),
      'know their talk alone',
    ],
    [countOf(({ unplaced }) => unplaced === 'no-session'), 'lie outside every talk'],
    [countOf(({ needs }) => needs.length > 0), 'need a human'],
  ];
  out.print(`${event.event.name}: ${count(photos.length, 'photo')}`);
  for (const [number, what] of counts) out.print(`  ${String(number).padStart(4)}  ${what}`);
  for (const { camera, cameraKey, photos: own, corrected, outside } of cameras) {
    out.print(
      `  ${camera}${cameraKey === undefined ? '' : ` (${cameraKey})`}: ${count(own, 'photo')}, ${outside} outside every talk${corrected ? ', clock put right in photos.yaml' : ''}`,
    );
  }
  const open = photos.filter(({ needs }) => needs.length > 0);
  if (open.length > 0) out.print(out.style('bold', 'Needing a human, in photos.yaml:'));
  for (const photo of open)
    out.print(
      `  ${photo.id}${bracketed(named(photo.id))}  ${photo.takenAt ?? 'no time'}  ${describeNeeds(photo)}`,
    );
  if (event.heldBack.length > 0)
    out.print(out.style('bold', 'Held back, for what their files say of rights:'));
  for (const photo of event.heldBack)
    out.print(
      `  ${photo.id}${bracketed(named(photo.id))}  ${showFileName(describeHeldBack(photo))}`,
    );
  return Promise.resolve(0);
}

const bracketed = (name: string | undefined) => (name === undefined ? '' : ` (${name})`);

function describeNeeds({ needs, candidates, talkKey, confidence }: PhotoStatus): string {
  const words = {
    time: 'when was it taken? takenAt:, or talk:',
    room: `which of ${(candidates ?? []).join(', ')}? talk:, or room: of the photo or its camera`,
    look: `is it ${talkKey ?? ''}? (${String(Math.round((confidence ?? 0) * 100))} % sure) talk:`,
    alt: 'what is to be seen? alt:',
  } as const;
  return needs.map((need) => words[need]).join('; ');
}
