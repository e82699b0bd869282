import { join } from 'node:path';
import type { EventStatus, Gap, GapItem } from '../../../src/domain/status/gap.ts';
import type { ReadArchive } from '../../../src/store/read-archive.ts';
import { forArchive } from '../../for-archive.ts';
import type { Output } from '../../output.ts';
import { printable } from '../../../src/domain/text/printable.ts';

interface StatusView {
  readonly root: string;
  readonly locate: ReadArchive['locate'];
  /** Whether every gap is listed with its place; otherwise the first three of each kind are. */
  readonly everything: boolean;
  readonly style: Output['style'];
}

const shownOfKind = 3;

/** A table an event: what is lacking, of how many, what mends it, and where. */
export function describeStatus(events: readonly EventStatus[], view: StatusView): string[] {
  return events.flatMap(({ id, name, talks, photos, gaps, file, waived }, index) => {
    const width = Math.max(0, ...gaps.map(({ kind }) => kind.length));
    return [
      ...(index > 0 ? [''] : []),
      view.style('bold', printable(`${name} (${id})`)) + `  ${talks} talks, ${photos} photos`,
      `  ${gaps.length === 0 ? 'lacks nothing' : 'lacks'}${waived > 0 ? ` (${waived} not needed)` : ''}`,
      ...gaps.flatMap((gap) => describeGap(gap, width, view)),
      ...(gaps.length === 0 ? [] : [`  ${view.style('dim', waiverHint(gaps, file, view))}`]),
    ];
  });
}

/** The same for programs, every item with its line. */
export function statusAsJson(events: readonly EventStatus[], locate: ReadArchive['locate']) {
  return {
    events: events.map(({ gaps, ...event }) => ({
      ...event,
      gaps: gaps.map(({ items, ...gap }) => ({
        ...gap,
        lacking: items.length,
        items: items.map(({ label, ids, mend, file, path }) => ({
          label,
          ids,
          ...(mend !== undefined && { mend }),
          ...(file !== undefined && path && { file, ...locate(file, path) }),
        })),
      })),
    })),
  };
}

function describeGap(gap: Gap, width: number, view: StatusView): string[] {
  const { kind, of, items, mend } = gap;
  const shown = view.everything ? items : items.slice(0, shownOfKind);
  const rest = items.length - shown.length;
  const number = `${items.length} of ${of}`;
  return [
    `  ${view.style('yellow', kind.padEnd(width))}  ${number.padStart(10)}  ${forArchive(mend, view.root)}`,
    ...shown.flatMap((item) => [
      `      ${describeItem(item, view)}`,
      ...(item.mend === undefined ? [] : [`        ${forArchive(item.mend, view.root)}`]),
    ]),
    ...(rest > 0 ? [`      … and ${rest} more`] : []),
  ];
}

/** What to write where nothing is to be mended. */
function waiverHint(gaps: readonly Gap[], file: string, { root }: StatusView): string {
  const words = [...new Set(gaps.map(({ what }) => what))];
  return `not needed? ${join(root, file)}: notNeeded: [{ what: ${words[0] ?? ''}, why: … }], with for: [ID] for some alone; words: ${words.join(', ')}`;
}

function describeItem({ label, file, path }: GapItem, { root, locate, style }: StatusView): string {
  const title = printable(label.length > 70 ? `${label.slice(0, 69)}…` : label);
  if (file === undefined || !path) return title;
  const place = locate(file, path);
  return `${title}  ${style('dim', `${join(root, file)}:${place?.line ?? 1}`)}`;
}
