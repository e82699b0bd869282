import type { ArchiveSources } from '../../model/sources.ts';
import { describeHeldBack } from '../../photos/held-back.ts';
import type { Problem } from '../problem.ts';

/** Photos an import copied nothing of are named, once for each thing their files say of rights. */
export function findHeldBackPhotos(sources: ArchiveSources): Problem[] {
  return sources.events.flatMap((event) =>
    [...Map.groupBy(event.heldBack, describeHeldBack)].map(([said, photos]): Problem => {
      const ids = photos.map(({ id }) => id);
      const first = photos[0];
      return {
        rule: 'held-back-photos',
        severity: 'warning',
        file: `${event.folder}/synced/photos.json`,
        path: ['heldBack', first === undefined ? 0 : event.heldBack.indexOf(first), 'id'],
        message: `${ids.length === 1 ? 'A photo was' : `${ids.length} photos were`} not imported, for what ${ids.length === 1 ? 'its file says' : 'their files say'} of rights: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? '…' : ''}.`,
        found: said,
        expected: 'a licence the archive knows',
        remedy: `If you may publish them, write licence: for each into ${event.folder}/photos.yaml, and import again.`,
      };
    }),
  );
}
