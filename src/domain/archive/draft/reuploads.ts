import type { EventSources } from '../../model/sources.ts';
import type { SliceEntry } from '../../schema/schedule-file.ts';

/** Which recording is another upload of which. */
export interface Reuploads {
  /** The later upload by the earlier one’s id. */
  readonly replacedBy: ReadonlyMap<string, string>;
}

/** Another upload of which, by a correction or by an accepted proposal; a circle is broken where it closes. */
export function reuploadsOf({
  corrections,
  videos,
}: Pick<EventSources, 'corrections' | 'videos'>): Reuploads {
  const said = corrections.flatMap(({ video, replaces }) =>
    video !== undefined && replaces !== undefined ? [{ video, replaces }] : [],
  );
  const replacedBy = new Map<string, string>();
  for (const { video, replaces } of [...said, ...(videos.replaced ?? [])]) {
    if (!replacedBy.has(replaces) && newest(video, replacedBy) !== replaces)
      replacedBy.set(replaces, video);
  }
  return { replacedBy };
}

function newest(id: string, replacedBy: ReadonlyMap<string, string>): string {
  let last = id;
  for (let next = replacedBy.get(last); next !== undefined; next = replacedBy.get(last))
    last = next;
  return last;
}

/**
 * The slices of a talk with the newest upload of each recording as the main one, and all earlier uploads
 * behind: who wrote a session down need not name the new upload.
 */
export function withReuploads(own: readonly SliceEntry[], { replacedBy }: Reuploads): SliceEntry[] {
  if (replacedBy.size === 0) return [...own];
  const named = new Set(own.map(({ video }) => video));
  const current = own.flatMap((slice): SliceEntry[] => {
    const latest = slice.video === undefined ? undefined : newest(slice.video, replacedBy);
    if (latest === undefined || latest === slice.video || slice.role !== 'main') return [slice];
    const earlier: SliceEntry = { ...slice, role: 're-upload' };
    if (named.has(latest)) return [earlier];
    named.add(latest);
    return [{ ...slice, video: latest }, earlier];
  });
  const earlier = [...replacedBy.keys()].filter((id) => {
    if (named.has(id)) return false;
    const latest = newest(id, replacedBy);
    return current.some(({ video }) => video === latest);
  });
  return [
    ...current,
    ...earlier.map((video): SliceEntry => ({ video, start: 0, role: 're-upload' })),
  ];
}
